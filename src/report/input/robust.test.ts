import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { decode, InputError } from './decode.ts'
import { fixture, pdfOf } from './fixtures/files.ts'
import { makeDocx } from './fixtures/report.ts'

/** Reads or refuses, within the time that a test has; anything else fails. */
async function readOrRefuse(bytes: Uint8Array, name: string): Promise<void> {
  const copy = bytes.slice()
  try {
    const { text } = await decode(bytes, name)
    expect(text.trim()).not.toBe('')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  expect(bytes).toEqual(copy)
}

const magic = fc.constantFrom('', 'PK\x03\x04', '%PDF-1.7\n', '<html>', '{\\rtf', '\x7fELF')
const name = fc.constantFrom('a.txt', 'a.docx', 'a.html', 'a.pdf', 'a', '')
const magicBytes = (text: string) => [...text].map(character => character.charCodeAt(0))

test('any bytes under any name are read or refused', async () => {
  const property = fc.asyncProperty(magic, fc.uint8Array({ maxLength: 400 }), name, (start, bytes, name) =>
    readOrRefuse(Uint8Array.from([...magicBytes(start), ...bytes]), name),
  )
  await fc.assert(property, { numRuns: 300 })
}, 30_000)

test('any text comes back exactly', async () => {
  const property = fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async text => {
    const body = `工作报告。${text.replace(/\p{Cc}/gu, '')}`
    expect(await decode(new TextEncoder().encode(body), 'a.txt')).toMatchObject({ text: body, encoding: 'utf-8' })
  })
  await fc.assert(property)
})

const pdf = fixture('report.pdf')
test.each([
  ['.docx', makeDocx, 300],
  ['.pdf', async () => pdf, 60],
])(
  'a %s cut short or with bytes changed is read or refused',
  async (extension, make, numRuns) => {
    const bytes = await make()
    const place = fc.nat(bytes.length - 1)
    const changes = fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 20 })
    const property = fc.asyncProperty(fc.option(place, { freq: 2 }), changes, (cut, changes) => {
      const copy = bytes.slice(0, cut ?? bytes.length)
      for (const [at, value] of changes) if (at < copy.length) copy[at] = value
      return readOrRefuse(copy, `report${extension}`)
    })
    await fc.assert(property, { numRuns, endOnFailure: true })
  },
  60_000,
)

test('a PDF that inflates beyond measure is refused before it is read', { timeout: 30_000 }, async () => {
  const bomb = pdfOf(zlibSync(new Uint8Array(100e6).fill(32)), '/Filter/FlateDecode')
  await expect(decode(bomb, 'a.pdf')).rejects.toMatchObject({ code: 'bomb' })
})

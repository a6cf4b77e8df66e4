/** Whatever the text, reading neither fails nor says anything that is not in it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../src/report/read.ts'
import type { Reading, Span } from '../src/report/reading.ts'
import { reportTexts } from './shared.ts'

const reports = reportTexts()

/** Every span, with a name for where it was said. */
function* spansOf(reading: Reading): Iterable<[string, Span]> {
  for (const kind of ['sections', 'sentences', 'figures', 'commitments', 'findings'] as const) {
    for (const [index, item] of reading[kind].entries()) {
      yield [`${kind}[${index}]`, item]
      if ('targets' in item) {
        for (const target of item.targets) yield [`${kind}[${index}] target`, target]
        if (item.due) yield [`${kind}[${index}] due`, item.due]
      }
      if ('related' in item) {
        for (const place of item.related) if (place.report === 'this') yield [`${kind}[${index}] related`, place]
      }
    }
  }
}

/** Without spaces, and at one width: how words are compared that may be quoted tidied. */
const plain = (words: string) => words.normalize('NFKC').replace(/[\s\u200b]/g, '')

function expectSound(text: string, reading: Reading) {
  for (const [name, { start, end }] of spansOf(reading)) {
    const whole = Number.isInteger(start) && Number.isInteger(end)
    if (!(whole && 0 <= start && start < end && end <= text.length))
      throw new Error(`${name}: ${start}–${end} of ${text.length}`)
  }
  for (const { start, end, value, unit } of reading.figures) {
    const words = text.slice(start, end)
    expect(Number.isFinite(value), words).toBe(true)
    // A figure reads back as a number: it holds a digit, a numeral, or a word of doubling and dividing.
    expect(words, unit).toMatch(/[\d０-９零〇一二三四五六七八九十百千万亿两双半翻倍成首]/)
  }
  for (const { heading, start, end } of reading.sections) {
    if (heading !== null) expect(plain(text.slice(start, end))).toContain(plain(heading))
  }
  for (const commitment of reading.commitments) {
    if (commitment.section !== null) expect(reading.sections[commitment.section]).toBeDefined()
    const { due } = commitment
    if (due) expect(plain(text.slice(due.start, due.end))).toContain(plain(due.text))
  }
  for (let i = 1; i < reading.sentences.length; i++) {
    const [before, next] = reading.sentences.slice(i - 1, i + 1) as Span[] as [Span, Span]
    if (before.end > next.start) throw new Error(`sentence ${i} begins inside the one before`)
  }
}

const full = (text: string) => text.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const half = (text: string) => text.replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** What happens to texts on their way: each takes a text and a number to choose by. */
const mutations: Record<string, (text: string, seed: number) => string> = {
  'cut at the end': (text, seed) => text.slice(0, seed % text.length),
  'cut at the start': (text, seed) => text.slice(seed % text.length),
  'lines in another order': (text, seed) => {
    const lines = text.split('\n')
    return lines.map((_, i) => lines[(i * 7919 + seed) % lines.length]).join('\n')
  },
  'full width': full,
  'half width': half,
  'spaces between characters': (text, seed) =>
    text.replace(/./g, (c, at: number) => ((at + seed) % 5 === 0 ? `${c} ` : c)),
  'ideographic spaces and zero-width spaces': (text, seed) =>
    text.replace(/./g, (c, at: number) =>
      (at + seed) % 11 === 0 ? `${c}\u3000` : (at + seed) % 13 === 0 ? `${c}\u200b` : c,
    ),
  'HTML residue': (text, seed) =>
    text.replace(/[，。]/g, (c, at: number) =>
      (at + seed) % 3 === 0 ? `${c}&nbsp;<br/>` : (at + seed) % 4 === 0 ? `<p class="a">${c}` : c,
    ),
  CRLF: text => text.replace(/\n/g, '\r\n'),
  'lone CR': text => text.replace(/\n/g, '\r'),
  'no line breaks': text => text.replace(/\n/g, ''),
  'a break after each clause': text => text.replace(/，/g, '，\n'),
  'broken surrogates': (text, seed) =>
    text.replace(/[，；]/g, (c, at: number) => ((at + seed) % 6 === 0 ? '\ud842' : c)),
}

describe('whole', () => {
  test.each(reports)('$name', ({ text }) => expectSound(text, readReport(text)))
})

describe('mutated', () => {
  test.each(Object.entries(mutations))('%s', (_, mutate) => {
    const property = fc.property(
      fc.constantFrom(...reports),
      fc.nat(),
      fc.constantFrom(undefined, 'review', 'plan'),
      ({ text }, seed, part) => {
        const mutated = mutate(text, seed)
        expectSound(mutated, readReport(mutated, part === undefined ? {} : { part }))
      },
    )
    fc.assert(property, { numRuns: 15 })
  })

  test('pieces of reports put together at random', () => {
    const pieces = reports.flatMap(({ text }) => text.slice(0, 6000).split(/(?<=[，。；：\n])/))
    const property = fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }),
      chosen => {
        const text = chosen.join('')
        expectSound(text, readReport(text))
      },
    )
    fc.assert(property, { numRuns: 300 })
  })
})

test('reading the same text twice says the same', () => {
  const { text } = reports[0] as { text: string }
  expect(readReport(text)).toEqual(readReport(text))
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { run } from './run.ts'
import type { Language } from './words.ts'

const sample = fileURLToPath(new URL('../../samples/qingzhu-2019.txt', import.meta.url))

// Whole reports are read, and forty workbooks written.
vi.setConfig({ testTimeout: 30_000 })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-confirm-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function call(line: string[], language: Language = 'en') {
  const said = { out: '', err: '' }
  const write = (text: string) => {
    said.out += text
  }
  const tell = (text: string) => {
    said.err += text
  }
  const code = await run(line, { language, write, tell, watched: false })
  return { code, ...said }
}

/** Writes into the cells of a sheet that has the draft's words for a figure. */
async function fill(path: string, shown: string, verdict: string, to: string) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(path) as never)
  const sheet = workbook.worksheets[0] as ExcelJS.Worksheet
  const heads = sheet.getRow(4).values as string[]
  sheet.eachRow(row => {
    if (row.getCell(heads.indexOf('数据')).value !== shown) return
    row.getCell(heads.indexOf('核对意见')).value = verdict
    row.getCell(heads.indexOf('更正为')).value = to
  })
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()))
}

test('sheets go out to a folder, come back filled in, and are read: what is corrected, and what is still open', async () => {
  const out = join(folder, 'sheets')
  const sent = await call(['confirm', 'sheets', sample, '--out', out], 'zh')
  expect(sent).toMatchObject({ code: 0, err: '' })
  const files = readdirSync(out)
  const planning = files.find(file => file.includes('发改委')) ?? ''
  expect(files.length).toBeGreaterThan(20)
  expect(sent.out).toContain(planning.replace('.xlsx', '：'))
  const total = Number(/\d+(?= figures)/.exec((await call(['confirm', 'read', sample, join(out, planning)])).out)?.[0])
  expect(sent.out.split('\n').reduce((sum, line) => sum + Number(/：(\d+)个/.exec(line)?.[1] ?? 0), 0)).toBe(total)

  await fill(join(out, planning), '1745亿元', '更正', '1748')
  const read = await call(['confirm', 'read', sample, join(out, planning)])
  expect(read.code).toBe(1)
  expect(read.out).toContain(
    'qingzhu-2019.txt:19:24: corrected 地区生产总值 1745亿元\n    区发改委  figure 1745亿元 → 1748亿元',
  )
  expect(read.out).toMatch(
    new RegExp(`${total} figures: corrected 1, struck 0, disputed 0, unconfirmed ${total - 1}, confirmed 0`),
  )
  const data = JSON.parse((await call(['confirm', 'read', sample, join(out, planning), '--json'])).out)
  expect(data.figures.filter((one: { state: string }) => one.state === 'corrected')).toHaveLength(1)

  const again = await call(['confirm', 'sheets', sample, '--out', out])
  expect(again.code).toBe(2)
  expect(again.err).toContain('was not written over')
})

test('two drafts are compared at their places; without a difference the exit code is 0', async () => {
  const later = join(folder, 'later.txt')
  writeFileSync(later, readFileSync(sample, 'utf8').replace('1745亿元', '1751亿元'))
  const compared = await call(['confirm', 'compare', sample, later], 'zh')
  expect(compared.code).toBe(1)
  expect(compared.out).toBe(
    `${later}:19:24: 改动 地区生产总值 1745亿元 → 1751亿元\n改动 1，挪动 0，新增 0，去掉 0，不变 ${/不变 (\d+)/.exec(compared.out)?.[1]}\n`,
  )
  expect((await call(['confirm', 'compare', sample, sample])).code).toBe(0)
})

test.each([
  [['confirm'], /takes one of sheets, read, compare/],
  [['confirm', 'sheet', sample], /not "sheet"/],
  [['confirm', 'sheets', sample], /--out/],
  [['confirm', 'sheets', sample, '--out', 'x', '--format', 'pdf'], /xlsx, docx, both/],
  [['confirm', 'read', sample], /sheets that came back/],
  [['confirm', 'read', sample, 'none.xlsx'], /Cannot open "none.xlsx"/],
  [['confirm', 'read', sample, sample], /No table of figures/],
  [['confirm', 'compare', sample], /Name two drafts/],
])('%j is told in words, with exit code 2', async (line, words) => {
  const { code, out, err } = await call(line)
  expect(code).toBe(2)
  expect(out + err).toMatch(words)
})

test('breakdown --out writes the paper that the name asks for', async () => {
  for (const [ending, begins] of [
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['md', '> 样例'],
    ['json', '{'],
  ]) {
    const path = join(folder, 'new', `paper.${ending}`)
    expect(await call(['breakdown', sample, '--out', path])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(path, 'utf8').startsWith(begins as string)).toBe(true)
  }
  expect((await call(['breakdown', sample, '--out', 'paper.doc'])).err).toMatch(/ending in one of .docx/)
  expect((await call(['breakdown', sample, '--out', 'paper.md', '--csv'])).err).toMatch(
    /One output at a time: --csv, --out/,
  )
})

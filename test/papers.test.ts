/** Papers of a breakdown as other programs open them: LibreOffice prints the Word file, and saves the workbook anew. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReport } from '../src/report/read.ts'
import { dutiesNameFor, loadDuties } from '../src/server/districts.ts'
import type { Breakdown, Row } from '../src/systems/breakdown/breakdown.ts'
import { draftBreakdown } from '../src/systems/breakdown/draft/draft.ts'
import { defaultLayout } from '../src/systems/breakdown/layouts/shipped.ts'
import { placesAfter } from '../src/systems/breakdown/order.ts'
import { writePaper } from '../src/systems/breakdown/papers/write-paper.ts'
import { readReturned } from '../src/systems/breakdown/returned/read-returned.ts'
import { root } from './shared.ts'

/** Where LibreOffice is missing these are skipped, but never in CI. Its parts for documents and for sheets are two packages. */
const hasWriter = Boolean(process.env.CI) || spawnSync('soffice', ['--version']).status === 0
const hasCalc = Boolean(process.env.CI) || existsSync('/usr/lib/libreoffice/program/libsclo.so')

let folder: string
let breakdown: Breakdown
let rows: Row[]
const paper = (kind: 'docx' | 'xlsx') => writePaper(kind, { breakdown, rows, layout: defaultLayout, sample: true })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-papers-'))
  const text = readFileSync(join(root, 'samples/qingzhu-2019.txt'), 'utf8')
  const reading = readReport(text)
  let made = 0
  const draft = draftBreakdown({
    text,
    reading,
    name: 'qingzhu-2019.txt',
    hash: createHash('sha256').update(text).digest('hex'),
    duties: await loadDuties(await dutiesNameFor(reading.place)),
    asOf: '2019-01-20',
    layout: defaultLayout.id,
    newId: () => `row-${++made}`,
  })
  breakdown = { ...draft.fields, id: 'breakdown', version: 1, issued: null }
  const places = placesAfter([], null, draft.rows.length) ?? []
  rows = draft.rows.map((row, n) => ({
    ...row,
    position: places[n] ?? '',
    breakdown: breakdown.id,
    version: 1,
    number: null,
    removed: false,
  }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Has LibreOffice open a file and save it in a format. */
function convert(name: string, bytes: Uint8Array, format: string): Buffer {
  writeFileSync(join(folder, name), bytes)
  const out = join(folder, format)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', format, '--outdir', out, join(folder, name)]
  execFileSync('soffice', args, { stdio: 'ignore' })
  return readFileSync(join(out, name.replace(/\w+$/, format)))
}

/** What stands on each page of a .pdf, without blanks, and which way it lies. */
async function pagesOf(pdf: Buffer): Promise<{ text: string; wide: boolean }[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, n) => {
      const page = await document.getPage(n + 1)
      const { items } = await page.getTextContent()
      const [, , width = 0, height = 0] = page.view
      const text = items.map(item => ('str' in item ? item.str : '')).join('')
      return { text: text.replaceAll(/\s/g, ''), wide: width > height }
    }),
  )
}

describe.skipIf(!hasWriter)('.docx', () => {
  test('the notice stands upright, the annex on its side; heads and page numbers on every page', async () => {
    const pages = await pagesOf(convert('paper.docx', await paper('docx'), 'pdf'))
    const [notice, ...annex] = pages
    expect(notice?.wide).toBe(false)
    expect(notice?.text).toContain('关于印发《清渚区2019年重点工作目标任务分解落实方案》的通知')
    expect(notice?.text).toContain('附件：清渚区2019年重点工作目标任务分解落实方案')
    expect(annex.length).toBeGreaterThan(10)
    for (const [n, page] of annex.entries()) {
      expect(page.wide).toBe(true)
      expect(page.text).toContain('序号项目重点工作目标任务牵头领导责任单位')
      expect(page.text).toContain(`–${n + 2}–`)
      expect(page.text).toContain('样例')
    }
    const printed = annex.map(page => page.text).join('')
    for (const { text } of rows) expect(printed).toContain(text.replaceAll(/\s/g, ''))
  })
})

describe.skipIf(!hasWriter)('.docx, and back', () => {
  test('saved anew by LibreOffice its table is read back without a change, told by number and words', async () => {
    const saved = convert('back.docx', await paper('docx'), 'docx')
    const { changes, added, removed, moved, problems } = await readReturned(saved, breakdown, rows)
    expect({ changes, added, removed, moved }).toEqual({ changes: [], added: [], removed: [], moved: [] })
    expect(problems.map(({ code }) => code)).toEqual(['ids-gone'])
  })
})

describe.skipIf(!hasCalc)('.xlsx', () => {
  test('saved anew by LibreOffice it is read back without a change, merged cells and all', async () => {
    const sent = await paper('xlsx')
    const saved = convert('paper.xlsx', sent, 'xlsx')
    const { changes, added, removed, moved, problems } = await readReturned(saved, breakdown, rows)
    expect({ changes, added, removed, moved, problems }).toEqual({
      changes: [],
      added: [],
      removed: [],
      moved: [],
      problems: [],
    })
    const [was, is] = await Promise.all([sent, saved].map(mergesOf))
    expect(is).toEqual(was)
    expect(was?.length).toBeGreaterThan(20)
  })

  test('printed, every page has the head', async () => {
    const pages = await pagesOf(convert('print.xlsx', await paper('xlsx'), 'pdf'))
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) expect([page.wide, page.text.includes('重点工作目标任务')]).toEqual([true, true])
  })
})

async function mergesOf(bytes: Uint8Array): Promise<string[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return [...(workbook.worksheets[0]?.model.merges ?? [])].sort()
}

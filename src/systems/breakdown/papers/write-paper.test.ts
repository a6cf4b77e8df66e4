import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Notice } from '../breakdown.ts'
import { layoutNamed } from '../layouts/shipped.ts'
import { readReturned } from '../returned/read-returned.ts'
import { breakdown, layoutCalled, rows } from '../returned/testing.ts'
import type { PaperInput } from './paper.ts'
import { writePaper } from './write-paper.ts'

const notice: Notice = {
  title: '关于印发《分解落实方案》的通知',
  addressees: '各镇人民政府',
  body: '现印发给你们。\n请认真实施。',
  signer: '清渚区人民政府办公室',
  date: '2019-01-25',
}
const input: PaperInput = {
  breakdown: { ...breakdown, notice },
  rows,
  layout: layoutCalled('wujiang-2024'),
  sample: true,
}
const issued = { ...input, breakdown: { ...input.breakdown, issued: '2019-01-25' } }
const text = async (kind: 'csv' | 'md' | 'json', of = input) => new TextDecoder().decode(await writePaper(kind, of))
const xmlOf = async (part: string, of = input) => strFromU8(unzipSync(await writePaper('docx', of))[part] as Uint8Array)
const count = (within: string, what: string) => within.split(what).length - 1

test('a draft says that it is one and marks what is proposed; an issued paper does neither', async () => {
  for (const kind of ['md', 'json', 'csv'] as const) {
    expect(await text(kind)).toContain('（推定）★区教育局')
    expect(await text(kind, issued)).not.toContain('推定')
  }
  expect(await text('md')).toContain('（征求意见稿）')
  expect(await text('md', issued)).not.toContain('征求意见稿')
  expect(await xmlOf('word/document.xml')).toContain('（征求意见稿）')
  expect(await xmlOf('word/document.xml', issued)).not.toContain('征求意见稿')
})

test('removed rows are not in a paper', async () => {
  const less = { ...input, rows: rows.map((row, n) => ({ ...row, removed: n === 5 })) }
  expect(await text('csv')).toContain('新辟公交线路2条。')
  expect(await text('csv', less)).not.toContain('新辟公交线路2条。')
})

test('.csv begins with the mark that Excel needs, and no cell runs as a formula', async () => {
  const [first, ...rest] = rows
  const own = { ...input, rows: [{ ...(first as (typeof rows)[0]), project: '=HYPERLINK("x")' }, ...rest] }
  const bytes = await writePaper('csv', own)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK(""x"")"`)
})

test('characters that no XML can hold are left out, or Word and Excel would not open the file', async () => {
  const own = {
    ...input,
    breakdown: { ...input.breakdown, title: '甲\u0001乙', notice: { ...notice, body: '现\u000b印发。' } },
    rows: rows.map((row, n) => ({ ...row, text: n === 2 ? '新建\u000b学\u001f校\uffff3所\u007f。' : row.text })),
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those that are meant
  const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
  for (const kind of ['docx', 'xlsx'] as const) {
    const parts = Object.entries(unzipSync(await writePaper(kind, own)))
    for (const [name, bytes] of parts) expect(impossible.test(strFromU8(bytes)), name).toBe(false)
    expect(parts.some(([, bytes]) => strFromU8(bytes).includes('新建学校3所。'))).toBe(true)
  }
  const { changes } = await readReturned(await writePaper('xlsx', own), own.breakdown, own.rows)
  expect(changes).toEqual([])
})

test('.md keeps signs that Markdown would take for its own', async () => {
  const [first, ...rest] = rows
  const own = { ...input, rows: [{ ...(first as (typeof rows)[0]), text: 'a|b*c' }, ...rest] }
  expect(await text('md', own)).toContain('1.a\\|b\\*c')
})

test('the Word file: pages of an official document, the annex on its side, heads repeated, cells merged', async () => {
  const xml = await xmlOf('word/document.xml')
  const [upright, turned] = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(match => match[0])
  // 37 and 28 mm, in twentieths of a point
  expect(upright).toMatch(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1967" w:left="1587"/)
  expect(turned).toMatch(/<w:pgSz [^>]*w:orient="landscape"/)
  expect(count(xml, '<w:tblHeader/>')).toBe(1)
  expect(count(xml, '<w:cantSplit/>')).toBe(9)
  // 序号 and 项目: two targets, a project of five lines; leaders: of the project.
  expect(count(xml, '<w:vMerge w:val="restart"/>')).toBe(5)
  expect(count(xml, '<w:vMerge w:val="continue"/>')).toBe(2 * 1 + 2 * 4 + 4)
  const styles = await xmlOf('word/styles.xml')
  expect(styles).toContain('w:eastAsia="zh-CN"')
  expect(styles).toMatch(/w:styleId="Title">.*?<w:color w:val="000000"\/>/)
  expect(await xmlOf('word/fontTable.xml')).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,/)
})

test('what a notice leaves empty is left blank, with room for the hand', async () => {
  const blank = await xmlOf('word/document.xml', { ...input, breakdown })
  expect(blank).toContain('〔　　　　〕　　号')
  expect(blank).toContain('年　　月　　日')
  expect(blank).not.toMatch(/undefined|null/)
  expect(await xmlOf('word/document.xml')).toContain('2019年1月25日')
})

test('the workbook: head frozen and repeated, A4 on its side, cells merged, ids hidden', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await writePaper('xlsx', input)) as never)
  const [sheet, origin] = workbook.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet]
  expect([sheet.state, origin.state]).toEqual(['visible', 'hidden'])
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    printTitlesRow: '3:3',
    fitToHeight: 0,
  })
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  expect([1, 2, 3, 4, 5, 6, 7].map(at => sheet.getColumn(at).hidden)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    true,
  ])
  expect(sheet.model.merges).toEqual(expect.arrayContaining(['A4:A5', 'B4:B5', 'A6:A10', 'B6:B10', 'D6:D10']))
  expect(sheet.getCell('C4').numFmt).toBe('@')
})

test('an office with two tables has two worksheets, each with its head', async () => {
  const workbook = new ExcelJS.Workbook()
  const layout = layoutNamed('shapingba-2022')
  if (!layout) throw new Error('no such layout')
  await workbook.xlsx.load((await writePaper('xlsx', { ...input, layout })) as never)
  expect(workbook.worksheets.filter(sheet => sheet.state === 'visible')).toHaveLength(2)
})

test('the same breakdown gives the same .csv, .md and .json', async () => {
  for (const kind of ['csv', 'md', 'json'] as const) expect(await text(kind)).toBe(await text(kind))
})

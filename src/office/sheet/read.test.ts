import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readSheets } from './read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['no sheet at all', bytes('%PDF-1.7\0\0'), 'unreadable'],
  ['a broken archive', bytes('PK\x03\x04 no zip'), 'unreadable'],
  ['an old or locked workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-format'],
  ['more than any table', new Uint8Array((20 << 20) + 1), 'too-large'],
  ['what unpacks without end', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 << 20) }), 'unreadable'],
])('%s is refused in words', async (_, file, code) => {
  await expect(readSheets(file)).rejects.toMatchObject({ code, words: { zh: expect.any(String) } })
})

test.each([
  ['mergeCells', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
  [
    'dataValidations',
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"甲"</formula1></dataValidation></dataValidations>',
  ],
  ['definedName', ''],
])(
  '%s of a whole sheet does not fill the memory',
  async (name, xml) => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('表').getCell('A1').value = '甲'
    const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()))
    const change = (part: string, before: string, added: string) => {
      const text = strFromU8(parts[part] as Uint8Array)
      expect(text).toContain(before)
      parts[part] = strToU8(text.replace(before, added + before))
    }
    if (name === 'definedName') {
      const names = `<definedNames><definedName name="全部">表!$A$1:$XFD$1048576</definedName></definedNames>`
      change('xl/workbook.xml', '<calcPr', names)
    } else change('xl/worksheets/sheet1.xml', '<pageMargins', xml)
    const [sheet] = await readSheets(zipSync(parts))
    expect(sheet?.lines[0]?.cells[0]?.text).toBe('甲')
  },
  20_000,
)

test('cells as people leave them: rich text, dates, links, numbers, formulas, merged', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('表')
  sheet.getCell('A1').value = { richText: [{ text: '甲' }, { text: '乙', font: { bold: true } }] }
  sheet.getCell('B1').value = new Date(Date.UTC(2019, 5, 30))
  sheet.getCell('C1').value = { text: '链接', hyperlink: 'https://example.org' }
  sheet.getCell('D1').value = 12.5
  sheet.getCell('E1').value = { formula: 'D1*2', result: 25 }
  sheet.getCell('F1').value = { error: '#REF!' }
  sheet.getCell('A2').value = ' 合并 '
  sheet.mergeCells('A2:A3')
  sheet.getCell('B3').value = '第三行'
  workbook.addWorksheet('藏', { state: 'hidden' })
  const [shown, hidden] = await readSheets(new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(shown?.lines[0]?.cells.map(cell => cell.text)).toEqual(['甲乙', '2019年6月30日', '链接', '12.5', '25', ''])
  expect(shown?.lines[0]?.cells.map(cell => cell.wrong?.kind ?? null)).toEqual([
    null,
    null,
    null,
    null,
    'formula',
    'error',
  ])
  expect(shown?.lines.slice(1).map(({ row, cells }) => [row, cells[0]?.text, cells[0]?.covered])).toEqual([
    [2, '合并', false],
    [3, '合并', true],
  ])
  expect([shown?.hidden, hidden?.hidden]).toEqual([false, true])
})

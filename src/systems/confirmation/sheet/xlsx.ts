import ExcelJS from 'exceljs'
import { addHidden } from '../../../office/sheet/hidden.ts'
import { cellsOf, columns, idHead, signatures, statuses, verdicts } from './columns.ts'
import { runs } from './runs.ts'
import { type ConfirmationSheet, explanation, unitName } from './sheet.ts'

const fang = { name: '仿宋_GB2312', size: 11, family: 1, charset: 134 }
const hei = { ...fang, name: '黑体' }
const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } }
const borders = { top: line, left: line, bottom: line, right: line }
/** What the unit fills in is tinted. */
const tint: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8E1' } }
const fillable = new Set(['verdict', 'correct', 'note'])
const middle = new Set(['number', 'shown', 'basis', 'asOf', 'status', 'verdict'])

/** One unit's figures as a workbook, with lists to choose from, and a hidden id for each figure. */
export async function writeXlsx(confirmation: ConfirmationSheet): Promise<Uint8Array> {
  const { title, asked, sample, text, year } = confirmation
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Gangmu'
  workbook.title = title
  const above = [
    { words: title, font: { ...fang, name: '方正小标宋简体', size: 18 }, height: 30 },
    { words: `核对单位：${unitName(confirmation)}${sample === null ? '' : `　　${sample}`}`, font: hei, height: 20 },
    { words: explanation, font: fang, height: 34 },
  ]
  const head = above.length + 1
  const sheet = workbook.addWorksheet('数据核对', {
    views: [{ state: 'frozen', xSplit: 0, ySplit: head, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${head}:${head}`,
    },
    headerFooter: { oddFooter: '&C– &P –' },
  })
  sheet.columns = [...columns.map(({ width }) => ({ width: width + 1 })), { width: 12, hidden: true }]
  for (const [n, { words, font, height }] of above.entries()) {
    sheet.mergeCells(n + 1, 1, n + 1, columns.length)
    const cell = sheet.getCell(n + 1, 1)
    cell.value = words
    cell.font = font
    cell.alignment = { horizontal: n === 0 ? 'center' : 'left', vertical: 'middle', wrapText: true }
    sheet.getRow(n + 1).height = height
  }
  for (const [at, column] of columns.entries()) {
    const cell = sheet.getCell(head, at + 1)
    Object.assign(cell, { value: column.head, font: hei, border: borders })
    cell.alignment = { horizontal: 'center', vertical: 'middle' }
  }
  sheet.getRow(head).height = 22
  sheet.getCell(head, columns.length + 1).value = idHead
  for (const [n, item] of asked.items.entries()) {
    const row = head + 1 + n
    const cells = cellsOf(item, n)
    for (const [at, { key }] of columns.entries()) {
      const cell = sheet.getCell(row, at + 1)
      Object.assign(cell, { value: cells[key] || null, font: fang, border: borders, numFmt: '@' })
      cell.alignment = { horizontal: middle.has(key) ? 'center' : 'left', vertical: 'middle', wrapText: true }
      if (fillable.has(key)) cell.fill = tint
      if (key === 'verdict') cell.dataValidation = choose(verdicts)
      if (key === 'status') cell.dataValidation = choose(statuses)
    }
    sheet.getCell(row, columns.length + 1).value = item.id
  }
  for (const { from, count, lines } of runs(asked.items)) {
    for (let n = 0; n < count; n++) sheet.getRow(head + 1 + from + n).height = Math.max(32, (8 + 16 * lines) / count)
    if (count > 1) sheet.mergeCells(head + 1 + from, 2, head + from + count, 2)
  }
  const foot = sheet.getRow(head + asked.items.length + 2)
  for (const [n, { head: words }] of signatures.entries()) {
    const cell = foot.getCell(2 + n * 2 + (n > 1 ? 1 : 0))
    Object.assign(cell, { value: `${words}：`, font: fang })
  }
  foot.height = 30
  addHidden(workbook, [
    { kind: 'confirmation', text, year, unit: asked.unit },
    ...asked.items.map(({ id, sentence, shown, basis, asOf, status }) => [id, sentence, shown, basis, asOf, status]),
  ])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const choose = (words: string[]): ExcelJS.DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${words.join(',')}"`],
  showErrorMessage: false,
})

import ExcelJS from 'exceljs'
import { cellWords, type Sheet, type SheetCell, type SheetLine } from './sheet.ts'

/** Sheets are formatted down to their ends sometimes; nothing of ours is so wide. */
const widest = 60

/** The worksheets of a workbook (.xlsx), as plain cells. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = new ExcelJS.Workbook()
  // Its types know an older Buffer than Node's.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer as never)
  return workbook.worksheets.map(sheet => {
    const lines: SheetLine[] = []
    sheet.eachRow((row, number) => {
      const cells: SheetCell[] = []
      for (let at = 1; at <= Math.min(row.cellCount, widest); at++) cells.push(cellOf(row.getCell(at)))
      if (cells.some(cell => cell.text !== '' || cell.wrong)) lines.push({ row: number, cells })
    })
    return { name: sheet.name, hidden: sheet.state !== 'visible', lines }
  })
}

function cellOf(cell: ExcelJS.Cell): SheetCell {
  const covered = cell.isMerged && cell.master !== cell
  const { value } = covered ? cell.master : cell
  return { text: cellWords(textOf(value)), covered, wrong: wrongWith(value) }
}

function wrongWith(value: ExcelJS.CellValue): SheetCell['wrong'] {
  if (value === null || typeof value !== 'object') return null
  if ('formula' in value) return { kind: 'formula', words: `=${value.formula}` }
  if ('sharedFormula' in value) return { kind: 'formula', words: `=${value.sharedFormula}` }
  return 'error' in value ? { kind: 'error', words: value.error } : null
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayOf(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(part => part.text).join('')
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue)
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue)
  return ''
}

/** What was typed as 6月30日 and taken for a date. */
function dayOf(date: Date): string {
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
}

import ExcelJS from 'exceljs'
import { cellWords, type Sheet, type SheetCell, type SheetLine } from './sheet.ts'

/** Sheets are formatted down to their ends sometimes; nothing of ours is so wide. */
const widest = 60

/** How many cells merged ones cover in all; ours cover some tens of thousands at most. */
const mostCovered = 200_000

/** The worksheets of a workbook (.xlsx), as plain cells. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = new ExcelJS.Workbook()
  keepSmall(workbook)
  // Its types know an older Buffer than Node's.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer as never, { ignoreNodes: ['dataValidations'] })
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

interface Model {
  definedNames?: unknown[]
  worksheets?: { mergeCells?: string[] }[]
}

/**
 * The library makes an object for each cell of a range, and a range can be a whole worksheet of 17 thousand million: rules
 * for input (left out above) and names are not needed, and of merged cells those that are more than any table has stay
 * apart.
 */
function keepSmall(workbook: ExcelJS.Workbook): void {
  const set = Object.getOwnPropertyDescriptor(ExcelJS.Workbook.prototype, 'model')?.set
  Object.defineProperty(workbook, 'model', {
    set(model: Model) {
      model.definedNames = []
      let left = mostCovered
      for (const sheet of model.worksheets ?? [])
        sheet.mergeCells = sheet.mergeCells?.filter(range => {
          const size = sizeOf(range)
          if (size > left) return false
          left -= size
          return true
        }) as string[]
      set?.call(workbook, model)
    },
  })
}

/** How many cells a range (A2:C10) has. */
function sizeOf(range: string): number {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? []
  return (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1) || Number.POSITIVE_INFINITY
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

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

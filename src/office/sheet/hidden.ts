import type ExcelJS from 'exceljs'
import type { Sheet } from './sheet.ts'

/** The hidden worksheet (来历) by which a workbook finds its way back. */
const name = '来历（请勿改动）'
/** Cells hold so many characters at most. */
const most = 32_000

/** Writes values into a hidden worksheet, as JSON: one a line, so that none outgrows a cell. */
export function addHidden(workbook: ExcelJS.Workbook, values: readonly unknown[]): void {
  const sheet = workbook.addWorksheet(name, { state: 'hidden' })
  for (const [n, value] of values.entries()) {
    const text = JSON.stringify(value).replace(/\s/g, escaped)
    for (let at = 0; at * most < text.length; at++) {
      const cell = sheet.getCell(n + 1, at + 1)
      cell.value = text.slice(at * most, (at + 1) * most)
      cell.numFmt = '@'
    }
  }
}

/** Blanks at a cell's ends are lost on the way. */
const escaped = (blank: string) => `\\u${blank.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What was written there; null where it is gone or was spoilt. */
export function readHidden(sheets: readonly Sheet[]): unknown[] | null {
  const sheet = sheets.find(one => one.name === name)
  try {
    return sheet ? sheet.lines.map(({ cells }) => JSON.parse(cells.map(cell => cell.text).join(''))) : null
  } catch {
    return null
  }
}

/** Whether a worksheet is that one. */
export const isHidden = (sheet: { name: string }): boolean => sheet.name === name

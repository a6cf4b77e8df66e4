import type ExcelJS from 'exceljs'
import { type Origin, originLines, originSheet } from '../origin.ts'
import type { Paper } from '../paper.ts'

/** Cells hold so many characters at most. */
const most = 32_000

/**
 * Writes where the workbook comes from into a hidden worksheet, as JSON in the cells of the first column: one for the
 * whole, and one for each line, so that none outgrows a cell.
 */
export function addOrigin(workbook: ExcelJS.Workbook, paper: Paper, names: string[]): void {
  const sheet = workbook.addWorksheet(originSheet, { state: 'hidden' })
  const { sheets, ...head } = originOf(paper, names)
  const rows = [
    { ...head, sheets: sheets.map(({ lines, ...rest }) => rest) },
    ...sheets.flatMap(({ lines }, n) => lines.map(line => [n, line.id, line.version, ...line.cells])),
  ]
  for (const [n, row] of rows.entries()) {
    const text = JSON.stringify(row).replace(/\s/g, escaped)
    for (let at = 0; at * most < text.length; at++) {
      const cell = sheet.getCell(n + 1, at + 1)
      cell.value = text.slice(at * most, (at + 1) * most)
      cell.numFmt = '@'
    }
  }
}

/** Blanks at a cell's ends are lost on the way. */
const escaped = (blank: string) => `\\u${blank.charCodeAt(0).toString(16).padStart(4, '0')}`

function originOf({ breakdown, layout, grids }: Paper, names: string[]): Origin {
  return {
    breakdown: breakdown.id,
    title: breakdown.title,
    year: breakdown.report.year,
    text: breakdown.report.text,
    layout: layout.id,
    sheets: grids.map((grid, n) => ({
      name: names[n] as string,
      columns: grid.columns.map(({ head, shows }) => ({ head, shows })),
      lines: originLines(grid),
    })),
  }
}

import { type Origin, originLines } from '../origin.ts'
import type { Paper } from '../paper.ts'

/** Where the workbook comes from, as it is hidden in it: first the whole, then every line. */
export function originOf({ breakdown, layout, grids }: Paper, names: readonly string[]): unknown[] {
  const { sheets, ...head }: Origin = {
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
  return [
    { ...head, sheets: sheets.map(({ lines, ...rest }) => rest) },
    ...sheets.flatMap(({ lines }, n) => lines.map(line => [n, line.id, line.version, ...line.cells])),
  ]
}

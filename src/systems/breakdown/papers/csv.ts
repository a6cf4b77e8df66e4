import { writeCsv } from '../../../office/sheet/csv.ts'
import { originHeads, originLines } from './origin.ts'
import type { Paper } from './paper.ts'

/**
 * The tables as comma-separated values: every row says all its cells, and the last two columns let the file find its way
 * back.
 */
export function csvOf({ grids }: Paper): string {
  return writeCsv(
    grids.flatMap((grid, n) => [
      ...(n > 0 ? [[]] : []),
      ...(grid.heading === null ? [] : [[grid.heading]]),
      [...grid.columns.map(column => column.head), originHeads.row, originHeads.version],
      ...originLines(grid).map(({ id, version, cells }) => [...cells, id, String(version)]),
    ]),
  )
}

import { originHeads, originLines } from './origin.ts'
import type { Paper } from './paper.ts'

/**
 * The tables as comma-separated values (RFC 4180), led by the mark without which Excel takes them for the system's old
 * encoding; every row says all its cells. The last two columns let the file find its way back.
 */
export function csvOf({ grids }: Paper): string {
  const lines = grids.flatMap((grid, n) => [
    ...(n > 0 ? [[]] : []),
    ...(grid.heading === null ? [] : [[grid.heading]]),
    [...grid.columns.map(column => column.head), originHeads.row, originHeads.version],
    ...originLines(grid).map(({ id, version, cells }) => [...cells, id, String(version)]),
  ])
  return `\uFEFF${lines.map(line => `${line.map(quote).join(',')}\r\n`).join('')}`
}

/** Texts that a spreadsheet would run as a formula are led by an apostrophe. */
function quote(cell: string): string {
  const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

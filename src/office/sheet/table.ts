/** A table on its way into a spreadsheet, from where nothing comes back: as a file, or to be pasted. */
import { byteOrderMark, csvLineOf } from './csv.ts'

/** What a cell holds; nothing where it is null. */
export type Cell = string | number | null

/** A table as a file that a spreadsheet opens. */
export const csvOf = (rows: readonly Cell[][]): string => byteOrderMark + rows.map(csvLine).join('')

/** A line of such a file, for who writes it in pieces; the first is led by the `byteOrderMark`. */
export const csvLine = (cells: readonly Cell[]): string => csvLineOf(cells.map(plain))

/** A table as it is pasted into a spreadsheet: a cell is one line without tabs, and no formula. */
export const tsvOf = (rows: readonly Cell[][]): string =>
  rows.map(row => row.map(cell => plain(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')

const figure = /^[+-][\d.,]+[%\p{Script=Han}]*$/u

/** Texts that a spreadsheet would run as a formula are led by an apostrophe; a comparator alone and +6.9% are none. */
function plain(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const runs = /^[=+@\t\r-]./.test(cell) && !figure.test(cell)
  return runs ? `'${cell}` : cell
}

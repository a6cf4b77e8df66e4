export type Cell = string | number | null

/** A table as a spreadsheet opens it: RFC 4180, led by the mark without which Excel takes it for the system's old encoding. */
export const csvOf = (rows: Cell[][]): string => `\uFEFF${rows.map(row => `${row.map(quote).join(',')}\r\n`).join('')}`

/** A table as it is pasted into a spreadsheet: a cell is one line without tabs, and no formula. */
export const tsvOf = (rows: Cell[][]): string =>
  rows.map(row => row.map(cell => plain(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')

const figure = /^[+-][\d.,]+[%\p{Script=Han}]*$/u

/** Texts that a spreadsheet would run as a formula are led by an apostrophe; a comparator alone and +6.9% are none. */
function plain(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const runs = /^[=+@\t\r-]./.test(cell) && !figure.test(cell)
  return runs ? `'${cell}` : cell
}

function quote(cell: Cell): string {
  const safe = plain(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Has the browser save a text as a file. */
export function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000) // the download has begun by then
}

/** Columns for a terminal, where a Chinese character is two cells wide. */

/** First and last code points that are two cells wide. */
const wide = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const

const cellsOf = (code: number) => (code >= 0x1100 && wide.some(([from, to]) => from <= code && code <= to) ? 2 : 1)

/** How many cells a text takes. */
export function width(text: string): number {
  return walk(text, Number.POSITIVE_INFINITY).cells
}

/** The text on one line, cut to at most `cells` cells; what is cut shows as …. */
export function clip(text: string, cells: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return walk(line, cells).at === line.length ? line : `${line.slice(0, walk(line, cells - 1).at)}…`
}

/** How far a text goes within so many cells. By its code points: each as a string would be much to clear away. */
function walk(text: string, most: number): { at: number; cells: number } {
  let [at, cells] = [0, 0]
  while (at < text.length) {
    const code = text.codePointAt(at) as number
    if (cells + cellsOf(code) > most) break
    cells += cellsOf(code)
    at += code > 0xffff ? 2 : 1
  }
  return { at, cells }
}

/** Rows in columns two cells apart; columns named in `right` are set flush right. */
export function align(rows: string[][], right: ReadonlySet<number> = new Set()): string {
  const widths: number[] = []
  for (const row of rows) widen(widths, row)
  return rows.map(row => alignRow(row, widths, right)).join('')
}

/** Makes room for a row's cells. */
export function widen(widths: number[], row: string[]): void {
  for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell))
}

/** One row as a line, in columns of these widths. */
export function alignRow(row: string[], widths: number[], right: ReadonlySet<number>): string {
  const cells = row.map((cell, i) => {
    const space = ' '.repeat((widths[i] as number) - width(cell))
    return right.has(i) ? space + cell : cell + space
  })
  return `${cells.join('  ').trimEnd()}\n`
}

/** Comma-separated values (RFC 4180) for spreadsheets, and back. */

/** Leads a file: without it Excel takes the text for the system's old encoding. */
export const byteOrderMark = '\uFEFF'

/** A line of a file: its cells as they are, quoted where a comma, a quote or a line break asks for it. */
export const csvLineOf = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Lines that `readCsv` gives back as they were. Texts that a spreadsheet would run as a formula are led by an apostrophe. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map(line => csvLineOf(line.map(guarded))).join('')
}

const guarded = (cell: string) => (/^'?[=+@\t\r-]/.test(cell) ? `'${cell}` : cell)

/** The cells of each line, without the apostrophes that `writeCsv` put before formulas. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : bare(text, at)
    line.push(/^''?[=+@\t\r-]/.test(cell) ? cell.slice(1) : cell)
    at = end
    if (text[at] === ',') {
      at++
      if (at < text.length && !/[\r\n]/.test(text[at] as string)) continue
      line.push('')
    }
    lines.push(line)
    line = []
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
  }
  return lines
}

function bare(text: string, start: number): { cell: string; end: number } {
  const ends = /[,\r\n]/g
  ends.lastIndex = start
  const end = ends.exec(text)?.index ?? text.length
  return { cell: text.slice(start, end), end }
}

/** A cell in quotes, within which a quote stands twice; what is behind the closing one, up to the next comma, belongs to it. */
function quoted(text: string, start: number): { cell: string; end: number } {
  let cell = ''
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return { cell: cell + text.slice(at), end: text.length }
    cell += text.slice(at, close)
    if (text[close + 1] !== '"') {
      const rest = bare(text, close + 1)
      return { cell: cell + rest.cell, end: rest.end }
    }
    cell += '"'
    at = close + 2
  }
}

/** Cells as spreadsheets hand them over (TSV): tabs between cells, line breaks between rows, quotes where a cell holds either. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return cells.map(row => row.map(quoted).join('\t')).join('\r\n')
}

/** The cells of what a spreadsheet hands over. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  // A block of cells ends in a line break that begins no row.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop()
  return rows
}

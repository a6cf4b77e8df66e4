/** Columns for a terminal, where a Chinese character is two cells wide. */

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many cells a text takes. */
export function width(text: string): number {
  let cells = 0
  for (const character of text) cells += wide.test(character) ? 2 : 1
  return cells
}

/** The text on one line, cut to at most `cells` cells; what is cut shows as …. */
export function clip(text: string, cells: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (width(line) <= cells) return line
  let kept = ''
  let used = 1
  for (const character of line) {
    used += width(character)
    if (used > cells) break
    kept += character
  }
  return `${kept}…`
}

/** Rows in columns two cells apart; columns named in `right` are set flush right. */
export function align(rows: string[][], right: ReadonlySet<number> = new Set()): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell))
  }
  const lines = rows.map(row =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] as number) - width(cell))
        return right.has(i) ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

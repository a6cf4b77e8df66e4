/** Tables in tables deeper than this are read as plain lines, for each level costs a copy of all that is inside. */
const MAX_NESTING = 6

/**
 * Collects a document's paragraphs as lines of text, tables as lines with their cells parted by a tab.
 * A table that only serves layout (one cell, or cells that hold whole passages) gives its paragraphs one by one.
 */
export class Lines {
  #sinks: string[][] = [[]]
  #rows: string[][][] = []
  #deeper = 0

  /** A finished paragraph; line breaks inside it stay, blank lines go. */
  add(text: string): void {
    for (const line of text.split('\n')) {
      const trimmed = line.trim()
      if (trimmed) this.#sinks.at(-1)?.push(trimmed)
    }
  }

  openRow(): void {
    if (this.#deeper > 0 || this.#rows.length === MAX_NESTING) this.#deeper++
    else this.#rows.push([])
  }

  openCell(): void {
    if (this.#deeper === 0) this.#sinks.push([])
  }

  closeCell(): void {
    if (this.#deeper === 0 && this.#sinks.length > 1) this.#rows.at(-1)?.push(this.#sinks.pop() as string[])
  }

  closeRow(keep = true): void {
    if (this.#deeper > 0) {
      this.#deeper--
      return
    }
    const cells = this.#rows.pop()
    if (!cells || !keep) return
    const lines = cells.flat()
    const isLayout = cells.length === 1 || cells.some(cell => cell.length > 3)
    if (isLayout) for (const line of lines) this.add(line)
    else if (lines.length > 0) {
      const row = cells.map(cell => cell.join(' ').replaceAll('\t', ' ')).join('\t')
      this.#sinks.at(-1)?.push(row.trimEnd())
    }
  }

  /** What was collected, also from a table that was never closed. */
  text(): string {
    return this.#sinks.flat().join('\n')
  }
}

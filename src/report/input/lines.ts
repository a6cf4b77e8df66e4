/**
 * Collects a document's paragraphs as lines of text, tables as lines with their cells parted by a tab.
 * A table that only serves layout (one cell, or cells that hold whole passages) gives its paragraphs one by one.
 */
export class Lines {
  #sinks: string[][] = [[]]
  #rows: string[][][] = []

  /** A finished paragraph; line breaks inside it stay, blank lines go. */
  add(text: string): void {
    for (const line of text.split('\n')) {
      const trimmed = line.trim()
      if (trimmed) this.#sinks.at(-1)?.push(trimmed)
    }
  }

  openRow(): void {
    this.#rows.push([])
  }

  openCell(): void {
    this.#sinks.push([])
  }

  closeCell(): void {
    if (this.#sinks.length > 1) this.#rows.at(-1)?.push(this.#sinks.pop() as string[])
  }

  closeRow(keep = true): void {
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

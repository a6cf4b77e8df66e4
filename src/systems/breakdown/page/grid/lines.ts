import type { Block, Row, SubItem } from '../../breakdown.ts'
import type { Layout } from '../../layouts/layout.ts'
import { type Cell, present } from '../../layouts/present.ts'

/** A cell of the grid: what it shows, and whether it is one with the cell above (a merged cell of the paper). */
export interface GridCell {
  cell: Cell
  joined: boolean
}

/** A line that holds cells: a row, or a part of one (分项). */
export interface RowLine {
  kind: 'row'
  key: string
  table: number
  row: Row
  item: SubItem | null
  cells: GridCell[]
}

/** The head of a block, with how many rows are shown below it. */
interface BlockLine {
  kind: 'block'
  key: string
  table: number
  block: Block
  rows: number
}

/** Words above a table; those of a table after another say its columns again. */
interface HeadingLine {
  kind: 'heading'
  key: string
  table: number
  text: string
  again: boolean
}

export type GridLine = RowLine | BlockLine | HeadingLine

/**
 * The lines of the sheet from top to bottom, of those rows that are shown. What is numbered and merged is so on the whole
 * paper; where rows between are not shown, a merged cell says its words again.
 */
export function linesOf(
  layout: Layout,
  rows: readonly Row[],
  numbers: ReadonlyMap<string, string>,
  shown: (row: Row) => boolean,
): GridLine[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  let above = 0
  return present(layout, rows, numbers).flatMap((table, at): GridLine[] => {
    const lines: GridLine[] = []
    const several = (layout.tables[at]?.blocks.length ?? 0) > 1
    let block = null as BlockLine | null
    let before: GridCell[] | null = null
    const over: Cell[] = []
    for (const { row: id, item: itemId, cells } of table.lines) {
      for (const [n, cell] of cells.entries()) if (cell) over[n] = cell
      const row = byId.get(id)
      if (!row || !shown(row)) continue
      if (several && block?.block !== row.block) {
        block = { kind: 'block', key: `block ${at} ${row.block}`, table: at, block: row.block, rows: 0 }
        lines.push(block)
        before = null
      }
      if (block && !itemId) block.rows++
      const own: GridCell[] = cells.map((_, n) => {
        const cell = over[n] as Cell
        return { cell, joined: before?.[n]?.cell === cell }
      })
      before = own
      const item = row.items.find(one => one.id === itemId) ?? null
      lines.push({ kind: 'row', key: item ? `${id}/${item.id}` : id, table: at, row, item, cells: own })
    }
    if (table.heading === null || lines.length === 0) return lines
    const again = above > 0
    above += lines.length
    return [{ kind: 'heading', key: `heading ${at}`, table: at, text: table.heading, again }, ...lines]
  })
}

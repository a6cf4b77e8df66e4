import type { Row, SubItem } from '../breakdown.ts'
import type { Column, Layout } from '../layouts/layout.ts'
import { type PresentedTable, present } from '../layouts/present.ts'
import { isProposed, proposedMark } from './proposed.ts'

/** A cell of a table as it is printed. */
export interface Cell {
  text: string
  /** A proposal nobody has accepted, marked as such in its text. */
  proposed: boolean
  /** Lines that it goes down over: 1 for most, 0 where the cell above covers it. */
  span: number
}

/** A line of a table: a row, or one of its parts below it. */
export interface Line {
  row: Row
  item: SubItem | null
  /** One for each column. */
  cells: Cell[]
}

/** A table as it is printed (表): what every format of the paper shows. */
export interface Grid {
  heading: string | null
  columns: Column[]
  lines: Line[]
}

/** The tables of the office's layout, with what is still a proposal marked where the paper is a draft. */
export function gridsOf(
  layout: Layout,
  rows: readonly Row[],
  numbers: ReadonlyMap<string, string>,
  { proposals }: { proposals: boolean },
): Grid[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  return present(layout, rows, numbers).map(table => ({
    heading: table.heading,
    columns: table.columns,
    lines: table.lines.map((line, n): Line => {
      const row = byId.get(line.row) as Row
      const item = row.items.find(({ id }) => id === line.item) ?? null
      const cells = line.cells.map((cell, at): Cell => {
        if (!cell) return { text: '', proposed: false, span: 0 }
        const proposed = proposals && covered(table, n, cell.lines).some(isShownProposed(table.columns[at] as Column))
        return { text: proposed ? proposedMark + cell.text : cell.text, proposed, span: cell.lines }
      })
      return { row, item, cells }
    }),
  }))

  /** The rows and parts that a cell speaks for. */
  function covered({ lines }: PresentedTable, from: number, count: number): { row: Row; item: SubItem | null }[] {
    return lines.slice(from, from + count).map(line => {
      const row = byId.get(line.row) as Row
      return { row, item: row.items.find(({ id }) => id === line.item) ?? null }
    })
  }
}

const isShownProposed =
  ({ shows }: Column) =>
  ({ row, item }: { row: Row; item: SubItem | null }) =>
    isProposed(shows, row, item)

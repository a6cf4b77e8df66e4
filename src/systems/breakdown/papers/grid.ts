import type { Row, SubItem } from '../breakdown.ts'
import type { Column, Layout, Table } from '../layouts/layout.ts'
import { cellText, isProposed, perItem, proposedMark } from './cell-text.ts'

/** A cell of a table as it is printed. */
export interface Cell {
  text: string
  /** A proposal nobody has accepted, marked as such in its text. */
  proposed: boolean
  /** Lines that it spans: 1 for most, 0 where the cell above reaches into this line. */
  span: number
}

/** A line of a table: a row, or one of its sub-items below it. */
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

/** Lays the rows out in the tables of the office's layout; a sub-item stands in a line of its own. */
export function gridsOf(
  layout: Layout,
  rows: readonly Row[],
  numbers: ReadonlyMap<string, string>,
  { proposals }: { proposals: boolean },
): Grid[] {
  return layout.tables.map(table => gridOf(table))

  function gridOf({ heading, blocks, columns }: Table): Grid {
    const lines: Line[] = []
    let group = 0
    let project: string | null = null
    for (const row of rows.filter(({ block }) => blocks.includes(block))) {
      if (row.project !== project) group++
      project = row.project
      const place = { layout, number: numbers.get(row.id) ?? '', group: String(group), at: 0 }
      for (const [at, item] of [null, ...row.items].entries()) {
        const cells = columns.map(({ shows }): Cell => {
          const of = perItem.has(shows) ? item : null
          const proposed = proposals && isProposed(shows, row, of)
          const text = cellText(shows, row, of, { ...place, at })
          return { text: proposed ? proposedMark + text : text, proposed, span: 1 }
        })
        lines.push({ row, item, cells })
      }
    }
    for (const [at, column] of columns.entries()) join(lines, at, column)
    return { heading, columns, lines }
  }
}

/** Makes one cell of those that say the same: of a row and its sub-items, and of neighbours where the layout says so. */
function join(lines: Line[], at: number, { merge, shows }: Column): void {
  let top: Cell | null = null
  for (const { item, cells } of lines) {
    const cell = cells[at] as Cell
    const same = merge && cell.text !== '' && cell.text === top?.text
    if (top && (same || (item && !perItem.has(shows)))) {
      top.span++
      cell.span = 0
    } else top = cell
  }
}

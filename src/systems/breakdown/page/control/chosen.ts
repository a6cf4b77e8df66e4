import type { Row } from '../../breakdown.ts'
import { type Cursor, rangeOf } from '../grid/cursor.ts'
import type { Model } from '../model.ts'

/** The rows that an act is done to: those chosen one by one, else those of the cells in the range. */
export function chosenRows({ rows, cells }: Model, marked: ReadonlySet<string>, cursor: Cursor | null): Row[] {
  if (marked.size > 0) return rows.filter(row => marked.has(row.id))
  if (!cursor) return []
  const { top, bottom } = rangeOf(cursor, cells)
  const ids = new Set(cells.slice(top, bottom + 1).map(one => one.row.id))
  return rows.filter(row => ids.has(row.id))
}

import type { Row } from './breakdown.ts'
import { inOrder } from './order.ts'

/** The rows that stand in the paper, in its order. */
export const standing = (rows: readonly Row[]): Row[] => rows.filter(row => !row.removed).sort(inOrder)

/** The numbers under which rows are cited: frozen ones since the issue, before it their places, counted on through the paper. */
export function numbersOf(rows: readonly Row[]): Map<string, string> {
  return new Map(standing(rows).map((row, at) => [row.id, row.number ?? String(at + 1)]))
}

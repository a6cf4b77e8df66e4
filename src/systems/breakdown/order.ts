import { generateNKeysBetween } from 'fractional-indexing'
import type { Row } from './breakdown.ts'

type Placed = Pick<Row, 'id' | 'position'>

/** The order of rows in the paper: by their keys, and by id where two people put a row in the same place at once. */
export const inOrder = (a: Placed, b: Placed): number => compare(a.position, b.position) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Keys for `count` rows behind `after` (null: before the first). Removed rows keep their places and are counted in, so
 * that a restored one comes back where it stood. Null where `after` is none of the rows.
 */
export function placesAfter(rows: readonly Placed[], after: string | null, count: number): string[] | null {
  const sorted = [...rows].sort(inOrder)
  const at = after === null ? -1 : sorted.findIndex(row => row.id === after)
  if (after !== null && at < 0) return null
  const before = sorted[at]?.position ?? null
  // Two rows may have the same key: the next one that differs bounds the gap.
  const next = sorted.slice(at + 1).find(row => before === null || row.position > before)?.position ?? null
  return generateNKeysBetween(before, next, count)
}

import type { Row } from './breakdown.ts'

/** Where rows stand in a list, by id. Lists that came of one another share an index, so that an edit costs no look at every row. */
const indexes = new WeakMap<readonly Row[], Map<string, number>>()

/** The place of a row in a list, or -1. */
export function placeOf(rows: readonly Row[], id: string): number {
  const place = indexOf(rows).get(id)
  if (place === undefined) return -1
  // Two lists that came of the same one may each have put another row at a place.
  return rows[place]?.id === id ? place : rows.findIndex(row => row.id === id)
}

/** A copy to be changed: rows keep their places, and new ones are put behind them by `append`. */
export function copyOf(rows: readonly Row[]): Row[] {
  const copy = [...rows]
  indexes.set(copy, indexOf(rows))
  return copy
}

/** Adds a row at the end of a copy. */
export function append(copy: Row[], row: Row): void {
  indexOf(copy).set(row.id, copy.push(row) - 1)
}

function indexOf(rows: readonly Row[]): Map<string, number> {
  const known = indexes.get(rows)
  if (known) return known
  const index = new Map(rows.map((row, place) => [row.id, place]))
  indexes.set(rows, index)
  return index
}

import type { Breakdown, Row } from '../../breakdown.ts'
import type { Held } from '../../commands.ts'
import type { Act } from './step.ts'

/** How some subjects stand; those that are yet to be are left out. */
export function statesOf(held: Held, of: readonly string[]): (Breakdown | Row)[] {
  const subjects = new Set(of)
  const rows: (Breakdown | Row)[] = held.rows.filter(row => subjects.has(row.id))
  return held.breakdown && subjects.has(held.breakdown.id) ? [...rows, held.breakdown] : rows
}

/** The rows that look otherwise than before: not those that this page had shown so already. */
export function changed(before: Held, after: Held, news: readonly Act[]): string[] {
  const touched = new Set(news.map(action => action.subject))
  const old = new Map(before.rows.map(row => [row.id, row]))
  return after.rows
    .filter(row => touched.has(row.id) && JSON.stringify(row) !== JSON.stringify(old.get(row.id)))
    .map(row => row.id)
}

import type { AccountItem } from '../../report/account/account.ts'
import { type Standing, standingOf, standings } from './standing.ts'

/** How many promises there are and how they stand (合计). The counts of the standings add up to all. */
export interface Tally {
  all: number
  counts: Record<Standing, number>
  /** Of those that are due, how many rest on an estimate. */
  provisional: number
}

/** Counts how items stand. */
export function tallyOf(items: readonly AccountItem[]): Tally {
  const counts = Object.fromEntries(standings.map(standing => [standing, 0])) as Record<Standing, number>
  for (const item of items) counts[standingOf(item)]++
  const provisional = items.filter(item => item.provisional && !item.notYetDue).length
  return { all: items.length, counts, provisional }
}

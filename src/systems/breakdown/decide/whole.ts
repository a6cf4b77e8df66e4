import { generateNKeysBetween } from 'fractional-indexing'
import type { Command, Held, Refused } from '../commands.ts'
import { inOrder } from '../order.ts'
import { type Decided, onBreakdown, onRow } from './decided.ts'
import { isRefused, refuse, seenBreakdown, seenRows } from './refuse.ts'

type Of<Do> = Extract<Command, { do: Do }>

/** The first draft (拟稿): a breakdown and all its rows. */
export function draft({ fields, rows }: Of<'draft'>, held: Held, breakdown: string): Decided[] | Refused {
  if (held.breakdown) return refuse('exists', [breakdown])
  const places = generateNKeysBetween(null, null, rows.length)
  return [
    onBreakdown({ id: breakdown, version: 0 }, 'breakdown.drafted', fields),
    ...rows.map(({ id, ...row }, n) =>
      onRow({ id, version: 0 }, 'row.added', {
        breakdown,
        fields: { ...row, position: places[n] ?? '' },
        number: null,
      }),
    ),
  ]
}

/** Title, layout, notice. */
export function set({ version, fields }: Of<'set'>, held: Held): Decided[] | Refused {
  const breakdown = seenBreakdown(held, version)
  return isRefused(breakdown) ? breakdown : [onBreakdown(breakdown, 'breakdown.set', fields)]
}

/** Numbers every row in its order and freezes the numbers (印发). */
export function issue({ version, on, seen }: Of<'issue'>, held: Held): Decided[] | Refused {
  const breakdown = seenBreakdown(held, version)
  if (isRefused(breakdown)) return breakdown
  if (breakdown.issued) return refuse('issued')
  const rows = seenRows(held, seen)
  if (isRefused(rows)) return rows
  const standing = held.rows.filter(row => !row.removed)
  if (rows.length === 0) return refuse('too_few')
  const unseen = standing.filter(row => !rows.includes(row)).map(row => row.id)
  if (unseen.length > 0) return refuse('stale', unseen)
  return [
    onBreakdown(breakdown, 'breakdown.issued', { on }),
    ...rows.sort(inOrder).map((row, n) => onRow(row, 'row.numbered', { number: `${n + 1}` })),
  ]
}

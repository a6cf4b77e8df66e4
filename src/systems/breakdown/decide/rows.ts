import type { RowFields } from '../breakdown.ts'
import type { Command, Held, Refused } from '../commands.ts'
import { insertedNumber } from '../inserted-number.ts'
import { inOrder, placesAfter } from '../order.ts'
import { bringBack } from './bring-back.ts'
import { cleanOwners } from './clean.ts'
import { type Decided, onRow } from './decided.ts'
import { isRefused, refuse, seenRows } from './refuse.ts'

type Of<Do> = Extract<Command, { do: Do }>

/** A new row (新增), also from another paper than the report. */
export function add({ id, after, fields }: Of<'add'>, held: Held): Decided[] | Refused {
  if (!held.breakdown) return refuse('no_such_breakdown')
  if (held.rows.some(row => row.id === id)) return refuse('exists', [id])
  const text = fields.text.trim()
  if (!text) return refuse('empty_text')
  const position = placesAfter(held.rows, after, 1)?.[0]
  if (position === undefined) return refuse('bad_place')
  const { id: breakdown, issued } = held.breakdown
  const neighbour = held.rows.find(row => row.id === after) ?? [...held.rows].sort(inOrder)[0]
  const taken = new Set(held.rows.flatMap(row => row.number ?? []))
  const number = issued ? insertedNumber(neighbour?.number ?? null, taken) : null
  const kept: RowFields = { ...fields, text, owners: cleanOwners(fields.owners), position }
  return [onRow({ id, version: 0 }, 'row.added', { breakdown, fields: kept, number })]
}

/** Other places for rows (移动), in the order they have now. Frozen numbers go with them. */
export function move({ seen, after }: Of<'move'>, held: Held): Decided[] | Refused {
  const rows = seenRows(held, seen)
  if (isRefused(rows)) return rows
  if (rows.some(row => row.id === after)) return refuse('bad_place')
  const moving = new Set(rows.map(row => row.id))
  const staying = held.rows.filter(row => !moving.has(row.id))
  const places = placesAfter(staying, after, rows.length)
  if (!places) return refuse('bad_place')
  return rows.sort(inOrder).map((row, n) => onRow(row, 'row.set', { fields: { position: places[n] ?? '' } }))
}

/** Removed rows stay, with their numbers (删除). */
export function remove({ seen }: Of<'remove'>, held: Held): Decided[] | Refused {
  const rows = seenRows(held, seen)
  return isRefused(rows) ? rows : rows.map(row => onRow(row, 'row.removed', {}))
}

/** A removed row comes back where it stood (恢复). */
export function restore({ seen }: Of<'restore'>, held: Held): Decided[] | Refused {
  const rows = seenRows(held, seen, true)
  return isRefused(rows) ? rows : bringBack(rows, held)
}

/** Takes the program's proposals as decided (采纳), in the sub-items too. */
export function accept({ seen, what }: Of<'accept'>, held: Held): Decided[] | Refused {
  const rows = seenRows(held, seen)
  if (isRefused(rows)) return rows
  const decided = rows.flatMap(row => {
    const proposed = Object.fromEntries(
      Object.entries(row.proposed).filter(([field]) => !what.some(one => one === field)),
    )
    const owned = what.includes('owners') && row.items.some(item => item.proposed.owners)
    if (!owned && Object.keys(proposed).length === Object.keys(row.proposed).length) return []
    const items = row.items.map(item => ({ ...item, proposed: {} }))
    return [onRow(row, 'row.set', { fields: { proposed, ...(owned && { items }) } })]
  })
  return decided.length > 0 ? decided : refuse('nothing_changed')
}

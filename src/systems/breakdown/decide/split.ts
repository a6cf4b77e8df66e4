import type { Command, Held, Refused } from '../commands.ts'
import { insertedNumber } from '../inserted-number.ts'
import { placesAfter } from '../order.ts'
import { type Decided, onRow } from './decided.ts'
import { isRefused, refuse, seenRows } from './refuse.ts'

const words = /[\p{L}\p{N}]/u
/** Points that end a part, and say nothing where the part stands alone. */
const trailing = /[，,、；;\s]+$/

/**
 * Cuts a row in two or more (拆分). The first part keeps the row with its sub-items; the others begin with the same
 * project, leaders, owners and date, which a person then changes.
 */
export function split(command: Extract<Command, { do: 'split' }>, held: Held): Decided[] | Refused {
  const rows = seenRows(held, [command.seen])
  if (isRefused(rows)) return rows
  const [row] = rows
  if (!row || !held.breakdown) return refuse('unknown_row')
  const cuts = [0, ...command.at, row.text.length]
  const parts = cuts.slice(1).map((cut, n) => row.text.slice(cuts[n], cut).trim().replace(trailing, ''))
  const rising = cuts.every((cut, n) => n === 0 || cut > (cuts[n - 1] ?? 0))
  if (!rising || command.at.length === 0 || command.ids.length !== command.at.length) return refuse('bad_cut')
  // A cut through a character of two code units would leave halves, which cannot be kept.
  if (!parts.every(part => words.test(part) && part.isWellFormed())) return refuse('bad_cut')
  const known = command.ids.filter(id => held.rows.some(other => other.id === id))
  if (known.length > 0 || new Set(command.ids).size < command.ids.length) return refuse('exists', known)
  const places = placesAfter(held.rows, row.id, command.ids.length) ?? []
  const taken = new Set(held.rows.flatMap(other => other.number ?? []))
  const { id: breakdown, issued } = held.breakdown
  const { block, project, source, leaders, owners, due, proposed } = row
  return [
    onRow(row, 'row.set', { fields: { text: parts[0] ?? '' } }),
    ...command.ids.map((id, n) => {
      const number = issued ? insertedNumber(row.number, taken) : null
      if (number) taken.add(number)
      const fields = { block, project, text: parts[n + 1] ?? '', source, leaders, owners, due, items: [], proposed }
      return onRow({ id, version: 0 }, 'row.added', {
        breakdown,
        fields: { ...fields, position: places[n] ?? '' },
        number,
      })
    }),
  ]
}

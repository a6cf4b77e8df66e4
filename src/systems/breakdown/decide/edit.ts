import type { Command, Held, Refused } from '../commands.ts'
import { cleanEdit } from './clean.ts'
import { type Decided, onRow } from './decided.ts'
import { isRefused, refuse, seenRows } from './refuse.ts'

/** Changes fields of rows (修改): one cell, a pasted block, or what came back in a sheet; all of it or nothing. */
export function edit(command: Extract<Command, { do: 'edit' }>, held: Held): Decided[] | Refused {
  const rows = seenRows(held, command.rows)
  if (isRefused(rows)) return rows
  const byId = new Map(rows.map(row => [row.id, row]))
  const decided: Decided[] = []
  for (const { row: id, fields } of command.rows) {
    const row = byId.get(id)
    if (!row) return refuse('unknown_row', [id])
    byId.delete(id)
    const kept = cleanEdit(row, fields)
    const texts = [kept.text, ...(kept.items ?? []).map(item => item.text)]
    if (texts.includes('')) return refuse('empty_text', [id])
    if (Object.keys(kept).length > 0) decided.push(onRow(row, 'row.set', { fields: kept }))
  }
  return decided.length > 0 ? decided : refuse('nothing_changed')
}

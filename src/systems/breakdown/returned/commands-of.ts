import type { Row, RowFields } from '../breakdown.ts'
import type { Command } from '../commands.ts'
import type { Added, Change, Moved, Removed, Returned } from './returned.ts'

/** What a person took of a returned sheet. */
export type Accepted = Partial<Pick<Returned, 'changes' | 'added' | 'removed' | 'moved'>>

/**
 * The commands that carry out what was accepted (采纳): one edit for all changed cells; removals, places and new rows
 * after it. Rows that have moved on since the sheet was read make them stale, as any edit.
 */
export function commandsOf(
  { changes = [], added = [], removed = [], moved = [] }: Accepted,
  rows: readonly Row[],
  newId: () => string,
): Command[] {
  const edits = editsOf(changes, removed, rows)
  const edited = new Set(edits.map(({ row }) => row))
  const gone = removed.filter(({ item }) => item === null)
  return [
    ...(edits.length > 0 ? [{ do: 'edit' as const, rows: edits }] : []),
    ...(gone.length > 0 ? [{ do: 'remove' as const, seen: gone.map(({ row, version }) => ({ row, version })) }] : []),
    ...moved.map(({ row, version, after }: Moved) => ({
      do: 'move' as const,
      seen: [{ row, version: version + (edited.has(row) ? 1 : 0) }],
      after,
    })),
    ...addsOf(added, newId),
  ]
}

/** New rows one behind the other keep their order: each goes behind the one before. */
function addsOf(added: Added[], newId: () => string): Command[] {
  let last: { after: string | null; id: string } | null = null
  return added.map(({ after, fields }) => {
    const id = newId()
    const behind: string | null = last && last.after === after ? last.id : after
    last = { after, id }
    return { do: 'add', id, after: behind, fields }
  })
}

type Edit = Extract<Command, { do: 'edit' }>['rows'][number]

function editsOf(changes: Change[], removed: Removed[], rows: readonly Row[]): Edit[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  const edits = new Map<string, Edit>()
  const editOf = (id: string, version: number): Edit => {
    const edit = edits.get(id) ?? { row: id, version, fields: {} }
    edits.set(id, edit)
    return edit
  }
  for (const change of changes) {
    const row = byId.get(change.row)
    if (!row) continue
    const { fields } = editOf(change.row, change.version)
    if (change.item !== null) fields.items = (fields.items ?? row.items).map(part => taken(part, change))
    else {
      Object.assign(fields, change.fields)
      const proposed = decided(fields.proposed ?? row.proposed, change)
      if (proposed) fields.proposed = proposed
    }
  }
  for (const { row: id, item, version } of removed) {
    const row = byId.get(id)
    if (!row || item === null) continue
    const { fields } = editOf(id, version)
    fields.items = (fields.items ?? row.items).filter(part => part.id !== item)
  }
  return [...edits.values()]
}

function taken(part: Row['items'][number], { item, fields, field }: Change): Row['items'][number] {
  if (part.id !== item) return part
  const { text = part.text, owners = part.owners, due = part.due } = fields
  return { ...part, text, owners, due, proposed: field === 'owners' ? {} : part.proposed }
}

/** Owners or leaders that were changed, or whose mark was taken off, are proposals no more; null where nothing changes. */
function decided(proposed: RowFields['proposed'], { field }: Change): RowFields['proposed'] | null {
  if (field !== 'owners' && field !== 'leaders') return null
  const { [field]: was, ...others } = proposed
  return was === undefined ? null : others
}

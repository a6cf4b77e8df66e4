import type { Owners } from '../../breakdown.ts'
import type { Shown } from '../../layouts/layout.ts'
import { type Edited, editingOf, part, wordsOf } from './cell-fields.ts'
import type { RowLine } from './lines.ts'

/** A cell that is being edited: its words, or the units chosen so far and what is typed to find the next. */
export interface Draft {
  line: string
  column: number
  shows: Shown
  words: string
  /** Chosen units or posts; null where the cell holds words. */
  chosen: Owners | null
  /** The next choice takes the lead, and is all that is to be chosen (牵头). */
  leadOnly: boolean
  /** Where the caret begins: after what is there, or all is selected to be typed over. */
  caret: 'end' | 'all'
}

/** Begins to edit a cell; `typed` replaces what is there. Null where the cell cannot be edited. */
export function begin(
  line: RowLine,
  column: number,
  shows: Shown,
  { typed = null, leadOnly = false }: { typed?: string | null; leadOnly?: boolean } = {},
): Draft | null {
  const editing = editingOf(shows, line.item)
  if (!editing) return null
  const at = { line: line.key, column, shows, leadOnly, caret: 'end' as const }
  if (editing === 'words') return { ...at, words: typed ?? wordsOf(shows, line.row, line.item), chosen: null }
  return { ...at, words: typed ?? '', chosen: chosenOf(shows, line) }
}

function chosenOf(shows: Shown, { row, item }: RowLine): Owners {
  const { owners } = item ?? row
  switch (shows) {
    case 'leaders':
      return { lead: null, others: row.leaders }
    case 'lead':
      return { lead: owners.lead, others: [] }
    case 'others':
      return { lead: null, others: owners.others }
    default:
      return owners
  }
}

/** Takes a name: as the lead where one is wanted or none is there, else behind the others. */
export function choose(draft: Draft, name: string, asLead = false): Draft {
  const { chosen, shows } = draft
  const unit = name.replace(/^[★*]\s*/, '').trim()
  if (!chosen || !unit) return draft
  const others = chosen.others.filter(other => other !== unit)
  const next = { ...draft, words: '' }
  if (shows === 'lead') return { ...next, chosen: { lead: unit, others: [] } }
  if (shows !== 'owners') return { ...next, chosen: { lead: null, others: [...others, unit] } }
  if (unit === chosen.lead) return next
  const leads = asLead || draft.leadOnly || chosen.lead === null || /^[★*]/.test(name)
  if (!leads) return { ...next, chosen: { lead: chosen.lead, others: [...others, unit] } }
  return { ...next, chosen: { lead: unit, others: chosen.lead ? [chosen.lead, ...others] : others } }
}

export function drop(draft: Draft, unit: string): Draft {
  const { chosen } = draft
  if (!chosen) return draft
  return {
    ...draft,
    chosen: {
      lead: chosen.lead === unit ? null : chosen.lead,
      others: chosen.others.filter(other => other !== unit),
    },
  }
}

/** The last of what was chosen goes (Backspace in an empty field). */
export function dropLast(draft: Draft): Draft {
  const { chosen } = draft
  const last = chosen?.others.at(-1) ?? chosen?.lead
  return last ? drop(draft, last) : draft
}

/** What chosen units mean for the row. */
export function chosenFields({ chosen, shows }: Draft, { row, item }: RowLine): Edited | null {
  if (!chosen) return null
  const { owners } = item ?? row
  switch (shows) {
    case 'leaders':
      return { leaders: chosen.others }
    case 'lead':
      return part(row, item, { owners: { ...owners, lead: chosen.lead } })
    case 'others':
      return part(row, item, { owners: { ...owners, others: chosen.others } })
    default:
      return part(row, item, { owners: chosen })
  }
}

import type { Refusal } from '../../kernel/action/action.ts'
import type { Breakdown, BreakdownFields, Row, RowFields } from './breakdown.ts'

/** A row as the person saw it: a row that has moved on since refuses the command (409 with the current state). */
export interface Seen {
  row: string
  version: number
}

/** What people do to a breakdown (命令). `rows` of one command change together or not at all. */
export type Command =
  | { do: 'draft'; fields: BreakdownFields; rows: (Omit<RowFields, 'position'> & { id: string })[] }
  | { do: 'set'; version: number; fields: Partial<Pick<BreakdownFields, 'title' | 'layout' | 'asOf' | 'notice'>> }
  /** `after` null puts it first. */
  | { do: 'add'; id: string; after: string | null; fields: Omit<RowFields, 'position'> }
  /** One edit, a pasted block, or the accepted changes of a returned sheet. */
  | { do: 'edit'; rows: (Seen & { fields: Partial<Omit<RowFields, 'position'>> })[] }
  /** Cuts the row's words at these places; the first part keeps the row. New rows get the ids, in order. */
  | { do: 'split'; seen: Seen; at: number[]; ids: string[] }
  /** The first in the paper's order takes in the others: as more words of its own, or as its sub-items. */
  | { do: 'merge'; seen: Seen[]; as: 'words' | 'items' }
  | { do: 'move'; seen: Seen[]; after: string | null }
  | { do: 'remove'; seen: Seen[] }
  | { do: 'restore'; seen: Seen[] }
  /** Takes proposals as decided (采纳). */
  | { do: 'accept'; seen: Seen[]; what: ('owners' | 'leaders')[] }
  /** Freezes the numbers. `seen` names every row that stands: nobody issues what they have not seen. */
  | { do: 'issue'; version: number; on: string; seen: Seen[] }

/** What a command is judged by: a breakdown, and all its rows, removed ones too. */
export interface Held {
  breakdown: Breakdown | null
  rows: Row[]
}

/** Why a command was refused; for `stale`, which subjects have moved on. */
export interface Refused extends Refusal {
  refused:
    | 'stale'
    | 'unknown_row'
    | 'no_such_breakdown'
    | 'exists'
    | 'empty_text'
    | 'bad_cut'
    | 'too_few'
    | 'nothing_changed'
    | 'removed'
    | 'issued'
    | 'bad_place'
    | 'not_undoable'
    | 'moved_on'
  subjects?: string[]
}

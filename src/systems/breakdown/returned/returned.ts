import type { Bilingual } from '../../../report/reading.ts'
import type { RowFields } from '../breakdown.ts'

/** What can come back changed in a sheet. */
export type Field = 'project' | 'text' | 'leaders' | 'owners' | 'due'

/** Where in the file: people find it by row and column as their program shows them. */
export interface Place {
  sheet: string
  row: number
  /** A letter; null means the whole line. */
  column: string | null
}

/** A cell that says something else than the breakdown (退回表中的改动), with what taking it means. */
export interface Change {
  row: string
  /** The part of the row that it is about, null for the row itself. */
  item: string | null
  /** 序号, as the row stands now. */
  number: string
  /** The row's version that the comparison rests on. */
  version: number
  field: Field
  /** As the paper shows it now, and as it came back. */
  was: string
  is: string
  /** What the row (or its part) holds once the change is taken. */
  fields: Partial<Pick<RowFields, Field>>
  /** The mark of a proposal was taken off: it is accepted, whether or not the words changed. */
  accepts: boolean
  /** The row has changed here too since the sheet went out; `sent` is what it said then, where that is known. */
  conflict: { sent: string | null } | null
  place: Place
}

/** A line that is new in the sheet. */
export interface Added {
  place: Place
  /** The row that it stands behind, null for the first. */
  after: string | null
  fields: Omit<RowFields, 'position'>
}

/** A row, or a part of one, that the sheet has no more. */
export interface Removed {
  row: string
  item: string | null
  number: string
  version: number
  text: string
  /** It has changed here since the sheet went out. */
  conflict: boolean
}

/** A row that stands elsewhere in the sheet than when it went out. */
export interface Moved {
  row: string
  number: string
  version: number
  after: string | null
  place: Place
}

/** What stops something in the sheet from being taken, or must be known before it is. */
export interface Problem {
  code: string
  place: Place | null
  words: Bilingual
}

/** A sheet that came back (退回的表): what it would change. Nothing is changed by reading it. */
export interface Returned {
  changes: Change[]
  added: Added[]
  removed: Removed[]
  moved: Moved[]
  problems: Problem[]
  /** Rows that came back. */
  rows: number
}

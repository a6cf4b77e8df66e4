import type { Action } from '../../kernel/action/action.ts'
import type { BreakdownFields, RowFields } from './breakdown.ts'

/** What can have happened to a breakdown and to a row: a body for each kind. Kinds and bodies are kept for ever. */
export interface BreakdownActs {
  'breakdown.drafted': BreakdownFields
  'breakdown.set': Partial<Pick<BreakdownFields, 'title' | 'layout' | 'asOf' | 'notice'>>
  'breakdown.issued': { on: string }
}

/** What can have happened to a row. */
export interface RowActs {
  /** A row made after the issue has its number from the start. */
  'row.added': { breakdown: string; fields: RowFields; number: string | null }
  'row.set': { fields: Partial<RowFields> }
  'row.removed': Record<string, never>
  /** With a number where the issue passed the row by, as it was removed then. */
  'row.restored': { number?: string }
  'row.numbered': { number: string }
}

type Of<Acts> = { [K in keyof Acts & string]: Action<K, Acts[K]> }[keyof Acts & string]
export type BreakdownAction = Of<BreakdownActs>
export type RowAction = Of<RowActs>

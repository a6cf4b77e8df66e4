import type { Action } from '../../kernel/action/action.ts'
import type { Appended, Batch, Known } from '../ledger/append.ts'
import type { FoldedRow } from '../ledger/folded.ts'

/** What a stream holds, and the place of its last action. */
export interface At<Held> {
  held: Held
  seq: number
}

/** What a desk needs of a system and of the store. */
export interface Work<Held> {
  load(district: number, stream: string): Promise<At<Held>>
  fold(held: Held, actions: readonly Action[]): Held
  /** Rows of the folded tables for these subjects, a list for each table. */
  states(held: Held, subjects: ReadonlySet<string>): FoldedRow[][]
  append(batch: Batch): Promise<Appended>
  /** A command that was carried out before, and where the stream is now. */
  known(district: number, stream: string, command: string): Promise<{ known: Known | null; seq: number }>
  /** Told after each write. */
  written(district: number, stream: string, seq: number): void
}

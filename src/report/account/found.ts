import type { Goal, Promised } from './account.ts'
import type { Passage } from './passages.ts'

/** A promise with the clause it stands in, which tells what it is about. */
export interface Found extends Context {
  promise: Promised
  passage: Passage
}

/** What is known of a clause beyond its own words. */
export interface Context {
  /** The terms of the sentences around it. */
  around: ReadonlySet<string>
  /** The clause before, in the same sentence. */
  before: Passage | null
}

/** A clause of the plan, ready to be asked for what it promises. */
export interface Clause {
  folded: string
  passage: Passage
  context: Context
  /** Index of the commitment that covers it, null where none does. */
  commitment: number | null
  /** The last day it is due. */
  due: string | null
}

/** What a counted promise is to reach: its first goal, then those that the clause tells besides. */
export function goalsOf({ comparator, value, unit, kind, also }: Promised): Goal[] {
  return value === null || unit === null ? also : [{ comparator, value, unit, kind }, ...also]
}

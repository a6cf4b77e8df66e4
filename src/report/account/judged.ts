import type { AccountItem } from './account.ts'

/** An item with how it was come by, until all are known and compared. */
export interface Judged {
  item: AccountItem
  /** The passage of the review that accounts for it, as its place in the list; null where none does. */
  at: number | null
  /** How surely that passage speaks of the promise. */
  score: number
}

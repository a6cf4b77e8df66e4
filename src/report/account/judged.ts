import type { AccountItem } from './account.ts'

/** An item with how it was come by, until all are known and compared. */
export interface Judged {
  item: AccountItem
  /** How much of what is promised its passage names: 0 to 1. */
  score: number
}

import type { Report } from '../../../report/account/account.ts'
import type { Span } from '../../../report/reading.ts'
import type { AccountFilters } from '../narrowing.ts'

/** One of the two reports, and how its places are reached. */
export interface Side extends Report {
  /** What it is called: its title, else its file. */
  name: string
  /** The address of the report, and of a place in it; null where only its text is at hand. */
  link: ((place: Span | null) => string) | null
}

/** What the address says of an account: what it is narrowed to, and which item is selected, by its number. */
export interface AccountPlace extends AccountFilters {
  item: number | null
}

/** What a page of the account asks of the frame around it. */
export interface Frame {
  place: AccountPlace
  /** Changes what the address says, and what it would be then. */
  change: (part: Partial<AccountPlace>) => void
  linkTo: (part: Partial<AccountPlace>) => string
  /** Goes to another page. */
  follow: (href: string) => void
  /** Whether single letters are keys. */
  letters: boolean
  /** Whether the reports are invented ones. */
  sample: boolean
}

/** What a row of the list does; the same from one drawing to the next, so that only rows that change are drawn anew. */
export interface RowActions {
  select: (index: number) => void
  open: (index: number, side: Side, place: Span) => void
}

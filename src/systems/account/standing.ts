import type { AccountItem, Verdict } from '../../report/account/account.ts'

/** How an item stands (结论): its verdict, or that it is due in a later year (未到期), where there is none yet. */
export type Standing = Verdict | 'later'

/** In the order in which they are counted: what went well first, what is not due yet at the end. */
export const standings: readonly Standing[] = [
  'exceeded',
  'met',
  'missed',
  'in-progress',
  'unmentioned',
  'undecidable',
  'later',
]

/** In the order of what asks for an answer first. */
export const worstFirst: readonly Standing[] = [
  'missed',
  'unmentioned',
  'in-progress',
  'undecidable',
  'met',
  'exceeded',
  'later',
]

/** How an item stands. */
export const standingOf = ({ verdict, notYetDue }: Pick<AccountItem, 'verdict' | 'notYetDue'>): Standing =>
  notYetDue ? 'later' : verdict

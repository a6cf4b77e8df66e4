import type { Account, AccountItem, Report, Tolerances } from './account.ts'
import { outbid } from './claims.ts'
import { counted, unmentioned } from './counted.ts'
import type { Found } from './found.ts'
import { laterDue } from './later.ts'
import { promisesOf } from './promises.ts'
import { reviewOf } from './review.ts'
import { told } from './told.ts'
import { TOLERANCES } from './tolerances.ts'
import { reasons } from './why.ts'

/**
 * What became of each measurable promise of last year's report (上年承诺逐项对照), in the order of its text. `now` is this
 * year's, whose review accounts; what its plan says never counts. Needs time linear in the texts.
 */
export function accountFor(last: Report, now: Report, tolerances: Tolerances = TOLERANCES): Account {
  const found = promisesOf(last)
  const review = reviewOf(now, new Set(found.map(({ passage }) => passage)))
  const judged = found.map(one => (one.promise.value === null ? told(one, review) : counted(one, review, tolerances)))
  const others = outbid(judged)
  const isLater = laterDue(last)
  return {
    items: judged.map((one, at) => {
      const { item } = others.has(one) ? unmentioned(found[at] as Found) : one
      return isLater(item.promise) ? later(item) : item
    }),
  }
}

/** What is due in a later year is neither missed nor unmentioned yet. */
function later(item: AccountItem): AccountItem {
  if (item.verdict === 'exceeded' || item.verdict === 'met') return { ...item, notYetDue: true }
  return {
    ...item,
    verdict: item.outcome ? 'in-progress' : 'undecidable',
    why: reasons.later(item),
    notYetDue: true,
  }
}

import type { Account, Report, Series } from '../../../report/account/account.ts'
import { accountFor } from '../../../report/account/account-for.ts'
import { seriesOf } from '../../../report/account/series.ts'

/** What takes too long to be done while a page waits for it. */
export interface Jobs {
  account: { asked: { last: Report; now: Report }; answer: Account }
  series: { asked: Report[]; answer: Series[] }
}

/** Does a job where it is called: in the worker, or in the page where there is none. */
export function doJob<K extends keyof Jobs>(kind: K, asked: Jobs[K]['asked']): Jobs[K]['answer'] {
  if (kind === 'account') {
    const { last, now } = asked as Jobs['account']['asked']
    return accountFor(last, now)
  }
  return seriesOf(asked as Report[])
}

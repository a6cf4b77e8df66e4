import { useEffect, useState } from 'react'
import type { Account, Report } from '../../../report/account/account.ts'
import { work } from './work.ts'

type Reading = Report['reading']

/** What was compared before, so that a page that is come back to is there at once. */
const known = new WeakMap<Reading, WeakMap<Reading, Account>>()

/** The account of two reports: null while it is being made, 'failed' where it could not be. */
export function useAccount(last: Report | null, now: Report): Account | 'failed' | null {
  const [made, make] = useState<{ account: Account | 'failed'; of: [Report, Report] } | null>(null)
  const at = last && known.get(last.reading)?.get(now.reading)
  useEffect(() => {
    if (!last || at) return
    let stale = false
    const tell = (account: Account | 'failed') => {
      if (account !== 'failed') remember(last.reading, now.reading, account)
      if (!stale) make({ account, of: [last, now] })
    }
    // Only what is asked for: of a page's own things not all can be told to another thread.
    const asked = { last: reportOf(last), now: reportOf(now) }
    work('account', asked).then(tell, error => {
      console.error(error)
      tell('failed')
    })
    return () => {
      stale = true
    }
  }, [last, now, at])
  if (at) return at
  return made?.of[0] === last && made.of[1] === now ? made.account : null
}

function remember(last: Reading, now: Reading, account: Account): void {
  const own = known.get(last) ?? new WeakMap<Reading, Account>()
  known.set(last, own)
  own.set(now, account)
}

const reportOf = ({ text, reading }: Report): Report => ({ text, reading })

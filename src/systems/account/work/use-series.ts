import { useEffect, useState } from 'react'
import type { Report, Series } from '../../../report/account/account.ts'
import { work } from './work.ts'

interface Made {
  series: Series[] | 'failed'
  /** The readings that it was made of. */
  of: readonly Report[]
}

/** The last one made, so that a page that is come back to is there at once. */
let known: Made | null = null

/** The indicators of several years' reports, in the order of the years: null while that is being made. */
export function useSeries(reports: readonly Report[]): Series[] | 'failed' | null {
  const [made, make] = useState(known)
  const done = made && same(made.of, reports) ? made.series : null
  useEffect(() => {
    if (done || reports.length < 2) return
    let stale = false
    const tell = (series: Series[] | 'failed') => {
      const now = { series, of: reports }
      if (series !== 'failed') known = now
      if (!stale) make(now)
    }
    work(
      'series',
      reports.map(({ text, reading }) => ({ text, reading })),
    ).then(tell, error => {
      console.error(error)
      tell('failed')
    })
    return () => {
      stale = true
    }
  }, [reports, done])
  return done
}

const same = (some: readonly Report[], others: readonly Report[]): boolean =>
  some.length === others.length && some.every(({ reading }, at) => reading === others[at]?.reading)

import { Select } from 'antd'
import { useEffect, useState } from 'react'
import type { Reading } from '../../report/reading.ts'
import { type Address, go } from '../address.ts'
import { useWords } from '../language.ts'
import { readWithLast } from '../reports/here.ts'
import type { Head } from '../reports/pairing.ts'
import { need, type Shelved, useShelf } from '../reports/shelf.ts'
import { ReportName, reportName, Whose } from '../words/terms.tsx'

/** Which report is last year's. What the server compared already stands as the first choice. */
export function LastYear({ report, address }: { report: Shelved; address: Address }) {
  const words = useWords()
  const others = useShelf().reports.filter(other => other.id !== report.id && other.state !== 'refused')
  const given = report.read?.last
  return (
    <div className="last-year">
      <span id="last-year">{words.lastYear}</span>
      <Select
        size="small"
        aria-labelledby="last-year"
        value={address.last ?? ''}
        onChange={last => go({ last: last || null, at: null })}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: given ? <Choice head={given.reading} name={given.name ?? ''} /> : words.lastNone },
          ...others.map(other => ({ value: other.id, label: <Choice head={other.head} name={other.name} /> })),
        ]}
      />
      {!given && !address.last && <small>{others.length > 0 ? words.lastHint : words.lastOnly}</small>}
    </div>
  )
}

/** A report among others: of which place and year, and what it is called. */
function Choice({ head, name }: { head: Head | null; name: string }) {
  return (
    <>
      <Whose head={head} label={reportName(head, name)} />
      <ReportName head={head} name={name} />
    </>
  )
}

/** The report's reading, made again with the chosen report of last year at hand; null while that is being made. */
export function useReading(report: Shelved | undefined, lastId: string | null): Reading | null {
  const last = useShelf().reports.find(other => other.id === lastId)
  const [made, make] = useState<{ of: Reading; with: Reading; reading: Reading } | null>(null)
  const own = report?.read
  const other = last?.read
  useEffect(() => {
    if (lastId) need(lastId)
  }, [lastId])
  useEffect(() => {
    if (!own || !other) return
    let stale = false
    readWithLast(own.text, other).then(reading => {
      if (!stale) make({ of: own.reading, with: other.reading, reading })
    })
    return () => {
      stale = true
    }
  }, [own, other])
  if (!own) return null
  if (!lastId || !last || last.state === 'refused') return own.reading
  return made && made.of === own.reading && made.with === other?.reading ? made.reading : null
}

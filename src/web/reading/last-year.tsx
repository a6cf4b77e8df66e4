import { Select } from 'antd'
import { useEffect, useState } from 'react'
import type { Reading } from '../../report/reading.ts'
import { type Address, go } from '../address.ts'
import { useWords } from '../language.ts'
import { readAgain } from '../reports/here.ts'
import type { Head } from '../reports/pairing.ts'
import type { Read } from '../reports/remote.ts'
import { need, type Shelved, useShelf } from '../reports/shelf.ts'
import { ReportName, reportName, Whose } from '../words/terms.tsx'

/** Choices that are no report's id, for ids are never empty and hold no slash. NONE stands in the address, too. */
const NONE = ''
const PAIRED = '/'

/** Which report is last year's, or that none is compared. What was paired by itself stands as the first choice. */
export function LastYear({ report, address }: { report: Shelved; address: Address }) {
  const words = useWords()
  const paired = report.read?.last
  const others = useShelf().reports.filter(
    ({ id, state, name, head }) =>
      id !== report.id && state !== 'refused' && !(name === paired?.name && head?.year === paired.reading.year),
  )
  const usual = paired ? PAIRED : NONE
  const known = address.last === NONE || others.some(({ id }) => id === address.last)
  const chosen = known ? (address.last ?? usual) : usual
  return (
    <div className="last-year">
      <span id="last-year">{words.lastYear}</span>
      <Select
        size="small"
        aria-labelledby="last-year"
        value={chosen}
        onChange={last => go({ last: last === usual ? null : last, at: null })}
        popupMatchSelectWidth={false}
        options={[
          ...(paired ? [{ value: PAIRED, label: <Choice head={paired.reading} name={paired.name ?? ''} /> }] : []),
          ...others.map(({ id, head, name }) => ({ value: id, label: <Choice head={head} name={name} /> })),
          { value: NONE, label: words.lastNone },
        ]}
      />
      {chosen === NONE && <small>{paired || others.length > 0 ? words.lastHint : words.lastOnly}</small>}
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

interface Compared {
  reading: Reading
  /** What it is compared with. */
  last: NonNullable<Read['last']> | null
}

/**
 * The report's reading with last year's: as it was paired, or made again with what the address names, be it none; null
 * while that is being made.
 */
export function useReading(report: Shelved | undefined, lastId: string | null): Compared | null {
  const other = useShelf().reports.find(({ id, state }) => id === lastId && state !== 'refused')
  const [made, make] = useState<(Compared & { of: Reading }) | null>(null)
  const own = report?.read
  const paired = own?.last ?? null
  const last = lastId === NONE ? null : other ? other.read : paired
  const awaited = other?.read === null
  const asRead = last === paired
  // Again once it is on the shelf: an address may name it before the server has said what is open.
  const listed = other !== undefined
  useEffect(() => {
    if (lastId && listed) need(lastId)
  }, [lastId, listed])
  useEffect(() => {
    if (!own || awaited || asRead) return
    let stale = false
    readAgain(own.text, last).then(reading => {
      if (!stale) make({ of: own.reading, reading, last })
    })
    return () => {
      stale = true
    }
  }, [own, last, awaited, asRead])
  if (!own || awaited) return null
  if (asRead) return { reading: own.reading, last }
  return made?.of === own.reading && made.last === last ? made : null
}

import { useEffect, useMemo } from 'react'
import type { Side } from '../../systems/account/page/frame.ts'
import { SeriesPage } from '../../systems/account/series/page.tsx'
import { type Address, elsewhere, follow, formatAddress, go, parseAddress } from '../address.ts'
import { passageId } from '../reading/passage.ts'
import { need, type Shelved, useShelf } from '../reports/shelf.ts'
import { useSettings } from '../settings.ts'
import { reportName } from '../words/terms.tsx'
import { governments } from './governments.ts'

interface Props {
  address: Address
  onOpen: () => void
}

/** The page of the series, with the reports of one government on the shelf, in the order of their years. */
export function SeriesView({ address, onOpen }: Props) {
  const { reports } = useShelf()
  const { letters } = useSettings()
  const { lang, find, indicator } = address
  const all = useMemo(() => governments(reports), [reports])
  const place = address.place !== null && all.has(address.place) ? address.place : ([...all.keys()][0] ?? null)
  const own = useMemo(() => (place === null ? [] : (all.get(place) ?? [])), [all, place])
  useEffect(() => {
    // What is only listed is not known to be of a government until it is read, where the server did not say so.
    for (const { id, state, head } of reports) if (state === 'listed' && (!head || own.some(o => o.id === id))) need(id)
  }, [reports, own])
  const read = useMemo(() => own.flatMap(report => sideOf(report, lang) ?? []), [own, lang])
  return (
    <SeriesPage
      reports={read}
      expected={own.length}
      place={place}
      places={[...all].map(([name, { length }]) => ({ name, count: length }))}
      at={{ find, indicator }}
      change={part => go(part)}
      linkTo={part => formatAddress({ ...address, ...part })}
      onPlace={place => go({ place, find: '', indicator: null })}
      follow={follow}
      letters={letters}
      sample={own.length > 0 && own.every(({ sample }) => sample)}
      onOpen={onOpen}
    />
  )
}

function sideOf({ id, name, read }: Shelved, lang: Address['lang']): Side | null {
  if (!read) return null
  const { text, reading } = read
  const link: Side['link'] = place =>
    formatAddress({ ...parseAddress(''), ...elsewhere, lang, report: id, at: place && passageId(place) })
  return { name: reportName(reading, name), text, reading, link }
}

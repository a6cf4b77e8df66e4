import { useMemo } from 'react'
import type { Reading } from '../../report/reading.ts'
import type { AccountPlace, Frame, Side } from '../../systems/account/page/frame.ts'
import { AccountPage } from '../../systems/account/page/page.tsx'
import { type Address, elsewhere, follow, formatAddress, go, parseAddress } from '../address.ts'
import { LastYear } from '../reading/last-year.tsx'
import { passageId } from '../reading/passage.ts'
import type { Read } from '../reports/remote.ts'
import { type Shelved, useShelf } from '../reports/shelf.ts'
import { useSettings } from '../settings.ts'
import { reportName } from '../words/terms.tsx'

interface Props {
  report: Shelved
  text: string
  reading: Reading
  last: NonNullable<Read['last']> | null
  address: Address
  onOpen: () => void
}

/** The page of the account, with the reports on the shelf and the address that it lives by. */
export function AccountView({ report, text, reading, last, address, onOpen }: Props) {
  const { reports } = useShelf()
  const { letters } = useSettings()
  const { lang, last: lastId } = address
  const nowSide = useMemo(
    (): Side => ({ name: reportName(reading, report.name), text, reading, link: linkInto(report.id, lastId, lang) }),
    [report, text, reading, lastId, lang],
  )
  const lastOnShelf = last && onShelf(reports, last, lastId)?.id
  const lastSide = useMemo(
    (): Side | null =>
      last && {
        name: reportName(last.reading, last.name ?? ''),
        text: last.text,
        reading: last.reading,
        link: lastOnShelf ? linkInto(lastOnShelf, null, lang) : null,
      },
    [last, lastOnShelf, lang],
  )
  const frame: Frame = {
    place: placeOf(address),
    change: part => go(addressOf(part)),
    linkTo: part => formatAddress({ ...address, ...addressOf(part) }),
    follow,
    letters,
    sample: report.sample,
  }
  const others = reports.some(({ id, state }) => id !== report.id && state !== 'refused')
  const choice = others ? <LastYear report={report} address={address} /> : null
  return <AccountPage last={lastSide} now={nowSide} {...{ frame, onOpen, choice }} />
}

/** Addresses of a report, and of places in it. */
const linkInto =
  (id: string, last: string | null, lang: Address['lang']): Side['link'] =>
  place =>
    formatAddress({ ...parseAddress(''), ...elsewhere, lang, report: id, last, at: place && passageId(place) })

/** Last year's report among those that are open: the one the address names, else the one that was paired by itself. */
function onShelf(reports: Shelved[], last: NonNullable<Read['last']>, lastId: string | null): Shelved | undefined {
  const named = reports.find(({ id }) => id === lastId)
  return named ?? reports.find(({ name, head }) => name === last.name && head?.year === last.reading.year)
}

function placeOf({ verdict, section, target, find, sort, at }: Address): AccountPlace {
  const item = at?.startsWith('i') ? Number(at.slice(1)) - 1 : null
  return { verdict, section, target, find, sort, item }
}

function addressOf({ item, ...filters }: Partial<AccountPlace>): Partial<Address> {
  return { ...filters, ...(item !== undefined && { at: item === null ? null : `i${item + 1}` }) }
}

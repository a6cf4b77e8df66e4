import { precedes } from '../../report/precedes.ts'
import { type Address, elsewhere } from '../address.ts'
import type { Head } from '../reports/pairing.ts'

/** What an opened report is to the address. */
interface Opened {
  id: string
  head: Head | null
}

/**
 * Where one is once a report was opened: on the page of the account it is the other year's of the one that is there,
 * the series takes it among its own, and everywhere else it is read.
 */
export function placeOfOpened(address: Address, opened: Opened, shown: Head | null): Partial<Address> {
  if (address.view === 'series') return {}
  if (address.view !== 'account' || !shown || opened.id === address.report)
    return { ...elsewhere, view: 'reading', report: opened.id }
  const isNext = opened.head !== null && precedes(shown, opened.head)
  return isNext ? { ...elsewhere, report: opened.id } : { ...elsewhere, last: opened.id }
}

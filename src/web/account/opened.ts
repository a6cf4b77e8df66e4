import { precedes } from '../../report/precedes.ts'
import type { Address } from '../address.ts'
import type { Head } from '../reports/pairing.ts'

/** What an opened report is to the address. */
interface Opened {
  id: string
  head: Head | null
}

/**
 * Where one is once a report was opened: on the page of the account it is the other year's of the one that is there,
 * and everywhere else it is read; null on the page of the series, which takes it among its own.
 */
export function placeOfOpened(
  { view, report }: Pick<Address, 'view' | 'report'>,
  opened: Opened,
  shown: Head | null,
): Partial<Address> | null {
  if (view === 'series') return null
  if (view !== 'account' || !shown || opened.id === report) return { view: 'reading', report: opened.id }
  const isNext = opened.head !== null && precedes(shown, opened.head)
  return isNext ? { report: opened.id, last: null } : { last: opened.id }
}

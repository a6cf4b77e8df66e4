import type { Reading } from '../../report/reading.ts'
import { accountWords } from '../../systems/account/words/words.ts'
import { Link } from '../../ui/link.tsx'
import { type Address, elsewhere, follow, formatAddress } from '../address.ts'

/** What can be done with the report that is read: to account for the promises of the year before it. */
export function Steps({ address, reading }: { address: Address; reading: Reading }) {
  const words = accountWords[address.lang]
  const href = formatAddress({ ...address, ...elsewhere, last: address.last, view: 'account' })
  return (
    <Link href={href} go={() => follow(href)} title={words.question(reading.year && reading.year - 1)}>
      {words.name} ›
    </Link>
  )
}

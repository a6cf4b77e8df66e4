import type { Reading } from '../../report/reading.ts'

/** Whose report it is, and of which year. */
export type Head = Pick<Reading, 'title' | 'place' | 'year'>

/** What the pairing asks of a report on the shelf. */
interface Candidate {
  head: Head | null
  state: string
}

/** Last year's report of the same government: paired as the server pairs its own, the one opened last where there are two. */
export function lastYearOf<C extends Candidate>(report: C, others: readonly C[]): C | null {
  const { place, year } = report.head ?? {}
  if (!place || !year) return null
  return (
    others.filter(({ head, state }) => state !== 'refused' && head?.place === place && head.year === year - 1).at(-1) ??
    null
  )
}

import type { Head } from '../reports/pairing.ts'

/** What is asked of a report on the shelf. */
interface Candidate {
  head: Head | null
  state: string
}

/**
 * The reports of each government in the order of their years, those with most years first. Of two reports of one year
 * the one that was opened last counts; one that names no place or year can be put in no series.
 */
export function governments<C extends Candidate>(reports: readonly C[]): Map<string, C[]> {
  const years = new Map<string, Map<number, C>>()
  for (const report of reports) {
    const { place = null, year = null } = report.head ?? {}
    if (report.state === 'refused' || place === null || year === null) continue
    const own = years.get(place) ?? new Map<number, C>()
    years.set(place, own.set(year, report))
  }
  const ordered = [...years].map(([place, own]): [string, C[]] => [
    place,
    [...own].sort(([a], [b]) => a - b).map(([, report]) => report),
  ])
  return new Map(ordered.sort(([, a], [, b]) => b.length - a.length))
}

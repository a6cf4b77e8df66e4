import { precedes } from '../../report/precedes.ts'
import type { Reading } from '../../report/reading.ts'

/** Whose report it is, and of which year. */
export type Head = Pick<Reading, 'title' | 'place' | 'year'>

/** What the pairing asks of a report on the shelf. */
interface Candidate {
  head: Head | null
  state: string
}

/** Last year's report of the same government: paired as the server pairs its own, the one opened last where there are two. */
export function lastYearOf<C extends Candidate>({ head }: C, others: readonly C[]): C | null {
  const before = others.filter(other => other.state !== 'refused' && head && other.head && precedes(other.head, head))
  return before.at(-1) ?? null
}

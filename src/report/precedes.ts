import type { Reading } from './reading.ts'

/** Whose report it is, and of which year; null where that is not known. */
type Head = Pick<Reading, 'place' | 'year'>

/** Whether a report is last year's (上年报告) of another: of the same government, and of the year before. */
export function precedes(earlier: Head, later: Head): boolean {
  if (earlier.place === null || earlier.year === null) return false
  return earlier.place === later.place && earlier.year + 1 === later.year
}

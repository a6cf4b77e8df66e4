/** What the list can be narrowed by. */
export interface Filters {
  /** Index of a section of the reading: only what stands in it. */
  section: number | null
  /** Commitments with a target, in numbers or in words, or without. */
  target: 'any' | 'with' | 'without'
  /** any, with, without, or a day: YYYY-MM-DD. */
  due: string
  figures: 'any' | 'reached' | 'promised'
  severity: 'any' | 'error' | 'warning' | 'note'
  find: string
}

export const unfiltered: Filters = {
  section: null,
  target: 'any',
  due: 'any',
  figures: 'any',
  severity: 'any',
  find: '',
}

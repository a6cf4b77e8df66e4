import type { Finding } from '../../report/reading.ts'
import type { Filters } from '../narrowing.ts'

/**
 * Rules that only count commitments by section, and the filter that lists what they count. Most promises of an adopted
 * report lack a measure or a date: marked one by one in the text they would drown what does not add up.
 */
export const counted: Record<string, Partial<Filters>> = {
  GM014: { target: 'without' },
  GM015: { due: 'without' },
}

export const isCounted = ({ code }: Finding): boolean => code in counted

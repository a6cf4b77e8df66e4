import type { Figure, Span, Target } from '../reading.ts'
import { wordedTargets } from './worded.ts'

/** The measurable aims inside a commitment: its target figures, or, where it has none, the aims told in words. */
export function targetsOf(folded: string, span: Span, figures: Figure[]): Target[] {
  const numbers = figures
    .filter(({ role, start, end }) => role === 'target' && start >= span.start && end <= span.end)
    .map(({ start, end, indicator, comparator, value, unit }) => ({
      start,
      end,
      indicator,
      comparator,
      value,
      unit,
      reference: null,
    }))
  return numbers.length > 0 ? numbers : wordedTargets(folded, span)
}

import type { Sign } from './evidence.ts'

/**
 * What each sign counts, and how much must be outweighed for a clause to answer at all: fitted to labelled pairs of reports
 * by `npm run fit:account` (a logistic choice among the clauses and none of them).
 */
export const WEIGHTS: Record<Sign, number> = {
  named: 4.57,
  before: 3.92,
  around: 5.01,
  besides: -3.57,
  telling: 3.66,
  vague: -5.77,
  within: 1.52,
  very: 2.97,
  tail: 2.58,
  unit: 5.63,
}

export const NOTHING = { counted: 4.24, told: 2.95 }

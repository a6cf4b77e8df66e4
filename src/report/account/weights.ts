import type { Sign } from './evidence.ts'

/**
 * What each sign counts, and how much must be outweighed for a clause to answer at all: fitted to labelled pairs of reports
 * by `npm run fit:account` (a logistic choice among the clauses and none of them).
 */
export const WEIGHTS: Record<Sign, number> = {
  named: 5.06,
  before: 5.03,
  around: 3.9,
  besides: -3.29,
  telling: 4.21,
  vague: -5.32,
  within: 1.44,
  very: 2.86,
  tail: 2.66,
  unit: 5.7,
}

export const NOTHING = { counted: 5.29, told: 3.96 }

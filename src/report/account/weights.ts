import type { Sign } from './evidence.ts'

/**
 * What each sign counts, and how much must be outweighed for a clause to answer at all: fitted to labelled pairs of reports
 * by `npm run fit:account` (a logistic choice among the clauses and none of them).
 */
export const WEIGHTS: Record<Sign, number> = {
  named: 5.04,
  before: 6.96,
  around: 4.45,
  besides: -3.29,
  telling: 5.11,
  vague: -6.18,
  indicator: 0.75,
  within: 2.18,
  very: 2.16,
  headline: 3.01,
  tail: 2.44,
  unit: 1.27,
}

export const NOTHING = { counted: 5.62, told: 4.62 }

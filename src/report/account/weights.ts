import type { Sign } from './evidence.ts'

/**
 * What each sign counts, and how much must be outweighed for a clause to answer at all: fitted to labelled pairs of reports
 * by `npm run fit:account` (a logistic choice among the clauses and none of them).
 */
export const WEIGHTS: Record<Sign, number> = {
  named: 4.67,
  before: 6.76,
  around: 4.41,
  besides: -2.52,
  telling: 4.96,
  vague: -6.31,
  indicator: 0.68,
  within: 2.36,
  very: 2.17,
  headline: 2.97,
  tail: 2.41,
  unit: 1.22,
}

export const NOTHING = { counted: 5.72, told: 4.68 }

import type { AccountPair, AccountScore, GoldSet, Half } from './scores.ts'

/** What must be reached: F1, or the share that is right. */
export interface Thresholds {
  figures: number
  comparator: number
  role: number
  indicator: number
  sentences: number
  sentencesMacro: number
  commitments: number
  targets: number
}

/** Lowest scores that pass, by gold set and half: what was last measured, rounded down a little, so that no change makes it worse unseen. */
export const thresholds: Record<GoldSet, Record<Half, Thresholds>> = {
  wujiang: {
    build: {
      figures: 0.99,
      comparator: 0.99,
      role: 0.99,
      indicator: 0.94,
      sentences: 0.98,
      sentencesMacro: 0.98,
      commitments: 0.79,
      targets: 0.85,
    },
    measure: {
      figures: 0.98,
      comparator: 0.99,
      role: 0.99,
      indicator: 0.93,
      sentences: 0.96,
      sentencesMacro: 0.95,
      commitments: 0.71,
      targets: 0.77,
    },
  },
  paragraphs: {
    build: {
      figures: 0.99,
      comparator: 0.99,
      role: 0.99,
      indicator: 0.96,
      sentences: 0.97,
      sentencesMacro: 0.94,
      commitments: 0.92,
      targets: 0.99,
    },
    measure: {
      figures: 0.99,
      comparator: 0.99,
      role: 0.99,
      indicator: 0.9,
      sentences: 0.95,
      sentencesMacro: 0.93,
      commitments: 0.85,
      targets: 0.87,
    },
  },
}

/** Reports of 45 whose title data and parts are right. */
export const structureThreshold = 45

/** The same for what became of last year's promises. */
export const accountThresholds: Record<AccountPair, Omit<AccountScore, 'itemsSaid'>> = {
  'hailaer-2014-2015': { promisesFound: 0.98, verdictRight: 0.85, verdictMacro: 0.8, passageRight: 0.86 },
  'guowuyuan-2016-2017': { promisesFound: 0.96, verdictRight: 0.91, verdictMacro: 0.93, passageRight: 0.9 },
  'hailaer-2016-2017': { promisesFound: 0.93, verdictRight: 0.78, verdictMacro: 0.74, passageRight: 0.74 },
}

/** No more promises are said than so many: of a plan of this size more would be vague ones. */
export const mostItems = 180
/** Lowest shares of tasks whose lead unit is right, and is in the first three, by half. */
export const ownerThresholds: Record<Half, { lead: number; firstThree: number }> = {
  build: { lead: 0.9, firstThree: 0.97 },
  measure: { lead: 0.77, firstThree: 0.86 },
}

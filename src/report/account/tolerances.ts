import type { Tolerances } from './account.ts'

/** The usual readings of 左右 and 超额. An office with others gives its own. */
export const TOLERANCES: Tolerances = { aboutShare: 0.05, aboutPoints: 0.5, beyondShare: 0.05, beyondPoints: 0.5 }

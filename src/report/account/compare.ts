import type { Goal, Tolerances } from './account.ts'

/** How a value answers a goal, where the two can be compared. */
export type Answer = 'exceeded' | 'met' | 'missed'

/** What floating point adds to a difference. */
const DUST = 1e-9

/**
 * Whether a value reaches a goal (完成与否). Of a fall both are negative and their sizes count: 下降5% answers
 * 下降3.4%以上 well. Never falls as the value moves the way that is promised.
 */
export function answer(goal: Goal, value: number, tolerances: Tolerances): Answer {
  const [promised, reached] = goal.value < 0 ? [-goal.value, -value] : [goal.value, value]
  const rate = /%|百分点|‰/.test(goal.unit)
  const slack = (share: number, points: number) => (rate ? points : share * promised) + DUST * Math.max(1, promised)
  const about = slack(tolerances.aboutShare, tolerances.aboutPoints)
  const beyond = slack(tolerances.beyondShare, tolerances.beyondPoints)
  const dust = slack(0, 0)
  switch (goal.comparator) {
    case '<':
    case '<=':
      // 以内: what keeps within it keeps the promise, and no more can be asked.
      return reached <= promised + dust ? 'met' : 'missed'
    case '~':
      if (reached < promised - about) return 'missed'
      return reached > promised + Math.max(about, beyond) ? 'exceeded' : 'met'
    default:
      if (reached < promised - dust) return 'missed'
      return reached > promised + beyond ? 'exceeded' : 'met'
  }
}

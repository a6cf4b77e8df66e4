import type { Figure } from '../reading.ts'
import type { Goal, Promised } from './account.ts'
import { coreName, sameHeadline } from './names.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { termsOf } from './terms.ts'

/** A figure of the review that may answer a promise. */
export interface Candidate {
  figure: Figure
  at: number
  score: number
}

/** How alike names must be for one to answer the other: general settings, found on two pairs of reports. */
export const SETTINGS = {
  alike: 0.5,
  /** What the sentences around add at most to a name that tells much, … */
  around: 0.15,
  /** … and to one that tells nothing (投资, 任务). */
  aroundVague: 0.5,
  /** A name whose terms tell so much is not vague. */
  telling: 80,
  /** Another classifier for things counted (岗位5000个, 5487人) speaks a little against it. */
  otherUnit: 0.08,
}

/** What has a measure (元, 公里, %) can be compared with the same measure only; 家, 个, 人 … count things. */
const MEASURED = /元|%|百分点|米|公里|亩|公顷|吨|立方|千瓦|斤|升|年|天|岁|度|位|倍|平方/

/** The figure that answers a goal best, null where none is alike enough. */
export function figureFor(promise: Promised, goal: Goal, around: ReadonlySet<string>, review: Review): Candidate | null {
  const terms = termsOf(coreName(promise.indicator))
  let tells = 0
  for (const term of terms) tells += review.rarity.of(term)
  const vague = Math.max(0, 1 - tells / SETTINGS.telling)
  const weight = SETTINGS.around + (SETTINGS.aroundVague - SETTINGS.around) * vague
  let best: Candidate | null = null
  for (const [at, passage] of review.passages.entries()) {
    for (const figure of passage.figures) {
      if (!comparable(goal, figure) || !review.ofYear(figure)) continue
      const same = alike(promise.indicator, terms, figure, passage, review)
      if (same < SETTINGS.alike / 2) continue
      const score =
        (1 - weight) * same + weight * near(around, passage, review) - (figure.unit === goal.unit ? 0 : SETTINGS.otherUnit)
      if (score >= SETTINGS.alike && (!best || score > best.score + 1e-9)) best = { figure, at, score }
    }
  }
  return best
}

function alike(name: string, terms: ReadonlySet<string>, figure: Figure, { terms: all }: Passage, { rarity }: Review): number {
  const same = sameHeadline(name, figure.indicator)
  if (same !== null) return same ? 1 : 0
  const own = termsOf(coreName(figure.indicator))
  if (own.size === 0) return 0
  const said = Math.max(rarity.share(terms, own), 0.9 * rarity.share(terms, all))
  return Math.sqrt(said * rarity.share(own, terms))
}

/** How much the surroundings have in common; a third is as much as two reports ever say alike. */
export const near = (around: ReadonlySet<string>, passage: Passage, review: Review): number =>
  Math.min(1, 3 * review.rarity.share(around, review.around(passage)))

function comparable(goal: Goal, figure: Figure): boolean {
  if (figure.role === 'rank') return false
  if (goal.unit === '%') return figure.unit === '%' && (goal.kind === 'growth') === (figure.role === 'growth')
  if (goal.unit === figure.unit) return goal.kind !== 'delta' || figure.role !== 'level' || !MEASURED.test(goal.unit)
  return !MEASURED.test(goal.unit) && !MEASURED.test(figure.unit) && figure.unit !== ''
}

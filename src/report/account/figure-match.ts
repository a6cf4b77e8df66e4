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

/** How alike names must be for one to answer the other; a general setting, found on two pairs of reports. */
const ALIKE = 0.5
/** What the sentences around add at most. */
const AROUND = 0.2
/** Another classifier for things counted (岗位5000个, 5487人) speaks a little against it. */
const OTHER_UNIT = 0.1

/** 家, 个, 人 … count things; what has a measure (元, 公里, %) can be compared with the same measure only. */
const MEASURED = /元|%|百分点|米|公里|亩|公顷|吨|立方|千瓦|斤|升|年|天|岁|度|位|倍|平方/

/** The figure that answers a goal best, null where none is alike enough. */
export function figureFor(
  promise: Promised,
  goal: Goal,
  around: ReadonlySet<string>,
  review: Review,
): Candidate | null {
  const name = coreName(promise.indicator)
  const terms = termsOf(name)
  let best: Candidate | null = null
  for (const at of placesOf(terms, review, promise.indicator)) {
    const passage = review.passages[at] as Passage
    for (const figure of passage.figures) {
      if (!comparable(goal, figure)) continue
      const score =
        alike(promise.indicator, terms, figure, passage, review) +
        AROUND * near(around, passage, review) -
        (figure.unit === goal.unit ? 0 : OTHER_UNIT)
      if (score >= ALIKE && (!best || score > best.score + 1e-9)) best = { figure, at, score }
    }
  }
  return best
}

/** The passages that share a term with a name, and those whose figures are of the same headline indicator. */
function placesOf(terms: ReadonlySet<string>, review: Review, indicator: string): Iterable<number> {
  const places = new Set<number>()
  for (const term of terms) for (const at of review.having(term)) places.add(at)
  for (const [at, { figures }] of review.passages.entries())
    if (figures.some(f => places.has(at) || sameHeadline(indicator, f.indicator) || sharesTerm(terms, f.indicator)))
      places.add(at)
  return places
}

const sharesTerm = (terms: ReadonlySet<string>, name: string): boolean =>
  [...termsOf(name)].some(term => terms.has(term))

function alike(
  indicator: string,
  terms: ReadonlySet<string>,
  figure: Figure,
  { terms: all }: Passage,
  { rarity }: Review,
): number {
  const same = sameHeadline(indicator, figure.indicator)
  if (same !== null) return same ? 1 : 0
  const own = termsOf(coreName(figure.indicator))
  if (own.size === 0) return 0
  const said = rarity.share(terms, own)
  const withClause = Math.max(said, 0.9 * rarity.share(terms, all))
  return Math.sqrt(withClause * rarity.share(own, terms))
}

const near = (around: ReadonlySet<string>, passage: Passage, review: Review): number =>
  review.rarity.share(around, review.around(passage))

function comparable(goal: Goal, figure: Figure): boolean {
  if (figure.role === 'rank') return false
  if (goal.unit === '%') return figure.unit === '%' && (goal.kind === 'growth') === (figure.role === 'growth')
  if (goal.unit === figure.unit) return goal.kind !== 'delta' || figure.role !== 'level' || !MEASURED.test(goal.unit)
  return !MEASURED.test(goal.unit) && !MEASURED.test(figure.unit) && figure.unit !== ''
}

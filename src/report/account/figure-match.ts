import type { Figure } from '../reading.ts'
import type { Goal, Promised } from './account.ts'
import { coreName, isHeadline, sameHeadline } from './names.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { type Name, nameOf, termsOf } from './terms.ts'

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
  /** A vague name needs so much more. */
  vagueMore: 0.4,
  /** A name whose terms tell so much is not vague. */
  telling: 80,
  /** Where one name ends with all of the other, and that tells at least so much, they are so much alike. */
  tail: 0.75,
  tailTells: 30,
  /** Where only one of two is a headline indicator, names must be so much more alike. */
  otherHeadline: 0.75,
  /** The very number that was promised (370万人次, 183人), with its unit, speaks so much for a figure. */
  equal: 0.2,
  /** Another classifier for things counted (岗位5000个, 5487人) speaks a little against it. */
  otherUnit: 0.08,
}

/** What has a measure (元, 公里, %) can be compared with the same measure only; 家, 个, 人 … count things. */
const MEASURED = /元|%|百分点|米|公里|亩|公顷|吨|立方|千瓦|斤|升|年|天|岁|度|位|倍|平方/

/** Names that share less are of two things, whatever else they have in common. */
const LEAST = 0.25

/** Round numbers are promised and reached everywhere. */
const isVeryNumber = (goal: Goal, { value, unit }: Figure): boolean =>
  value === goal.value && unit === goal.unit && String(value).replace(/\.|0+$/g, '').length > 1

/** The figure that answers a goal best, null where none is alike enough. */
export function figureFor(
  promise: Promised,
  goal: Goal,
  around: ReadonlySet<string>,
  review: Review,
): Candidate | null {
  const core = coreName(promise.indicator)
  const name = {
    core,
    said: promise.indicator,
    chars: nameOf(core),
    terms: termsOf(core),

    unit: goal.unit,
  }
  const vague = Math.max(0, 1 - review.rarity.tells(name.chars) / SETTINGS.telling)
  const weight = SETTINGS.around + (SETTINGS.aroundVague - SETTINGS.around) * vague
  let best: Candidate | null = null
  const least = SETTINGS.alike + SETTINGS.vagueMore * vague
  for (const [at, passage] of review.passages.entries()) {
    for (const figure of passage.figures) {
      if (!comparable(goal, figure) || !review.ofYear(figure)) continue
      const very = isVeryNumber(goal, figure)
      const same = Math.max(alike(name, figure, passage, review), very ? named(name, passage, review) : 0)
      if (same < LEAST) continue
      const score =
        (1 - weight) * same +
        weight * near(around, passage, review) -
        (figure.unit === goal.unit ? 0 : SETTINGS.otherUnit) +
        (very ? SETTINGS.equal : 0)
      if (score >= least && (!best || score > best.score + 1e-9)) best = { figure, at, score }
    }
  }
  return best
}

interface Sought {
  core: string
  said: string
  chars: Name
  terms: ReadonlySet<string>
  unit: string
}

/** How alike two names are, the unit counting as a part of each: few things are told in 人次 or 座. */
function alike(sought: Sought, figure: Figure, passage: Passage, { rarity, unitTells }: Review): number {
  const same = sameHeadline(sought.said, figure.indicator)
  if (same !== null) return same ? 1 : 0
  const core = coreName(figure.indicator)
  const own = nameOf(core)
  if (own.length === 0) return 0
  const share = (name: Name, by: ReadonlySet<string>, units: number) => {
    const tells = rarity.tells(name)
    return (rarity.share(name, by) * tells + (sought.unit === figure.unit ? units : 0)) / (tells + units)
  }
  // 困难人员再就业, 再就业: what is measured stands last; of whom may be left out.
  const tail = sought.core.endsWith(core) || core.endsWith(sought.core)
  const known = Math.min(rarity.tells(own), rarity.tells(sought.chars)) >= SETTINGS.tailTells
  const unit = unitTells(sought.unit)
  const said = Math.max(share(sought.chars, termsOf(core), unit), 0.9 * share(sought.chars, passage.terms, unit))
  // 单位国内生产总值能耗 has a headline's name in it, and is another indicator.
  const other = tail || isHeadline(sought.said) === isHeadline(figure.indicator) ? 1 : SETTINGS.otherHeadline
  return Math.max(
    tail && known ? SETTINGS.tail : 0,
    other * Math.sqrt(said * share(own, sought.terms, unitTells(figure.unit))),
  )
}

/** So much of a name must be said even beside the very number. */
const TOUCHED = 0.15

/** Beside the very number a clause need not name the indicator whole: 183人实现脱贫 answers 贫困人口183人脱贫. */
const named = ({ chars }: Sought, passage: Passage, { rarity }: Review): number =>
  rarity.share(chars, passage.terms) >= TOUCHED ? SETTINGS.alike - SETTINGS.equal / 2 : 0

/** How much the surroundings have in common; a third is as much as two reports ever say alike. */
export const near = (around: ReadonlySet<string>, passage: Passage, review: Review): number =>
  Math.min(1, 3 * review.rarity.common(around, review.around(passage)))

function comparable(goal: Goal, figure: Figure): boolean {
  if (figure.role === 'rank') return false
  if (goal.unit === '%') return figure.unit === '%' && (goal.kind === 'growth') === (figure.role === 'growth')
  if (goal.unit === figure.unit) return goal.kind !== 'delta' || figure.role !== 'level' || !MEASURED.test(goal.unit)
  return !MEASURED.test(goal.unit) && !MEASURED.test(figure.unit) && figure.unit !== ''
}

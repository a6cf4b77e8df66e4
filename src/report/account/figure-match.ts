import type { Figure } from '../reading.ts'
import type { Goal, Promised } from './account.ts'
import type { NamedFigure } from './figure-index.ts'
import { coreName, headlineKey } from './names.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { type Name, nameOf, termsOf } from './terms.ts'

/** A figure of the review that may answer a promise. */
export interface Candidate {
  figure: Figure
  /** The passage it stands in, as its place in the list. */
  at: number
  score: number
}

/** How alike names must be for one to answer the other: general settings, found on two pairs of reports, on a plateau. */
export const SETTINGS = {
  alike: 0.55,
  /** What the sentences around add at most to a name that tells much, … */
  around: 0.15,
  /** … and to one that tells nothing (投资, 任务). */
  aroundVague: 0.5,
  /** A vague name needs so much more. */
  vagueMore: 0.4,
  /** A name whose characters tell so much is not vague. */
  telling: 80,
  /** Where one name ends with all of the other, and that tells at least so much, they are so much alike. */
  tail: 0.75,
  tailTells: 30,
  /** Where only one of two is a headline indicator, names must be so much more alike. */
  otherHeadline: 0.75,
  /** The very number that was promised (365万人次, 352人), with its unit, speaks so much for a figure, … */
  equal: 0.2,
  /** … of whose indicator so much must still be named. */
  equalNamed: 0.15,
  /** Another classifier for things counted (岗位5000个, 5487人) speaks a little against it. */
  otherUnit: 0.08,
  /** Names that share less are of two things, whatever else they have in common. */
  least: 0.25,
}

/** What is looked for. */
interface Sought {
  goal: Goal
  core: string
  name: Name
  terms: ReadonlySet<string>
  headline: string | null
}

/** The figure that answers a goal best, null where none is alike enough. */
export function figureFor(
  promise: Promised,
  goal: Goal,
  around: ReadonlySet<string>,
  review: Review,
): Candidate | null {
  const core = coreName(promise.indicator)
  const sought: Sought = { goal, core, name: nameOf(core), terms: termsOf(core), headline: headlineKey(core) }
  const vague = Math.max(0, 1 - review.rarity.tells(sought.name) / SETTINGS.telling)
  const weight = SETTINGS.around + (SETTINGS.aroundVague - SETTINGS.around) * vague
  const least = SETTINGS.alike + SETTINGS.vagueMore * vague
  let best: Candidate | null = null
  for (const one of candidates(sought, review)) {
    const { figure, at } = one
    const passage = review.passages[at] as Passage
    if (!comparable(goal, figure)) continue
    const very = isVeryNumber(goal, figure) && review.rarity.share(sought.name, passage.terms) >= SETTINGS.equalNamed
    const same = Math.max(alike(sought, one, passage, review), very ? SETTINGS.alike - SETTINGS.equal / 2 : 0)
    if (same < SETTINGS.least) continue
    const score =
      (1 - weight) * same +
      weight * review.near(around, passage) -
      (sameUnit(goal.unit, figure.unit) ? 0 : SETTINGS.otherUnit) +
      (very ? SETTINGS.equal : 0)
    if (score >= least && (!best || score > best.score + 1e-9)) best = { figure, at, score }
  }
  return best
}

/** The figures that share a pair of characters with a name, or are of its headline indicator, in the order of the text. */
function candidates({ name, headline }: Sought, { figures }: Review): NamedFigure[] {
  const found = new Set<NamedFigure>(headline === null ? [] : figures.ofHeadline(headline))
  for (const { pairs } of name) for (const pair of pairs) for (const one of figures.having(pair)) found.add(one)
  return [...found].sort((a, b) => a.figure.start - b.figure.start)
}

/** How alike two names are, the unit counting as a part of each: few things are told in 人次 or 座. */
function alike(sought: Sought, own: NamedFigure, passage: Passage, { rarity, unitTells }: Review): number {
  if (sought.headline !== null && own.headline !== null) return sought.headline === own.headline ? 1 : 0
  if (own.name.length === 0 || sizeIn(sought.core) !== sizeIn(own.core)) return 0
  const units = sameUnit(sought.goal.unit, own.figure.unit) ? 1 : 0
  const share = (name: Name, by: ReadonlySet<string>, unit: number) => {
    const tells = rarity.tells(name)
    return (rarity.share(name, by) * tells + units * unit) / (tells + unit)
  }
  // 困难人员再就业, 再就业: what is measured stands last; of whom may be left out.
  const tail =
    (sought.core.endsWith(own.core) || own.core.endsWith(sought.core)) &&
    Math.min(rarity.tells(own.name), rarity.tells(sought.name)) >= SETTINGS.tailTells
  const unit = unitTells(sought.goal.unit)
  const said = Math.max(share(sought.name, own.terms, unit), 0.9 * share(sought.name, own.piece, unit))
  const both = Math.sqrt(said * share(own.name, sought.terms, unitTells(own.figure.unit)))
  // 单位国内生产总值能耗 has a headline's name in it, and is another indicator.
  const other = sought.headline === own.headline ? 1 : SETTINGS.otherHeadline
  return tail ? Math.max(SETTINGS.tail, both) : other * both
}

/** 亿元以上项目, 十亿元以上项目: of another size, they are other things. */
const sizeIn = (name: string): string => /[十百千\d.]*[万亿]元(?:以上|级)/.exec(name)?.[0] ?? ''

/** Round numbers are promised and reached everywhere. */
const isVeryNumber = (goal: Goal, { value, unit }: Figure): boolean =>
  value === goal.value && unit === goal.unit && String(value).replace(/\.|0+$/g, '').length > 1

/** What has a measure (元, 公里, %) can be compared with the same measure only; 家, 个, 人 … count things. */
const MEASURED = /元|%|百分点|米|公里|亩|公顷|吨|立方|千瓦|斤|升|年|天|岁|度|位|倍|平方/

/** 每月890元, 895元/月: for how long an amount is may stand before it. */
export const sameUnit = (a: string, b: string): boolean => a === b || a.split('/')[0] === b || b.split('/')[0] === a

/** Whether a figure is of the kind that a goal asks for. */
export function comparable(goal: Goal, figure: Figure): boolean {
  if (figure.role === 'rank') return false
  if (goal.unit === '%') return figure.unit === '%' && (goal.kind === 'growth') === (figure.role === 'growth')
  if (sameUnit(goal.unit, figure.unit))
    return goal.kind !== 'delta' || figure.role !== 'level' || !MEASURED.test(goal.unit)
  return !MEASURED.test(goal.unit) && !MEASURED.test(figure.unit) && figure.unit !== ''
}

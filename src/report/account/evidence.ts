import type { Goal } from './account.ts'
import { comparable, isVeryNumber, sameUnit } from './comparable.ts'
import type { NamedFigure } from './figure-index.ts'
import { coreName, headlineKey } from './names.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { type Name, nameOf, TAPER, termsOf } from './terms.ts'

/** What is looked for in a review: a thing or an indicator by its name, and what was promised of it. */
export interface Sought {
  core: string
  name: Name
  terms: ReadonlySet<string>
  headline: string | null
  /** What the name tells: little for 投资, much for 青溪体育中心. */
  tells: number
  /** The terms of the sentences around the promise. */
  around: ReadonlySet<string>
  /** None where a thing is promised without a number. */
  goals: readonly Goal[]
}

/** A clause of the review that may answer, by one of its figures or by its words alone. */
export interface Candidate {
  /** The passage, as its place in the list. */
  at: number
  own: NamedFigure | null
  goal: Goal | null
}

/** What speaks for a clause, or against it (证据): each between 0 and 1, or a little beyond. */
export type Sign =
  /** The clause says the name; of a list, the piece that the figure stands in. Squared: half a name is little. */
  | 'named'
  /** What the clause before it says besides of the name: what it is about goes on. */
  | 'before'
  /** The sentences around are alike. */
  | 'around'
  /** The clause says other things than the name. */
  | 'besides'
  /** The name is said, and tells much. */
  | 'telling'
  /** A counted thing whose name tells nothing (投资, 任务). */
  | 'vague'
  /** The name says the figure's own indicator. */
  | 'within'
  /** The very number. */
  | 'very'
  /** 困难人员再就业, 再就业: what is measured stands last; of whom may be left out. */
  | 'tail'
  /** The same unit, and a rare one. */
  | 'unit'

/** So telling a name is not vague. */
const TELLING = 80
/** A name at the end of another must tell so much. */
const TAIL = 30
/** The rarest units tell so much. */
const RAREST = 20

export function soughtFor(indicator: string, around: ReadonlySet<string>, goals: readonly Goal[], review: Review) {
  const core = goals.length > 0 ? coreName(indicator) : indicator
  const name = nameOf(core)
  const headline = goals.length > 0 ? headlineKey(core) : null
  return { core, name, terms: termsOf(core), headline, tells: review.rarity.tells(name), around, goals }
}

/** Whether a figure can be what is sought at all: of the kind, and not of another headline indicator or another size. */
export const mayAnswer = (sought: Sought, { figure, headline, core, name }: NamedFigure, goal: Goal): boolean =>
  comparable(goal, figure) &&
  name.length > 0 &&
  (sought.headline === null || headline === null || sought.headline === headline) &&
  sizeIn(sought.core) === sizeIn(core)

/** 亿元以上项目, 十亿元以上项目: of another size, they are other things. */
export const sizeIn = (name: string): string => /[十百千\d.]*[万亿]元(?:以上|级)/.exec(name)?.[0] ?? ''

/** How much of a name a clause says, and with the clause before it in its sentence. */
export function saidAt(name: Name, at: number, { rarity, passages }: Review): { own: number; both: number } {
  const passage = passages[at] as Passage
  const own = rarity.share(name, passage.terms, TAPER)
  const before = passages[at - 1]
  if (before?.sentence !== passage.sentence || own === 1) return { own, both: own }
  return { own, both: rarity.share(name, new Set([...passage.terms, ...before.terms]), TAPER) }
}

export function evidenceFor(
  sought: Sought,
  { at, own: figure, goal }: Candidate,
  review: Review,
): Record<Sign, number> {
  const { rarity } = review
  const passage = review.passages[at] as Passage
  const same = figure !== null && sought.headline !== null && sought.headline === figure.headline
  const { own, both } = same ? WHOLE : saidAt(sought.name, at, review)
  const share = (name: Name, by: ReadonlySet<string>, taper?: number) => (same ? 1 : rarity.share(name, by, taper))
  const piece = figure && new Set([...figure.piece, ...figure.terms])
  const named = piece ? share(sought.name, piece, TAPER) : own
  return {
    named: named ** 2,
    before: both - own,
    around: review.near(sought.around, passage),
    besides: same ? 0 : (1 - rarity.common(passage.terms, sought.terms)) * own,
    telling: (Math.log(sought.tells + 1) / Math.log(TELLING)) * own,
    vague: sought.goals.length > 0 ? Math.max(0, 1 - sought.tells / TELLING) : 0,
    within: figure ? share(figure.name, sought.terms) : 0,
    ...(figure && goal ? evidenceOf(sought, figure, goal, review) : NO_FIGURE),
  }
}

/** Of one headline indicator the one name says all of the other, whatever the words (GDP, 地区生产总值). */
const WHOLE = { own: 1, both: 1 }
const NO_FIGURE = { very: 0, tail: 0, unit: 0 }

function evidenceOf(sought: Sought, own: NamedFigure, goal: Goal, { rarity, unitTells }: Review) {
  const tail = sought.core.endsWith(own.core) || own.core.endsWith(sought.core)
  return {
    very: isVeryNumber(goal, own.figure) ? 1 : 0,
    tail: tail && Math.min(rarity.tells(own.name), sought.tells) >= TAIL ? 1 : 0,
    unit: sameUnit(goal.unit, own.figure.unit) ? Math.min(1, unitTells(goal.unit) / RAREST) : 0,
  }
}

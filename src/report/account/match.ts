import type { Goal } from './account.ts'
import { type Candidate, evidenceFor, mayAnswer, type Sign, type Sought, saidAt, sizeIn } from './evidence.ts'
import type { NamedFigure } from './figure-index.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { NOTHING, WEIGHTS } from './weights.ts'

/** The clause that answers, by its figure or by its words. */
export interface Match extends Candidate {
  /** How much of the name is said: 0 to 1. */
  score: number
}

/** A longer clause is a list of everything, and accounts for nothing. */
const LONGEST = 240
/** Where less of a name is said, only its end or the very number can make a clause answer: what merely stands near is another thing. */
const LEAST = 0.4
/** What the clause before says counts this much when it is told how well a thing is named. */
const BEFORE = 0.5

/** The clause that most speaks for, null where none outweighs that nothing was said. */
export const matchFor = (sought: Sought, review: Review): Match | null =>
  best(sought, candidatesFor(sought, review), review)

/** The same, where only a figure will do. */
export const figureFor = (sought: Sought, review: Review): Match | null =>
  best(
    sought,
    candidatesFor(sought, review).filter(({ own }) => own),
    review,
  )

function best(sought: Sought, candidates: readonly Weighed[], review: Review): Match | null {
  let most = sought.goals.length > 0 ? NOTHING.counted : NOTHING.told
  let found: Weighed | null = null
  for (const candidate of candidates) {
    const weight = weightOf(candidate.evidence)
    if (weight > most + 1e-9) [most, found] = [weight, candidate]
  }
  return found && { ...found, score: scoreOf(sought, found, review) }
}

const weightOf = (evidence: Record<Sign, number>): number =>
  Object.entries(evidence).reduce((sum, [sign, value]) => sum + WEIGHTS[sign as Sign] * value, 0)

function scoreOf(sought: Sought, { at, own: figure }: Candidate, review: Review): number {
  const { own, both } = saidAt(sought.name, at, review)
  const said = own + BEFORE * (both - own)
  if (!figure) return said
  return sought.headline !== null && sought.headline === figure.headline ? 1 : said
}

/** A candidate with what speaks for it. */
export interface Weighed extends Candidate {
  evidence: Record<Sign, number>
}

/** Every clause that may answer: its figures of the kind first, then its words, in the order of the text. */
export function candidatesFor(sought: Sought, review: Review): Weighed[] {
  return [...figuresFor(sought, review), ...clausesFor(sought, review)]
    .map(candidate => ({ ...candidate, evidence: evidenceFor(sought, candidate, review) }))
    .filter(({ evidence }) => isNamed(evidence))
}

const isNamed = ({ named, before, very, tail }: Record<Sign, number>): boolean =>
  very > 0 || tail > 0 || Math.sqrt(named) + before >= LEAST

/** The clauses that share a pair of characters with the name. */
function clausesFor({ core, name }: Sought, review: Review): Candidate[] {
  const places = new Set<number>()
  const size = sizeIn(core)
  const isOfSize = (words: string) => size === '' || sizeIn(words) === size
  for (const { pairs } of name) for (const pair of pairs) for (const at of review.having(pair)) places.add(at)
  return [...places]
    .sort((a, b) => a - b)
    .filter(at => {
      const { words } = review.passages[at] as Passage
      return words.length <= LONGEST && isOfSize(words)
    })
    .map(at => ({ at, own: null, goal: null }))
}

/** The figures that share a pair of characters with the name, or are of its headline indicator. */
function figuresFor(sought: Sought, { figures }: Review): Candidate[] {
  const found = new Set<NamedFigure>(sought.headline === null ? [] : figures.ofHeadline(sought.headline))
  if (sought.goals.length > 0)
    for (const { pairs } of sought.name)
      for (const pair of pairs) for (const one of figures.having(pair)) found.add(one)
  return [...found]
    .sort((a, b) => a.figure.start - b.figure.start)
    .flatMap(own => {
      const goal = goalFor(sought, own)
      return goal ? [{ at: own.at, own, goal }] : []
    })
}

/** Of several goals (增长11%，达到282亿元) the first that a figure can answer. */
const goalFor = (sought: Sought, own: NamedFigure): Goal | null =>
  sought.goals.find(goal => mayAnswer(sought, own, goal)) ?? null

import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { type Name, nameOf, TAPER, termsOf } from './terms.ts'

/** A passage of the review that speaks of a thing. */
export interface Telling {
  passage: Passage
  at: number
  score: number
}

/** General settings, found on two pairs of reports. */
export const TOLD = {
  /** How much of a thing's name a passage must say. */
  least: 0.5,
  /** The same of a counted thing where no figure answers, and of one of whose progress nothing is said: what only stands beside it is no account. */
  named: 0.65,
  /** What the sentences around add at most. */
  around: 0.1,
  /** What the clause before in the same sentence says counts this much: what it is about goes on. */
  before: 0.5,
  /** Words a passage has besides the name speak against it, at most this much: of two that say it all the shorter is meant. */
  besides: 0.1,
  /** A name that tells less than this is no name. */
  telling: 25,
}

/** A longer clause is a list of everything, and accounts for nothing. */
const LONGEST = 240

/** The passage that says most of a thing's name, null where none says enough. */
export function passageFor(
  object: string,
  around: ReadonlySet<string>,
  review: Review,
  least = TOLD.least,
): Telling | null {
  const name = nameOf(object)
  const terms = termsOf(object)
  if (review.rarity.tells(name) < TOLD.telling) return null
  let best: Telling | null = null
  for (const at of placesOf(name, review)) {
    const share = said(name, at, review)
    if (share < least / 2) continue
    const passage = review.passages[at] as Passage
    if (passage.words.length > LONGEST) continue
    const besides = 1 - review.rarity.common(passage.terms, terms)
    const score = share + TOLD.around * review.near(around, passage) - TOLD.besides * besides
    if (score >= least && (!best || score > best.score + 1e-9)) best = { passage, at, score }
  }
  return best
}

/** The passages that say any pair of a name's characters, in the order of the text. */
function placesOf(name: Name, { having }: Review): number[] {
  const places = new Set<number>()
  for (const { pairs } of name) for (const pair of pairs) for (const at of having(pair)) places.add(at)
  return [...places].sort((a, b) => a - b)
}

function said(name: Name, at: number, { rarity, passages }: Review): number {
  const passage = passages[at] as Passage
  const own = rarity.share(name, passage.terms, TAPER)
  const before = passages[at - 1]
  if (before?.sentence !== passage.sentence || own === 1) return own
  const both = rarity.share(name, new Set([...passage.terms, ...before.terms]), TAPER)
  return own + TOLD.before * (both - own)
}

import { near } from "./figure-match.ts"
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { termsOf } from './terms.ts'

/** A passage of the review that speaks of a thing. */
export interface Telling {
  passage: Passage
  at: number
  score: number
}

/** How much of a thing's name a passage must say. */
export const SAID = 0.5
/** What the sentences around add at most. */
const AROUND = 0.15

/** The passage that says most of a thing's name, null where none says enough. */
export function passageFor(object: string, around: ReadonlySet<string>, review: Review, least = SAID): Telling | null {
  const weights = review.rarity.weights(termsOf(object))
  let all = 0
  for (const weight of weights.values()) all += weight
  if (all === 0) return null
  const said = new Map<number, number>()
  for (const [term, weight] of weights)
    for (const at of review.having(term)) said.set(at, (said.get(at) ?? 0) + weight / all)
  let best: Telling | null = null
  for (const [at, share] of said) {
    if (share < least - AROUND) continue
    const passage = review.passages[at] as Passage
    const score = share + AROUND * near(around, passage, review)
    if (score >= least && (!best || score > best.score + 1e-9)) best = { passage, at, score }
  }
  return best
}

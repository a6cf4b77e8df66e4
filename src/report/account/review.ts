import { fold } from '../fold.ts'
import type { Part } from '../reading.ts'
import type { Report } from './account.ts'
import { type Passage, passagesIn } from './passages.ts'
import { Rarity } from './terms.ts'

/** What accounts for the year gone by: plans, also this year's, never do. */
const LOOKS_BACK: ReadonlySet<Part> = new Set<Part>(['opening', 'review', 'problems'])

/** The review of a report, ready to be asked what it says of a thing. */
export interface Review {
  folded: string
  passages: Passage[]
  rarity: Rarity
  /** The passages that have a term, in order. */
  having(term: string): readonly number[]
  /** The terms of the sentence a passage stands in. */
  around(passage: Passage): ReadonlySet<string>
}

/** Reads the review of `now`; `plan` are last year's clauses, whose terms count when it is told which are rare. */
export function reviewOf(now: Report, plan: Iterable<Passage>): Review {
  const passages = passagesIn(now, LOOKS_BACK)
  const rarity = new Rarity()
  const having = new Map<string, number[]>()
  const around = new Map<number, Set<string>>()
  for (const [at, { terms, sentence }] of passages.entries()) {
    rarity.add(terms)
    const all = around.get(sentence) ?? new Set()
    around.set(sentence, all)
    for (const term of terms) {
      all.add(term)
      const places = having.get(term)
      if (places) places.push(at)
      else having.set(term, [at])
    }
  }
  for (const { terms } of plan) rarity.add(terms)
  const none: ReadonlySet<string> = new Set()
  return {
    folded: fold(now.text),
    passages,
    rarity,
    having: term => having.get(term) ?? [],
    around: ({ sentence }) => around.get(sentence) ?? none,
  }
}

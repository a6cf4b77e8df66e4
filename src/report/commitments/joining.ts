import type { Span } from '../reading.ts'
import type { Clause } from './clauses.ts'
import { type Cue, cuesOf, ownConductIn } from './cues.ts'
import { decided } from './decided.ts'

/**
 * Points for joining a clause to the one before; it joins above zero. Fitted by logistic regression on hand-labelled
 * paragraphs (`npm run fit`) and rounded to tenths of a logit: offices differ, so no single cue decides. `any` is set
 * between what the gold alone gives (-13) and our own labels, which part tasks more readily.
 */
export const POINTS: Record<Cue, number> = {
  any: -15,
  orients: 12,
  means: 6,
  meansAfter: 5,
  goesOn: 13,
  figuresBoth: -7,
  reaches: 6,
  early: 14,
  last: 5,
  purposeLast: 13,
  purposeInside: -1,
  servesInside: 4,
  ownConduct: 10,
  addressed: 10,
  short: 7,
  grown: 6,
  uneven: 5,
  sameVerb: -5,
  longBefore: -6,
  longAfter: -3,
}

/** Joins clauses that make one task: means with its end, an umbrella with what carries it out, a task with its purpose. */
export const groupClauses = groupWith(POINTS)

/** The same with other points: what fitting needs. */
export function groupWith(points: Record<Cue, number>): (clauses: Clause[]) => Span[] {
  return clauses => {
    const out: Span[] = []
    const ownConduct = ownConductIn(clauses)
    let grown = false
    for (const [i, { start, end }] of clauses.entries()) {
      const last = out.at(-1)
      const joins: boolean =
        last !== undefined && (decided(clauses, i) ?? sum(points, cuesOf(clauses, i, grown, ownConduct)) > 0)
      if (last && joins) last.end = end
      else out.push({ start, end })
      grown = joins
    }
    return out
  }
}

function sum(points: Record<Cue, number>, cues: Record<Cue, boolean>): number {
  let total = 0
  for (const cue of Object.keys(points) as Cue[]) if (cues[cue]) total += points[cue]
  return total
}

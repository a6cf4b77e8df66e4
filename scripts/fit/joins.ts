/** Fits the points by which clauses are joined (src/report/commitments/joining.ts) to hand-labelled paragraphs, and measures them. */
import { type Clause, clausesOf } from '../../src/report/commitments/clauses.ts'
import { type Cue, cuesOf, ownConductIn } from '../../src/report/commitments/cues.ts'
import { decided } from '../../src/report/commitments/decided.ts'
import { groupClauses, POINTS } from '../../src/report/commitments/joining.ts'
import { readFigures } from '../../src/report/figures/figures.ts'
import { fold } from '../../src/report/fold.ts'
import type { Span } from '../../src/report/reading.ts'
import type { Labelled } from '../../test/labels.ts'

/** A labelled sentence that commits: its clauses, whether each belongs with the one before, what the labels say. */
export interface Example {
  paragraph: Labelled
  clauses: Clause[]
  joined: boolean[]
  commitments: Span[]
}

export function examplesOf(paragraphs: Labelled[]): Example[] {
  return paragraphs.flatMap(paragraph => {
    const folded = fold(paragraph.text)
    const figures = readFigures(folded, paragraph.sentences)
    return paragraph.sentences
      .filter(sentence => sentence.kind === 'commitment')
      .map(sentence => {
        const clauses = clausesOf(folded, sentence, figures)
        const commitments = paragraph.commitments.filter(commitment => overlap(commitment, sentence) > 0)
        return { paragraph, clauses, joined: joinedAs(clauses, commitments), commitments }
      })
  })
}

/** A clause that the labels leave out goes with a neighbour that is longer, where it does no harm. */
function joinedAs(clauses: Clause[], commitments: Span[]): boolean[] {
  const homes = clauses.map(clause =>
    commitments.findIndex(commitment => overlap(commitment, clause) >= 0.4 * (clause.end - clause.start)),
  )
  return clauses.map((clause, i) => {
    if (i === 0) return false
    const [a, b] = [homes[i - 1] as number, homes[i] as number]
    const longer = clause.words.length - (clauses[i - 1] as Clause).words.length
    if (a < 0 && b < 0) return true
    return a < 0 ? longer >= 0 : b < 0 ? longer <= 0 : a === b
  })
}

/** F1 of commitments as score-reading.mjs counts them, kinds given. */
export function f1(examples: Example[], group: (clauses: Clause[]) => Span[] = groupClauses): number {
  let [hits, told, said] = [0, 0, 0]
  for (const { clauses, commitments } of examples) {
    const spans = group(clauses)
    told += commitments.length
    said += spans.length
    const taken = new Set<Span>()
    for (const commitment of commitments) {
      const best = spans.filter(s => !taken.has(s)).sort((a, b) => iou(b, commitment) - iou(a, commitment))[0]
      if (best && iou(best, commitment) >= 0.5) {
        taken.add(best)
        hits++
      }
    }
  }
  return (2 * hits) / (told + said)
}

export interface Fitted {
  points: Record<Cue, number>
  /** The same for our own labels, which part tasks a little more readily than the gold does. */
  own: Record<Cue, number>
}

/** Logistic regression, damped towards zero; in tenths of a logit. */
export function fitPoints(examples: Example[], rounds = 400, damping = 3): Fitted {
  const cues = Object.keys(POINTS) as Cue[]
  const rows = examples.flatMap(({ paragraph, clauses, joined }) => {
    const ownConduct = ownConductIn(clauses)
    return clauses.slice(1).flatMap((_, k) => {
      if (decided(clauses, k + 1) !== null) return []
      const values = cuesOf(clauses, k + 1, joined[k] as boolean, ownConduct)
      return [
        { x: [...cues.map(cue => Number(values[cue])), Number(paragraph.set === 'own')], y: Number(joined[k + 1]) },
      ]
    })
  })
  const weights = new Array<number>(cues.length + 1).fill(0)
  const [first, second] = [[...weights], [...weights]]
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((w, j) => (cues[j] === 'any' || j === cues.length ? 0 : damping * w))
    for (const { x, y } of rows) {
      const error = 1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + value * (weights[j] as number), 0))) - y
      for (const [j, value] of x.entries()) slope[j] = (slope[j] as number) + error * value
    }
    // Adam: steps of a steady size, whatever the slope.
    for (const j of weights.keys()) {
      const g = (slope[j] as number) / rows.length
      first[j] = 0.9 * (first[j] as number) + 0.1 * g
      second[j] = 0.999 * (second[j] as number) + 0.001 * g * g
      const step = (first[j] as number) / (1 - 0.9 ** round)
      weights[j] =
        (weights[j] as number) - (0.05 * step) / (Math.sqrt((second[j] as number) / (1 - 0.999 ** round)) + 1e-8)
    }
  }
  const tenths = weights.map(weight => Math.round(10 * weight))
  const points = Object.fromEntries(cues.map((cue, j) => [cue, tenths[j]])) as Record<Cue, number>
  return { points, own: { ...points, any: points.any + (tenths.at(-1) as number) } }
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const iou = (a: Span, b: Span): number => {
  const both = overlap(a, b)
  return both / (a.end - a.start + b.end - b.start - both)
}

/** Fits what makes a clause of the review the answer to a promise (src/report/account/weights.ts) to labelled pairs of reports. */
import type { AccountItem } from '../../src/report/account/account.ts'
import { type Candidate, type Sign, soughtFor } from '../../src/report/account/evidence.ts'
import { type Found, goalsOf } from '../../src/report/account/found.ts'
import { candidatesFor } from '../../src/report/account/match.ts'
import { figureSpan, passageSpan } from '../../src/report/account/outcomes.ts'
import type { Passage } from '../../src/report/account/passages.ts'
import { promisesOf } from '../../src/report/account/promises.ts'
import { type Review, reviewOf } from '../../src/report/account/review.ts'
import { NOTHING, WEIGHTS } from '../../src/report/account/weights.ts'
import { readReport } from '../../src/report/read.ts'
import type { Span } from '../../src/report/reading.ts'

/** A label of account-*.json. */
export interface AccountLabel {
  promise: { text: string; offset: number }
  outcome: { text: string; offset: number; value: number | null } | null
  verdict: AccountItem['verdict']
}

/** A labelled promise: what speaks for each clause that may answer, and which do; none where nothing was said. */
export interface Choice {
  counted: boolean
  candidates: { signs: number[]; answers: boolean }[]
  told: boolean
}

export interface Weights {
  signs: number[]
  counted: number
  told: number
}

export const signs = Object.keys(WEIGHTS) as Sign[]
export const inUse: Weights = { signs: signs.map(sign => WEIGHTS[sign]), ...NOTHING }

export function choicesOf(lastText: string, nowText: string, labels: readonly AccountLabel[]): Choice[] {
  const [last, now] = [lastText, nowText].map(text => ({ text, reading: readReport(text) }))
  const found = promisesOf(last as NonNullable<typeof last>)
  const review = reviewOf(now as NonNullable<typeof now>, new Set(found.map(({ passage }) => passage)))
  const taken = new Map<Found, string>()
  return labels.flatMap(label => {
    const span = spanOf(label.promise)
    const key = `${span.start}-${span.end}`
    const one = found
      .filter(({ promise }) => isClose(promise, span))
      .filter(near => (taken.get(near) ?? key) === key)
      .sort((a, b) => iou(b.promise, span) - iou(a.promise, span))[0]
    if (!one) return []
    taken.set(one, key)
    return [choiceOf(one, label, review)]
  })
}

function choiceOf({ promise, around }: Found, { outcome, verdict }: AccountLabel, review: Review): Choice {
  const sought = soughtFor(promise.indicator, around, goalsOf(promise), review)
  const told = outcome && spanOf(outcome)
  const candidates = candidatesFor(sought, review).map(candidate => ({ candidate, right: isRight(candidate) }))
  const byFigure = verdict !== 'undecidable' && candidates.some(({ candidate, right }) => right && candidate.own)
  const equal = candidates.some(({ candidate, right }) => right && candidate.own?.figure.value === outcome?.value)
  function isRight({ at, own }: Candidate): boolean {
    const passage = review.passages[at] as Passage
    return told !== null && isClose(own ? figureSpan(own.figure, at, review) : passageSpan(passage), told)
  }
  return {
    counted: promise.value !== null,
    told: told !== null,
    candidates: candidates.map(({ candidate, right }) => ({
      signs: signs.map(sign => candidate.evidence[sign]),
      // What the label compares is a figure, and this one; what it cannot compare is told in words.
      answers:
        right &&
        (byFigure
          ? candidate.own !== null && (!equal || candidate.own.figure.value === outcome?.value)
          : candidate.own === null),
    })),
  }
}

/** A logistic choice among the clauses and none of them, damped towards zero. */
export function fitWeights(choices: readonly Choice[], rounds = 400, damping = 3e-4): Weights {
  const size = signs.length + 2
  const weights = new Array<number>(size).fill(0)
  const [first, second] = [[...weights], [...weights]]
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((w, j) => (j < signs.length ? choices.length * damping * w : 0))
    for (const choice of choices) {
      const shares = sharesOf(choice, weightsIn(weights))
      const right = answersOf(choice)
      const all = shares.reduce((sum, share, k) => sum + (right[k] ? share : 0), 0)
      // The labels' clause is none of those that come into question.
      if (all === 0) continue
      for (const [k, share] of shares.entries()) {
        const pull = share - (right[k] ? share / all : 0)
        const of = choice.candidates[k]
        if (!of) slope[choice.counted ? size - 2 : size - 1] = (slope[choice.counted ? size - 2 : size - 1] ?? 0) + pull
        else for (const [j, value] of of.signs.entries()) slope[j] = (slope[j] as number) + pull * value
      }
    }
    // Adam: steps of a steady size, whatever the slope.
    for (const j of weights.keys()) {
      const g = (slope[j] as number) / choices.length
      first[j] = 0.9 * (first[j] as number) + 0.1 * g
      second[j] = 0.999 * (second[j] as number) + 0.001 * g * g
      const step = (first[j] as number) / (1 - 0.9 ** round)
      weights[j] =
        (weights[j] as number) - (0.08 * step) / (Math.sqrt((second[j] as number) / (1 - 0.999 ** round)) + 1e-8)
    }
  }
  return weightsIn(weights.map(weight => Math.round(100 * weight) / 100))
}

const weightsIn = (all: number[]): Weights => ({
  signs: all.slice(0, -2),
  counted: all.at(-2) as number,
  told: all.at(-1) as number,
})

const answersOf = ({ candidates, told }: Choice): boolean[] => [...candidates.map(({ answers }) => answers), !told]

/** How likely each candidate, and last that nothing was said. */
function sharesOf({ candidates, counted }: Choice, weights: Weights): number[] {
  const said = candidates.map(one => one.signs.reduce((sum, value, j) => sum + value * (weights.signs[j] as number), 0))
  const all = [...said, counted ? weights.counted : weights.told]
  const most = Math.max(...all)
  const grown = all.map(weight => Math.exp(weight - most))
  const sum = grown.reduce((a, b) => a + b, 0)
  return grown.map(one => one / sum)
}

/** How many choices are right, of those told of and of those not; and how likely the right ones are thought, as a logarithm. */
export function measure(choices: readonly Choice[], weights: Weights) {
  const counts = { told: 0, toldRight: 0, untold: 0, untoldRight: 0, likelihood: 0 }
  for (const choice of choices) {
    const shares = sharesOf(choice, weights)
    const right = answersOf(choice)
    const hit = Number(right[shares.indexOf(Math.max(...shares))])
    const all = shares.reduce((sum, share, k) => sum + (right[k] ? share : 0), 0)
    counts.likelihood += Math.log(Math.max(all, 0.01))
    if (choice.told) {
      counts.told++
      counts.toldRight += hit
    } else {
      counts.untold++
      counts.untoldRight += hit
    }
  }
  return counts
}

const spanOf = ({ text, offset }: { text: string; offset: number }): Span => ({
  start: offset,
  end: offset + text.length,
})
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const iou = (a: Span, b: Span): number => {
  const both = overlap(a, b)
  return both / (a.end - a.start + b.end - b.start - both)
}
/** As score-account.mjs has it: much the same, or one within the other. */
const isClose = (said: Span, label: Span): boolean =>
  iou(said, label) >= 0.3 ||
  (said.start >= label.start && said.end <= label.end) ||
  (label.start >= said.start && label.end <= said.end && said.end - said.start <= 3 * (label.end - label.start))

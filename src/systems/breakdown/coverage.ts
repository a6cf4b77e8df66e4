import type { Reading, Sentence, Span } from '../../report/reading.ts'
import type { Row } from './breakdown.ts'
import { standing } from './numbers.ts'

/** How a report and its breakdown cover each other (覆盖情况). */
export interface Coverage {
  /** Sentences of the plan that hold a commitment, and those of them that no row comes from. */
  sentences: number
  uncovered: Sentence[]
  /** Commitments, and those that stand in no row. */
  commitments: number
  missing: Span[]
  /** Rows that no sentence of the report backs: those from other papers, and those that should name one. */
  rows: number
  elsewhere: string[]
  unsourced: string[]
}

/** Compares the rows that stand with the report. */
export function coverageOf(reading: Reading, rows: readonly Row[]): Coverage {
  const kept = standing(rows)
  const spans = kept
    .flatMap(row => (row.source.kind === 'report' ? row.source.spans : []))
    .sort((a, b) => a.start - b.start)
  const touched = spanFinder(spans)
  const promising = reading.sentences.filter(holder(reading))
  const without = kept.filter(({ source }) => source.kind !== 'report' || source.spans.length === 0)
  return {
    sentences: promising.length,
    uncovered: promising.filter(sentence => !touched(sentence)),
    commitments: reading.commitments.length,
    missing: reading.commitments.filter(commitment => !touched(commitment)).map(({ start, end }) => ({ start, end })),
    rows: kept.length,
    elsewhere: without.filter(({ source }) => source.kind !== 'report').map(({ id }) => id),
    unsourced: without.filter(({ source }) => source.kind === 'report').map(({ id }) => id),
  }
}

/** Whether a sentence holds a commitment; to be asked in the report's order. */
function holder({ commitments }: Reading): (sentence: Sentence) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < commitments.length && (commitments[next]?.start ?? 0) < start) next++
    return (commitments[next]?.start ?? end) < end
  }
}

/** Whether one of the spans, sorted, touches a stretch. */
function spanFinder(spans: readonly Span[]): (stretch: Span) => boolean {
  return ({ start, end }) => spans.some(span => span.start < end && span.end > start)
}

import { fold } from '../../../report/fold.ts'
import { isGround } from '../../../report/owners/emphasis.ts'
import type { Proposal, Task } from '../../../report/owners/propose.ts'
import type { Commitment, Reading, Sentence, Span } from '../../../report/reading.ts'
import { type Headings, headingsOf, nearestFirst } from '../../../report/statements/headings.ts'
import { ENUMERATED } from '../../../report/statements/run-in-headings.ts'
import type { Block } from '../breakdown.ts'
import { blocksOf } from './blocks.ts'

/** Commitments that stand together in the report, with one lead. */
export interface Piece extends Span {
  sentence: Sentence
  block: Block
  headings: Headings
  commitments: Commitment[]
  proposal: Proposal
}

/**
 * Cuts the report's commitments into pieces: each goal of the main expected targets, each sentence of the rest, and
 * within a sentence where somebody else clearly leads what follows.
 */
export function piecesOf(text: string, reading: Reading, propose: (task: Task) => Proposal): Piece[][] {
  const folded = fold(text)
  const headings = headingsOf(text, reading)
  const blocks = blocksOf(text, reading, headings)
  const out: Piece[][] = []
  let next = 0
  for (const sentence of reading.sentences) {
    const own: Commitment[] = []
    while (next < reading.commitments.length && (reading.commitments[next] as Commitment).start < sentence.end)
      own.push(reading.commitments[next++] as Commitment)
    if (own.length === 0) continue
    const over = headings.get(sentence) as Headings
    const block = blocks.get(sentence) as Block
    const near = nearestFirst(over)
    const proposed = own.map(({ start, end }) => propose({ text: text.slice(start, end), headings: near }))
    const leads = proposed.map(({ lead, rests }, at) => {
      const { start, end } = own[at] as Commitment
      return rests === 'sure' && !isGround(text.slice(start, end)) ? lead : null
    })
    const runs = runsOf(own, leads, block === 'targets')
    const pieces = runs.map((run, at): Piece => {
      const first = run[0] as Commitment
      const from = at === 0 && block !== 'targets' ? startOf(folded, sentence, first) : first.start
      const following = runs[at + 1]?.[0]
      const to = block === 'targets' ? (run.at(-1) as Commitment).end : (following?.start ?? sentence.end)
      const span = trimmed(folded, from, to)
      return {
        ...span,
        sentence,
        block,
        headings: over,
        commitments: run,
        proposal: propose({ text: text.slice(span.start, span.end), headings: near }),
      }
    })
    if (block === 'targets') out.push(...pieces.map(piece => [piece]))
    else out.push(pieces)
  }
  return out
}

/** Where a sentence's words begin, behind its number and a lead-in that ends in a colon. */
function startOf(folded: string, { start }: Sentence, first: Commitment): number {
  const lead = folded.slice(start, first.start)
  const colon = lead.lastIndexOf(':')
  if (colon >= 0) return first.start
  return start + (ENUMERATED.exec(folded.slice(start, start + 12))?.[0].length ?? 0)
}

/**
 * Goals stand alone; elsewhere a commitment opens a run where its lead is sure, and another than the run's. `leads` are
 * the sure ones.
 */
function runsOf(commitments: Commitment[], leads: (string | null)[], apart: boolean): Commitment[][] {
  const runs: { lead: string | null; all: Commitment[] }[] = []
  for (const [at, commitment] of commitments.entries()) {
    const lead = leads[at] ?? null
    const run = runs.at(-1)
    if (!run || apart || (lead !== null && run.lead !== null && run.lead !== lead)) {
      runs.push({ lead, all: [commitment] })
      continue
    }
    run.all.push(commitment)
    run.lead ??= lead
  }
  return runs.map(({ all }) => all)
}

/** Without blanks and commas at its ends, and without the sentence's end mark. */
function trimmed(folded: string, start: number, end: number): Span {
  while (start < end && /[\s,;。]/.test(folded[start] as string)) start++
  while (end > start && /[\s,;。、]/.test(folded[end - 1] as string)) end--
  return { start, end }
}

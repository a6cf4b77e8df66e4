import { countBefore } from '../../report/bisect.ts'
import type { Finding, Reading, Span } from '../../report/reading.ts'
import { isCounted } from './counted.ts'

/** A stretch of a paragraph whose characters all carry the same marks; numbers are indices into the reading's lists. */
export interface Piece extends Span {
  commitment: number | null
  figure: number | null
  findings: number[]
  /** The commitment begins here: its number goes into the margin. */
  begins: boolean
  /** Findings that end here: their codes follow. */
  ends: number[]
}

/** What of a reading stands in one paragraph. */
export interface Held {
  commitments: number[]
  figures: number[]
  findings: number[]
}

/** Deals the marks of a reading out to its paragraphs, which come in order and do not overlap. */
export function deal(paragraphs: Span[], reading: Reading): Held[] {
  const held = paragraphs.map((): Held => ({ commitments: [], figures: [], findings: [] }))
  const give = (kind: keyof Held, spans: Span[]) => {
    spans.forEach((span, index) => {
      if (kind === 'findings' && isCounted(span as Finding)) return
      for (let at = countBefore(paragraphs, ({ end }) => end <= span.start); at < paragraphs.length; at++) {
        if ((paragraphs[at] as Span).start >= span.end) break
        held[at]?.[kind].push(index)
        // A finding about a whole section is marked where it begins, or all of the text would be.
        if (kind === 'findings') break
      }
    })
  }
  give('commitments', reading.commitments)
  give('figures', reading.figures)
  give('findings', reading.findings)
  return held
}

/** Cuts a paragraph where any mark begins or ends. The pieces make the whole paragraph, in order. */
export function cut(paragraph: Span, held: Held, reading: Reading, also: Span[] = []): Piece[] {
  const spansOf = (indices: number[], all: Span[]) =>
    indices.map(index => ({ index, span: all[index] as Span })).filter(({ span }) => span.end > span.start)
  const commitments = spansOf(held.commitments, reading.commitments)
  const figures = spansOf(held.figures, reading.figures)
  const findings = spansOf(held.findings, reading.findings)
  const edges = new Set([paragraph.start, paragraph.end])
  for (const span of [...commitments, ...figures, ...findings].map(mark => mark.span).concat(also)) {
    for (const edge of [span.start, span.end]) if (edge > paragraph.start && edge < paragraph.end) edges.add(edge)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const begun = new Set<number>()
  const covers = ({ span }: { span: Span }, start: number) => span.start <= start && span.end > start
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] as number
    const commitment = commitments.find(mark => covers(mark, start)) ?? null
    const begins = commitment !== null && !begun.has(commitment.index) && commitment.span.start >= paragraph.start
    if (commitment) begun.add(commitment.index)
    const around = findings.filter(mark => covers(mark, start))
    return {
      start,
      end,
      commitment: commitment?.index ?? null,
      figure: figures.find(mark => covers(mark, start))?.index ?? null,
      findings: around.map(mark => mark.index),
      begins,
      ends: around.filter(mark => Math.min(mark.span.end, paragraph.end) === end).map(mark => mark.index),
    }
  })
}

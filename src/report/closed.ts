import { countBefore } from './bisect.ts'
import { blanksAroundNumbers } from './blanks.ts'
import type { Reading, Span } from './reading.ts'
import { tornBreaks } from './torn.ts'
import { wrappedBreaks } from './wraps.ts'

/** A text without what stands in the way of reading it, and where each code unit of that was taken out. */
interface Closed {
  text: string
  /** Places in the closed text before which something was taken out, rising; one place once for each code unit. */
  cuts: number[]
}

/** What stands in the way of reading, each to be found once what is before it was taken out. */
const OBSTACLES = [tornBreaks, wrappedBreaks, blanksAroundNumbers]

/**
 * Reads a text as if its lines were not broken by a page's width or a web page's marks, and its numbers not set apart by
 * blanks; what the reading says is placed in the text as it is.
 */
export function readClosed(text: string, read: (text: string) => Reading): Reading {
  const taken: Closed[] = []
  let closed = text
  for (const find of OBSTACLES) {
    const without = takeOut(closed, find(closed))
    if (without) taken.unshift(without)
    closed = without?.text ?? closed
  }
  return taken.reduce(asWritten, read(closed))
}

function takeOut(text: string, spans: Iterable<Span>): Closed | null {
  const cuts: number[] = []
  let out = ''
  let taken = 0
  for (const { start, end } of spans) {
    out += text.slice(taken, start)
    taken = end
    for (let unit = start; unit < end; unit++) cuts.push(out.length)
  }
  return cuts.length > 0 ? { text: out + text.slice(taken), cuts } : null
}

function asWritten(reading: Reading, { cuts }: Closed): Reading {
  const from = (offset: number) => offset + countBefore(cuts, cut => cut <= offset)
  const to = (offset: number) => offset + countBefore(cuts, cut => cut < offset)
  const move = <T extends Span>(span: T): T => ({ ...span, start: from(span.start), end: to(span.end) })
  return {
    ...reading,
    sections: reading.sections.map(move),
    sentences: reading.sentences.map(move),
    figures: reading.figures.map(move),
    commitments: reading.commitments.map(commitment => ({
      ...move(commitment),
      targets: commitment.targets.map(move),
      due: commitment.due && move(commitment.due),
    })),
    findings: reading.findings.map(finding => ({
      ...move(finding),
      related: finding.related.map(place => (place.report === 'this' ? move(place) : place)),
    })),
  }
}

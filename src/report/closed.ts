import { countBefore } from './bisect.ts'
import { blanksAroundNumbers } from './blanks.ts'
import type { Reading, Span } from './reading.ts'
import { wrappedBreaks } from './wraps.ts'

/** A text without what stands in the way of reading it, and where each code unit of that was taken out. */
interface Closed {
  text: string
  /** Places in the closed text before which something was taken out, rising; one place once for each code unit. */
  cuts: number[]
}

/**
 * Reads a text as if its lines were not broken by a page's width and its numbers not set apart by blanks; what the
 * reading says is placed in the text as it is.
 */
export function readClosed(text: string, read: (text: string) => Reading): Reading {
  const unwrapped = takeOut(text, wrappedBreaks(text))
  const closed = takeOut(unwrapped?.text ?? text, blanksAroundNumbers(unwrapped?.text ?? text))
  const reading = read(closed?.text ?? unwrapped?.text ?? text)
  return [closed, unwrapped].reduce((reading, taken) => (taken ? asWritten(reading, taken) : reading), reading)
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

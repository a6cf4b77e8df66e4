import type { Span } from '../reading.ts'

/** A sentence and the paragraph (自然段, a line) it stands in. */
export interface RawSentence extends Span {
  /** Number of its paragraph, from 0. */
  paragraph: number
  /** Its place in the paragraph, from 0, and how many the paragraph has. */
  index: number
  of: number
}

const END = /[。;!?]/
const CLOSER = /["”’」』)]/

/**
 * Cuts folded text into sentences at 。；！？ and at line ends. A closing quote or bracket after the mark still belongs
 * to the sentence; a mark inside brackets does not end one. Blanks around a sentence are left out.
 */
export function splitSentences(folded: string): RawSentence[] {
  const out: RawSentence[] = []
  let paragraph = 0
  for (const line of folded.matchAll(/[^\r\n]+/g)) {
    const spans = splitLine(line[0], line.index)
    if (spans.length === 0) continue
    for (const [index, span] of spans.entries()) out.push({ ...span, paragraph, index, of: spans.length })
    paragraph++
  }
  return out
}

function splitLine(line: string, base: number): Span[] {
  const spans: Span[] = []
  let from = 0
  let depth = 0
  const push = (to: number) => {
    let start = from
    let end = to
    while (start < end && line[start] === ' ') start++
    while (end > start && line[end - 1] === ' ') end--
    if (end > start) spans.push({ start: base + start, end: base + end })
    from = to
    depth = 0
  }
  for (let i = 0; i < line.length; i++) {
    const c = line[i] as string
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (END.test(c) && (depth === 0 || i - from > 400)) {
      let to = i + 1
      while (to < line.length && (CLOSER.test(line[to] as string) || END.test(line[to] as string))) to++
      i = to - 1
      push(to)
    }
  }
  push(line.length)
  return spans
}

import { linesOf } from '../breaks.ts'
import type { Span } from '../reading.ts'

const END = /[。;!?]/
const CLOSER = /["”’」』)]/

/**
 * The sentences of folded text, paragraph by paragraph (自然段, a line), cut at 。；！？ and at line ends. A closing quote or
 * bracket after the mark still belongs to the sentence; a mark inside brackets does not end one. Blanks around a sentence
 * are left out, and lines of nothing else.
 */
export function* paragraphsOf(folded: string): Generator<Span[]> {
  for (const { start, end } of linesOf(folded)) {
    const sentences = splitLine(folded.slice(start, end), start)
    if (sentences.length > 0) yield sentences
  }
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

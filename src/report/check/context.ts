import { fold } from '../fold.ts'
import type { Figure, Part, Sentence, SentenceKind, Span } from '../reading.ts'
import { roleAt } from '../structure/innermost.ts'
import type { Context, Line, Unchecked } from './rule.ts'

/** Where there are no sections (a fragment), a sentence's kind tells the part. */
export const PART_OF_KIND: Record<SentenceKind, Part | null> = {
  result: 'review',
  commitment: 'plan',
  problem: 'problems',
  context: null,
}

/** No paragraph is so long: a text that has lost its line breaks is. */
const LONG = 4000

/** A report without line breaks has no headings: where its review ends and its plan begins, no one can tell. */
const hasNoParts = (text: string, { sections }: Unchecked): boolean =>
  sections.length === 0 && text.length > LONG && longestLine(text) > LONG

function longestLine(text: string): number {
  let longest = 0
  for (const [line] of text.matchAll(/[^\r\n]+/g)) longest = Math.max(longest, line.length)
  return longest
}

/** Puts sentences, figures and parts together, in one pass over each. Sentences without a figure are left out: rules ask for none. */
export function contextOf(raw: string, reading: Unchecked, last: Context | null = null): Context {
  const text = fold(raw)
  const partless = hasNoParts(text, reading)
  const partAt = roleAt(reading.sections)
  const lines: Line[] = []
  const periods: Line[] = []
  let next = 0
  let before: Sentence | null = null
  let period: Line | null = null
  let shared = true
  for (const sentence of reading.sentences) {
    const first = next
    while (next < reading.figures.length && (reading.figures[next] as Figure).end <= sentence.end) next++
    // What semicolons divide within a paragraph is one period.
    if (before && !goesOn(text, before, sentence)) period = null
    before = sentence
    if (next === first) continue
    const part = partAt(sentence.start) ?? (partless ? null : PART_OF_KIND[sentence.kind])
    const line: Line = { ...sentence, part, figures: reading.figures.slice(first, next) }
    lines.push(line)
    if (!period) {
      period = line
      shared = true
      periods.push(line)
      continue
    }
    if (shared) {
      period = { ...period, figures: [...period.figures] }
      shared = false
      periods[periods.length - 1] = period
    }
    period.end = line.end
    for (const figure of line.figures) period.figures.push(figure)
  }
  const said = ({ start, end }: Span) => raw.slice(start, end)
  return { text, said, reading, partless, lines, periods, last }
}

const goesOn = (text: string, before: Span, sentence: Span): boolean =>
  /;\s*$/.test(text.slice(Math.max(before.start, before.end - 4), before.end)) &&
  !/[\r\n]/.test(text.slice(before.end, sentence.start))

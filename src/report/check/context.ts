import { fold } from '../fold.ts'
import type { Figure, Part, Section, SentenceKind, Span } from '../reading.ts'
import type { Context, Line, Unchecked } from './rule.ts'

/** Where there are no sections (a fragment), a sentence's kind tells the part. */
const PART_OF_KIND: Record<SentenceKind, Part | null> = {
  result: 'review',
  commitment: 'plan',
  problem: 'problems',
  context: null,
}

/** Puts sentences, figures and parts together, in one pass over each. */
export function contextOf(raw: string, reading: Unchecked, last: Context | null = null): Context {
  const text = fold(raw)
  const roleAt = partReader(reading.sections)
  const figures = [...reading.figures].sort((a, b) => a.start - b.start)
  let next = 0
  const lines: Line[] = []
  for (const sentence of [...reading.sentences].sort((a, b) => a.start - b.start)) {
    const part = roleAt(sentence.start) ?? PART_OF_KIND[sentence.kind]
    while (next < figures.length && (figures[next]?.start ?? 0) < sentence.start) next++
    const first = next
    while (next < figures.length && (figures[next]?.end ?? 0) <= sentence.end) next++
    const { start, end, kind } = sentence
    lines.push({ start, end, kind, part, figures: first === next ? NONE : figures.slice(first, next) })
  }
  const said = ({ start, end }: Span) => raw.slice(start, end)
  return { text, said, reading, lines, periods: periodsOf(text, lines), last }
}

/** The role of the innermost section over a place; asked for with rising places only. */
function partReader(sections: Section[]): (place: number) => Part | null {
  const sorted = [...sections].sort((a, b) => a.start - b.start || b.end - a.end)
  const open: Section[] = []
  let next = 0
  return place => {
    for (let section = sorted[next]; section && section.start <= place; section = sorted[++next]) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= section.start) open.pop()
      open.push(section)
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= place) open.pop()
    return open.at(-1)?.role ?? null
  }
}

/** Most sentences have no figure; they share this. */
const NONE: Figure[] = []

/** Joins what semicolons divide, within a paragraph. A sentence that stands alone is not copied. */
function periodsOf(text: string, lines: Line[]): Line[] {
  const periods: Line[] = []
  let own = false
  for (const line of lines) {
    const before = periods.at(-1)
    const joined = before && /[;]\s*$/.test(text.slice(Math.max(before.start, before.end - 4), before.end))
    if (before && joined && !/[\r\n]/.test(text.slice(before.end, line.start))) {
      const period = own ? before : { ...before, figures: [...before.figures] }
      period.end = line.end
      for (const figure of line.figures) period.figures.push(figure)
      periods[periods.length - 1] = period
      own = true
    } else {
      periods.push(line)
      own = false
    }
  }
  return periods
}

import { fold } from '../fold.ts'
import type { Figure, Part, SentenceKind, Span } from '../reading.ts'
import { roleAt } from '../structure/innermost.ts'
import type { Report } from './account.ts'
import { termsOf } from './terms.ts'

/** A clause (分句) of a report, with what it is told alike by. */
export interface Passage extends Span {
  /** Folded and without blanks, as torn lines have them. */
  words: string
  terms: Set<string>
  figures: Figure[]
  /** Index of its sentence in the reading; clauses of one sentence stand together. */
  sentence: number
  /** The paragraph (自然段) of that sentence, counted from the first. */
  paragraph: number
}

/** Where there are no sections (a fragment), a sentence's kind tells the part. */
const PART_OF_KIND: Record<SentenceKind, Part | null> = {
  result: 'review',
  commitment: 'plan',
  problem: 'problems',
  context: null,
}

/** The clauses of the sentences that stand in certain parts, in the order of the text. */
export function passagesIn({ text, reading }: Report, wanted: ReadonlySet<Part>): Passage[] {
  const folded = fold(text)
  const partAt = roleAt(reading.sections)
  const out: Passage[] = []
  let next = 0
  let paragraph = 0
  let before = 0
  for (const [index, sentence] of reading.sentences.entries()) {
    const part = reading.sections.length > 0 ? partAt(sentence.start) : PART_OF_KIND[sentence.kind]
    if (part === null || !wanted.has(part)) continue
    if (/[\r\n]/.test(folded.slice(before, sentence.start))) paragraph++
    before = sentence.end
    for (const { start, end } of clausesIn(folded, sentence)) {
      const figures: Figure[] = []
      for (let at = next; at < reading.figures.length; at++) {
        const figure = reading.figures[at] as Figure
        if (figure.end <= start) next = at + 1
        else if (figure.start < end) figures.push(figure)
        else break
      }
      const words = wordsAt(folded, start, end)
      out.push({ start, end, words, terms: termsOf(words), figures, sentence: index, paragraph })
    }
  }
  return out
}

/** Folded words without blanks and breaks. */
export const wordsAt = (folded: string, start: number, end: number): string =>
  folded.slice(start, end).replaceAll(/\s/g, '')

/** What ends a clause; a comma or full stop between digits does not, nor one within brackets. */
export function* clausesIn(folded: string, { start, end }: Span): Generator<Span> {
  let from = start
  let depth = 0
  for (let at = start; at <= end; at++) {
    const c = at < end ? (folded[at] as string) : ';'
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    const inNumber = /[,:]/.test(c) && /\d/.test(folded[at - 1] ?? '') && /\d/.test(folded[at + 1] ?? '')
    if (at < end && (!/[,;:。!?]/.test(c) || inNumber || (depth > 0 && at - from < 200))) continue
    const [a, b] = trimmed(folded, from, at)
    if (b > a) yield { start: a, end: b }
    from = at + 1
    depth = 0
  }
}

function trimmed(folded: string, from: number, to: number): [number, number] {
  while (from < to && /\s/.test(folded[from] as string)) from++
  while (to > from && /\s/.test(folded[to - 1] as string)) to--
  return [from, to]
}

/**
 * What a passage is about beyond its own words (上下文): the terms of its sentence, of the one before, and of the one that
 * opens its paragraph and often heads it.
 */
export function surroundings(passages: readonly Passage[]): (passage: Passage) => ReadonlySet<string> {
  const bySentence = new Map<number, Set<string>>()
  const firstOf = new Map<number, number>()
  const beforeOf = new Map<number, number>()
  let last: Passage | null = null
  for (const passage of passages) {
    const { sentence, paragraph, terms } = passage
    const all = bySentence.get(sentence) ?? new Set()
    bySentence.set(sentence, all)
    for (const term of terms) all.add(term)
    if (!firstOf.has(paragraph)) firstOf.set(paragraph, sentence)
    if (last && last.sentence !== sentence && last.paragraph === paragraph) beforeOf.set(sentence, last.sentence)
    last = passage
  }
  const known = new Map<number, ReadonlySet<string>>()
  return ({ sentence, paragraph }) => {
    const found = known.get(sentence)
    if (found) return found
    const all = new Set<string>()
    for (const at of new Set([sentence, beforeOf.get(sentence), firstOf.get(paragraph)]))
      for (const term of bySentence.get(at ?? -1) ?? []) all.add(term)
    known.set(sentence, all)
    return all
  }
}

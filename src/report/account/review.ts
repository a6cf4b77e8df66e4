import { fold } from '../fold.ts'
import type { Figure, Part } from '../reading.ts'
import { innermost } from '../structure/innermost.ts'
import type { Report } from './account.ts'
import { type Passage, passagesIn, surroundings } from './passages.ts'
import { Rarity } from './terms.ts'
import { ofYear } from './times.ts'

/** What accounts for the year gone by: plans, also this year's, never do. */
const LOOKS_BACK: ReadonlySet<Part> = new Set<Part>(['opening', 'review', 'problems'])

/** The review of a report, ready to be asked what it says of a thing. */
export interface Review {
  folded: string
  passages: Passage[]
  rarity: Rarity
  /** The passages that have a term, in order. */
  having(term: string): readonly number[]
  /** What a passage is about beyond its own words. */
  around(passage: Passage): ReadonlySet<string>
  /** Whether a figure is told of the year gone by, and not of five years or of another. */
  ofYear(figure: Figure): boolean
}

/** Reads the review of `now`; `plan` are last year's clauses, whose terms count when it is told which are rare. */
export function reviewOf(now: Report, plan: Iterable<Passage>): Review {
  const passages = passagesIn(now, LOOKS_BACK).filter(({ sentence, figures }) => {
    // Headings and set phrases account for nothing.
    return now.reading.sentences[sentence]?.kind !== 'context' || figures.length > 0
  })
  const folded = fold(now.text)
  const rarity = new Rarity()
  const having = new Map<string, number[]>()
  for (const [at, { terms }] of passages.entries()) {
    rarity.add(terms)
    for (const term of terms) {
      const places = having.get(term)
      if (places) places.push(at)
      else having.set(term, [at])
    }
  }
  for (const { terms } of plan) rarity.add(terms)
  const yearly = yearlyFigures(now, passages, folded)
  return {
    folded,
    passages,
    rarity,
    having: term => having.get(term) ?? [],
    around: surroundings(passages),
    ofYear: figure => yearly.has(figure),
  }
}

function yearlyFigures({ reading }: Report, passages: Passage[], folded: string): Set<Figure> {
  const yearly = new Set<Figure>()
  const year = reading.year === null ? null : reading.year - 1
  const sectionAt = innermost(reading.sections)
  let paragraph = { start: 0, end: 0, number: -1 }
  for (const passage of passages) {
    if (passage.paragraph !== paragraph.number)
      paragraph = { start: passage.start, end: passage.end, number: passage.paragraph }
    const section = reading.sections[sectionAt(passage.start) ?? -1]
    const part = reading.sections.find(s => s.level === 1 && s.start <= passage.start && passage.start < s.end)
    const heading = `${part?.heading ?? ''}${section?.heading ?? ''}`
    const fiveYears = /五年|时期/.test(heading) && !heading.includes(`${year}年`)
    for (const figure of passage.figures)
      if (ofYear(folded, paragraph, figure.start, year, fiveYears)) yearly.add(figure)
  }
  return yearly
}

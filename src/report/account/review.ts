import { fold } from '../fold.ts'
import type { Figure, Part, Sentence } from '../reading.ts'
import { innermost } from '../structure/innermost.ts'
import type { Report } from './account.ts'
import { type FigureIndex, indexFigures, TOO_MANY } from './figure-index.ts'
import { type Passage, passagesIn, surroundings } from './passages.ts'
import { Rarity } from './terms.ts'
import { ofYear } from './times.ts'

/** What accounts for the year gone by: plans, also this year's, never do. */
const LOOKS_BACK: ReadonlySet<Part> = new Set<Part>(['opening', 'review', 'problems'])

/** No heading is longer. */
const HEADING = 24

/** The review of a report, ready to be asked what it says of a thing. */
export interface Review {
  folded: string
  passages: Passage[]
  rarity: Rarity
  /** The passages that have a term, in order. */
  having(term: string): readonly number[]
  /** How much what is around a promise has in common with what is around a passage: 0 to 1. */
  near(around: ReadonlySet<string>, passage: Passage): number
  /** How much a unit tells: the fewer of the review's figures have it, the more. */
  unitTells(unit: string): number
  /** Its figures that are told of the year gone by, and not of five years or of another. */
  figures: FigureIndex
}

/** Reads the review of `now`; `plan` are last year's clauses, whose terms count when it is told which are rare. */
export function reviewOf(now: Report, plan: Iterable<Passage>): Review {
  const folded = fold(now.text)
  const passages = passagesIn(now, LOOKS_BACK).filter(({ sentence, figures }) => {
    // Headings account for nothing; what a torn line begins with goes on with a sentence.
    const { kind, start, end } = now.reading.sentences[sentence] as Sentence
    return kind !== 'context' || figures.length > 0 || end - start > HEADING || /[、,]/.test(folded[start] as string)
  })
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
    having: term => {
      const places = having.get(term) ?? []
      return places.length > TOO_MANY ? [] : places
    },
    near: nearness(passages, rarity),
    unitTells: unitRarity(passages),
    figures: indexFigures(passages, figure => yearly.has(figure)),
  }
}

/** A third is as much as the surroundings of two reports ever have in common. */
const MOST = 1 / 3

/** Asked of the same two sentences again and again, so each pair is told once. */
function nearness(passages: Passage[], rarity: Rarity): Review['near'] {
  const aroundOf = surroundings(passages)
  const known = new WeakMap<ReadonlySet<string>, Map<number, number>>()
  return (around, passage) => {
    const own = known.get(around) ?? new Map<number, number>()
    known.set(around, own)
    const found = own.get(passage.sentence)
    if (found !== undefined) return found
    const common = Math.min(1, rarity.common(around, aroundOf(passage)) / MOST)
    own.set(passage.sentence, common)
    return common
  }
}

function unitRarity(passages: Passage[]): (unit: string) => number {
  const counts = new Map<string, number>()
  let all = 0
  for (const { figures } of passages)
    for (const { unit } of figures) {
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
      all++
    }
  return unit => Math.log(1 + all / (1 + (counts.get(unit) ?? 0))) ** 2
}

/** What a part's heading says of the years it is about. */
const YEARS = /五年|时期/

/** 超出年度计划14亿元: so much more, not so much. */
const BEYOND_PLAN = /(?:超出|超过?|高于|低于)(?:全?年度?|年初)?(?:计划|目标|预期)[^,]{0,4}\d/

function yearlyFigures({ reading }: Report, passages: Passage[], folded: string): Set<Figure> {
  const yearly = new Set<Figure>()
  const year = reading.year === null ? null : reading.year - 1
  const parts = reading.sections.filter(({ level }) => level === 1)
  const partAt = innermost(parts)
  let paragraph = { start: 0, number: -1 }
  for (const passage of passages) {
    if (passage.paragraph !== paragraph.number) paragraph = { start: passage.start, number: passage.paragraph }
    const heading = parts[partAt(passage.start) ?? -1]?.heading ?? ''
    const ofYears = YEARS.test(heading) && !heading.includes(`${year}年`)
    if (BEYOND_PLAN.test(passage.words)) continue
    for (const figure of passage.figures)
      if (ofYear(folded, paragraph.start, figure.start, year, ofYears)) yearly.add(figure)
  }
  return yearly
}

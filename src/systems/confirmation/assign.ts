import type { Duties } from '../../report/owners/duties.ts'
import { ownerProposer } from '../../report/owners/propose.ts'
import type { Reading } from '../../report/reading.ts'
import { headingsOf, nearestFirst } from '../../report/statements/headings.ts'
import { innermost } from '../../report/structure/innermost.ts'
import type { Item } from './item.ts'

/** What one unit is asked (核对单): its figures, and who else has to do with each. */
export interface Asked {
  /** Null: nobody is known for them, and the office says who. */
  unit: string | null
  items: (Item & { others: string[] })[]
}

/**
 * Sends each figure to the unit that is proposed for it: by its own clause, or where that says nothing by its sentence. A
 * sentence of headline figures goes to many units, each with its own part.
 */
export function assign(text: string, reading: Reading, items: readonly Item[], duties: Duties, asOf: string): Asked[] {
  const propose = ownerProposer(duties, asOf)
  const headings = headingsOf(text, reading)
  const sentenceAt = innermost(reading.sentences)
  const asked = new Map<string | null, Asked>()
  for (const item of items) {
    const figure = reading.figures[item.figure]
    const sentence = figure && reading.sentences[sentenceAt(figure.start) ?? -1]
    if (!figure || !sentence) continue
    const over = headings.get(sentence)
    const above = over ? nearestFirst(over) : []
    const clause = `${figure.indicator}，${clauseAt(text, figure.start, sentence.start, sentence.end)}`
    const own = propose({ text: clause, headings: [] })
    const { lead, others } = own.lead === null ? propose({ text: item.sentence, headings: above }) : own
    const sheet = asked.get(lead) ?? { unit: lead, items: [] }
    sheet.items.push({ ...item, others })
    asked.set(lead, sheet)
  }
  return [...asked.values()].sort((a, b) => Number(a.unit === null) - Number(b.unit === null))
}

/** The words between two stops around a place. */
function clauseAt(text: string, at: number, start: number, end: number): string {
  const stops = /[，,；;。]/
  let from = at
  let to = at
  while (from > start && !stops.test(text[from - 1] as string)) from--
  while (to < end && !stops.test(text[to] as string)) to++
  return text.slice(from, to)
}

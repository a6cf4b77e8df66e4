import type { Figure, Sentence } from '../reading.ts'
import { comparatorOf, spreadOverLists } from './comparators.ts'
import { contextOf, type FigureContext } from './context.ts'
import { indicatorsOf } from './indicators/indicators.ts'
import { asOfOf, basisOf, statusOf } from './provenance.ts'
import { scanQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { roleOf, signOf } from './roles.ts'

/**
 * The figures (数字) of a text, each with what it measures and how the text means it.
 * Quantities are judged sentence by sentence, since a list (分别增长x、y) shares its words.
 */
export function readFigures(folded: string, sentences: Sentence[]): Figure[] {
  const figures: Figure[] = []
  let at = 0
  let own: Quantity[] = []
  const tell = () => {
    if (own.length > 0) for (const figure of figuresOf(folded, sentences[at] as Sentence, own)) figures.push(figure)
    own = []
  }
  for (const quantity of scanQuantities(folded)) {
    while (at < sentences.length && (sentences[at] as Sentence).end <= quantity.start) {
      tell()
      at++
    }
    const sentence = sentences[at]
    if (!sentence) break
    if (quantity.start >= sentence.start && quantity.end <= sentence.end) own.push(quantity)
  }
  tell()
  return figures
}

/** 建设15个平台和7个集聚区: one list of things counted, promised together or not at all. */
function goesOn({ quantity, left, clause }: FigureContext, before: FigureContext): boolean {
  const counts = ![quantity, before.quantity].some(({ unit, ratio }) => ratio || /%|点$|元$/.test(unit))
  return counts && clause.start === before.clause.start && /^[^,;:。]{1,18}(?:、|和|及|与|以及)$/.test(left)
}

function figuresOf(folded: string, sentence: Sentence, quantities: Quantity[]): Figure[] {
  const contexts = contextOf(folded, sentence, quantities)
  const roles: Figure['role'][] = []
  contexts.forEach((c, i) => {
    const listed =
      i > 0 && (c.continues || (sentence.kind === 'commitment' && goesOn(c, contexts[i - 1] as FigureContext)))
    roles.push(roleOf(c, sentence.kind, listed ? roles[i - 1] : undefined))
  })
  const comparators = spreadOverLists(
    contexts,
    contexts.map(c => comparatorOf(c, sentence.kind)),
  )
  const indicators = indicatorsOf(contexts)
  return contexts.map((c: FigureContext, i) => ({
    start: c.quantity.start,
    end: c.quantity.end,
    value: c.quantity.value * signOf(c, roles[i] as Figure['role']),
    unit: c.quantity.unit,
    comparator: comparators[i] as Figure['comparator'],
    role: roles[i] as Figure['role'],
    indicator: indicators[i] as string,
    status: statusOf(folded, sentence, c),
    basis: basisOf(c),
    asOf: asOfOf(folded, sentence, c),
  }))
}

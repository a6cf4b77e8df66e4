import type { Figure, Target } from '../../report/reading.ts'
import type { Language } from '../../ui/language.ts'
import { directionOf } from '../../ui/words/direction.ts'
import { type Amount, sayAmount, sayRange } from '../../ui/words/value.ts'
import { isRange, type ShownFigure } from './ranges.ts'

/** A target as one line says it: a range (增长5%—6%) is read as two bounds, and is one aim. */
export interface Aim {
  target: Target
  /** The upper end of a range. */
  upper: Target | null
}

/** The targets of a commitment, with the two bounds of a range together. */
export function aimsOf(targets: Target[], text: string): Aim[] {
  const aims: Aim[] = []
  for (const target of targets) {
    const last = aims.at(-1)
    if (last && !last.upper && isRange(last.target, target, text)) last.upper = target
    else aims.push({ target, upper: null })
  }
  return aims
}

/** How far back the word stands that says which way a number goes. */
const reach = 30

/** What is promised, with how the text writes it and which way it goes. */
export function promised(thing: Figure | Target, text: string): Amount {
  const { start, end, value, unit, comparator, indicator } = thing
  const said = directionOf(text.slice(Math.max(0, start - reach), start))
  // 户籍人口增长 names the growth itself.
  const direction = said && !indicator.endsWith(said) ? said : null
  return { value, unit, comparator, role: 'target', written: text.slice(start, end), direction }
}

/** A figure with how the text writes it; a promised one with its direction. */
export const amountOf = (figure: Figure, text: string): Amount =>
  figure.role === 'target' ? promised(figure, text) : { ...figure, written: text.slice(figure.start, figure.end) }

/** A figure in one line: 1,930亿元, 增长5%—6%. */
export function sayFigure(figure: ShownFigure, text: string, language: Language): string {
  if (!figure.range) return sayAmount(amountOf(figure, text), language)
  const [from, to] = figure.range
  return sayRange(amountOf(from, text), amountOf(to, text), language)
}

import { type Headline, headlineOf } from '../figures/headlines.ts'
import type { Bilingual, Figure } from '../reading.ts'
import { halfDigit, round2 } from './amounts.ts'
import { otherTimes } from './period.ts'
import type { Context, Line } from './rule.ts'

/** A level with the growth said of it, as one year's review gives them. */
export interface Reached {
  level: Figure
  growth: Figure | null
  headline: Headline
}

/** Published and implied growth may differ by this many points without a word. */
export const TOLERANCE = 0.5

/** The headline levels of a review, each with the growth that follows it; the first of each indicator is the whole area's. */
export function reachedIn(context: Context): Map<string, Reached> {
  const { lines, text } = context
  const otherTime = otherTimes(context)
  const found = new Map<string, Reached>()
  for (const line of lines) {
    if (line.part !== 'review') continue
    for (const [at, level] of line.figures.entries()) {
      if (level.role !== 'level' || !/元$/.test(level.unit) || level.comparator === '>') continue
      const headline = headlineOf(level.indicator)
      if (!headline || found.has(headline.key) || otherTime(line, level.start)) continue
      found.set(headline.key, { level, growth: growthOf(line, at, text), headline })
    }
  }
  return found
}

/** The growth said of a level: of the same indicator, before another level comes. */
function growthOf(line: Line, at: number, text: string): Figure | null {
  const level = line.figures[at] as Figure
  const known = headlineOf(level.indicator)?.key
  for (const figure of line.figures.slice(at + 1, at + 5)) {
    if (figure.role !== 'growth' || figure.unit !== '%' || headlineOf(figure.indicator)?.key !== known) continue
    return /年均[^,。;]*$/.test(text.slice(Math.max(line.start, figure.start - 12), figure.start)) ? null : figure
  }
  return null
}

/** The growth in % from one level to another, and how many points of it their rounding leaves open. */
export function impliedGrowth(from: Figure, fromText: string, to: Figure, toText: string): [number, number] {
  const rounding =
    100 * (halfDigit(toText, to) / from.value) + (100 * to.value * halfDigit(fromText, from)) / from.value ** 2
  return [(to.value / from.value - 1) * 100, rounding]
}

/** +7.04, -3. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${round2(value)}`

/** Why the two may lawfully differ, in the order of likelihood. */
export function causes(headline: Headline, figures: Figure[]): Bilingual {
  const zh: string[] = []
  const en: string[] = []
  const add = (chinese: string, english: string) => {
    zh.push(chinese)
    en.push(english)
  }
  if (headline.base === 'constant') add('增速按可比价（不变价）计算', 'growth is at constant prices')
  if (headline.base === 'changing') add('统计范围或基数每年调整', 'its sample or base is revised from year to year')
  if (figures.some(figure => figure.status === '预计')) add('其中有预计数', 'one figure is an estimate')
  const basis = figures.find(figure => figure.basis)?.basis
  if (basis) add(`文中注明口径“${basis}”`, `the text names its basis: ${basis}`)
  if (zh.length > 0) return { zh: `可能的原因：${zh.join('；')}。`, en: `Likely causes: ${en.join('; ')}.` }
  return {
    zh: '这一指标按现价统计、基数稳定，两数通常一致：请核对，或注明口径、基数是否调整。',
    en: 'This indicator is nominal with a stable base, so the two usually agree: check them, or name the basis or the revised base.',
  }
}

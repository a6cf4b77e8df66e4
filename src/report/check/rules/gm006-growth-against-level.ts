import type { Figure } from '../../reading.ts'
import { halfDigit, round2, show } from '../amounts.ts'
import { type Headline, headlineOf } from '../indicators.ts'
import { otherTimes } from '../period.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'

/** A level with the growth said of it, as one year's review gives them. */
interface Reached {
  level: Figure
  growth: Figure | null
  headline: Headline
}

/** Published and implied growth may differ by this many points without a word. */
const TOLERANCE = 0.5

/**
 * 增速与总量对照: this year's level over last year's, beside the growth the report gives. Never a contradiction:
 * growth at constant prices, changed samples, revised bases and estimates part the two lawfully.
 */
export const growthAgainstLevel: Rule = {
  code: 'GM006',
  severity: 'note',
  title: { zh: '增速与上年总量对照', en: 'Growth beside last year’s level' },
  *check(context) {
    const { last } = context
    if (!last) return
    const before = reachedIn(last)
    for (const [key, now] of reachedIn(context)) {
      const then = before.get(key)
      if (then && now.growth && then.level.unit === now.level.unit) yield* compare(context, last, now, now.growth, then)
    }
  },
}

/** The headline levels of a review, each with the growth that follows it; the first of each indicator is the whole area's. */
function reachedIn(context: Context): Map<string, Reached> {
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

function* compare(context: Context, last: Context, now: Reached, growth: Figure, then: Reached): Generator<Said> {
  if (then.level.value <= 0 || growth.value <= -100) return
  const { level, headline } = now
  const implied = (level.value / then.level.value - 1) * 100
  const rounding =
    100 * (halfDigit(context.text, level) / then.level.value) +
    (100 * level.value * halfDigit(last.text, then.level)) / then.level.value ** 2
  if (Math.abs(implied - growth.value) <= TOLERANCE + rounding) return
  const base = Number((level.value / (1 + growth.value / 100)).toPrecision(4))
  const [a, b] = [show(then.level.value, then.level.unit), show(level.value, level.unit)]
  const why = causes(headline, [level, then.level, growth])
  yield {
    start: level.start,
    end: Math.max(level.end, growth.end),
    message: {
      zh: `${headline.names[0]}：上年报告${a}，今年${b}，两数相比为${signed(implied)}%，文中增速${signed(growth.value)}%；按此增速推算，上年基数为${show(base, level.unit)}。${why.zh}`,
      en: `${headline.names[0]}: ${a} in last year's report, ${b} now, ${signed(implied)}% between them; the text says ${signed(growth.value)}%, which implies a base of ${show(base, level.unit)}. ${why.en}`,
    },
    related: [
      {
        start: then.level.start,
        end: then.level.end,
        report: 'last',
        message: { zh: '上年报告的数', en: 'the figure in last year’s report' },
      },
    ],
  }
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${round2(value)}`

/** Why the two may lawfully differ, in the order of likelihood. */
function causes(headline: Headline, figures: Figure[]): { zh: string; en: string } {
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

import { notLastYear } from '../../last-year.ts'
import type { Figure } from '../../reading.ts'
import { show } from '../amounts.ts'
import { causes, impliedGrowth, type Reached, reachedIn, signed, TOLERANCE } from '../growth.ts'
import type { Context, Rule, Said } from '../rule.ts'

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
    if (!last || notLastYear(context, last)) return
    const before = reachedIn(last)
    for (const [key, now] of reachedIn(context)) {
      const then = before.get(key)
      if (then && now.growth && then.level.unit === now.level.unit) yield* compare(context, last, now, now.growth, then)
    }
  },
}

function* compare(context: Context, last: Context, now: Reached, growth: Figure, then: Reached): Generator<Said> {
  if (then.level.value <= 0 || growth.value <= -100) return
  const { level, headline } = now
  const [implied, rounding] = impliedGrowth(then.level, last.text, level, context.text)
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

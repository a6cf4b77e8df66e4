import { HEADLINE_NAMES, type Headline, headlineOf } from '../../figures/headlines.ts'
import type { Bilingual, Figure } from '../../reading.ts'
import { show } from '../amounts.ts'
import { clauseBefore } from '../clause.ts'
import { otherTimes } from '../period.ts'
import type { Context, Said } from '../rule.ts'

const ADJACENT = new RegExp(`(${HEADLINE_NAMES.join('|')})(?:预计|实现|完成|达到|达|为|突破|超过?|约)*$`)
/** What a few firms or projects decide can double within a year, and has. */
const VOLATILE = new Set(['foreign-investment', 'trade', 'exports', 'fixed-investment', 'tax'])
/** Below 1亿元 there is no county. */
const LARGE = new Set([
  'gdp',
  'industrial-output',
  'large-industrial-output',
  'large-industrial-value',
  'retail',
  'deposits',
  'loans',
])
/** A part of the area, or a year against one long past. */
const NOT_THE_AREA = /开发区|园区|新区|高新区|(?<!城)[镇乡]|街道|村|企业|集团|公司|比20\d\d|较20\d\d|年均/

/** The headline indicator that a money figure stands right behind; 人均地区生产总值 is another. */
export function headlineBefore(text: string, figure: Figure): { name: string; headline: Headline } | null {
  const clause = clauseBefore(text, figure.start)
  const name = ADJACENT.exec(clause)?.[1]
  if (!name || /(?:均|单位|每)[^、]{0,6}$/.test(clause.slice(0, clause.lastIndexOf(name)))) return null
  const headline = headlineOf(name)
  return headline ? { name, headline } : null
}

/** Headline figures that are possible and hardly true: 亿 for 万, or a point that slipped. All warnings. */
export function* unlikelyHeadlines(context: Context): Generator<Said> {
  const otherTime = otherTimes(context)
  const { text, said, reading } = context
  const town = /[镇乡村]$|街道$/.test(reading.place ?? '') || /[我全本][镇乡]/.test(text)
  for (const line of context.lines) {
    for (const figure of line.figures) {
      const words = said(figure)
      if (figure.unit === '%') {
        const headline = headlineOf(figure.indicator)
        const clause = clauseBefore(text, figure.start)
        if (!headline || otherTime(line, figure.start) || NOT_THE_AREA.test(clause)) continue
        if (tooFast(figure, headline, clause))
          yield ask(figure, `${headline.names[0]}增长${words}`, `growth of ${words}`)
        else if (/unemployment/.test(headline.key) && figure.role !== 'delta' && figure.value > 15)
          yield ask(figure, `${headline.names[0]}${words}`, `unemployment of ${words}`)
      } else if (figure.unit === '元' && (figure.role === 'level' || figure.role === 'target')) {
        const found = headlineBefore(text, figure)
        if (!found) continue
        const { name, headline } = found
        const tiny = LARGE.has(headline.key) && figure.value >= 1e6 && figure.value < 1e8 && !town
        const odd = headline.measure === 'person' && (figure.value > 1e6 || figure.value < 500)
        const scoped = NOT_THE_AREA.test(clauseBefore(text, figure.start).replace(name, ''))
        if ((tiny || odd) && !scoped) yield ask(figure, `${name}${words}`, `${name} ${words}`)
      }
    }
  }
  yield* revenueAboveGdp(context)
}

const tooFast = (figure: Figure, { key, measure }: Headline, clause: string): boolean =>
  figure.value >= 100 &&
  measure !== 'other' &&
  !VOLATILE.has(key) &&
  (figure.role === 'growth' || (figure.role === 'target' && /增[长速幅]/.test(clause)))

/** A government's budget is a part of what its area produces. */
function* revenueAboveGdp(context: Context): Generator<Said> {
  const { text, said, lines } = context
  const otherTime = otherTimes(context)
  const gdp = new Map<string, Figure>()
  const revenues: [string, Figure][] = []
  for (const line of lines) {
    if (line.part !== 'review' && line.part !== 'plan') continue
    for (const figure of line.figures) {
      if (figure.unit !== '元' || (figure.role !== 'level' && figure.role !== 'target')) continue
      const key = headlineBefore(text, figure)?.headline.key
      if ((key !== 'gdp' && key !== 'budget-revenue') || otherTime(line, figure.start)) continue
      if (key === 'budget-revenue') revenues.push([line.part, figure])
      else if (figure.value > (gdp.get(line.part)?.value ?? 0)) gdp.set(line.part, figure)
    }
  }
  for (const [part, revenue] of revenues) {
    const whole = gdp.get(part)
    if (!whole || revenue.value < whole.value) continue
    const [a, b] = [show(revenue.value, '元'), show(whole.value, '元')]
    yield {
      ...ask(revenue, `一般公共预算收入${a}不低于地区生产总值${b}`, `budget revenue of ${a} beside a GDP of ${b}`),
      related: [
        {
          start: whole.start,
          end: whole.end,
          report: 'this',
          message: { zh: `地区生产总值${said(whole)}`, en: 'GDP' },
        },
      ],
    }
  }
}

function ask({ start, end }: Figure, zh: string, en: string): Said {
  const message: Bilingual = {
    zh: `${zh}：不像是真的。请核对“亿”“万”和小数点。`,
    en: `${en[0]?.toUpperCase()}${en.slice(1)} is hardly possible. Check 亿, 万 and the decimal point.`,
  }
  return { start, end, severity: 'warning', message }
}

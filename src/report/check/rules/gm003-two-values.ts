import type { Figure, Part } from '../../reading.ts'
import { agree, range } from '../amounts.ts'
import { bareName, headlineOf, indicatorKey } from '../indicators.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'

/** Words that say: another time, another area, or a step on the way. A figure near them is not compared. */
const OTHER_SCOPE =
  /[从由]|年均|五年|五年来|三年|近\d|以来|“十|时期|期间|规划|上年|去年|前年|同期|年初|季度|上半年|下半年|月份?|首月|累计|全国|全省|全市平均|平均|高于|低于|居|其中|各|左右两|目前|截至|新增|增加|人均|翻|到20|至20|20\d\d年|镇|乡|街道|开发区|园区|新区|高新区|村|企业|集团|公司|城区|县域|沿|对|民营|非公|一带一路|国有|月/

/** Said once, these hold for the rest of the sentence. */
const MANY_YEARS = /五年|三年|累计|累积|“十|时期|期间|以来|上年|去年|20\d\d年/

/** 一个指标两个数: the same headline indicator, in the same part and unit, with values that exclude each other. */
export const twoValues: Rule = {
  code: 'GM003',
  severity: 'error',
  title: { zh: '同一指标前后两个数', en: 'One indicator with two values' },
  *check(context) {
    const first = new Map<string, Figure>()
    for (const line of context.lines) {
      if (line.part !== 'review' && line.part !== 'plan') continue
      for (const [at, figure] of line.figures.entries()) {
        const key = keyOf(context, line, at, figure, line.part)
        if (key === null) continue
        const before = first.get(key)
        if (!before) first.set(key, figure)
        else if (!agree(range(context.text, before), range(context.text, figure)))
          yield conflict(context.text, before, figure)
      }
    }
  },
}

/** What makes two figures comparable: indicator, part, role and unit. Null where the text hints at another scope. */
function keyOf({ text }: Context, line: Line, at: number, figure: Figure, part: Part): string | null {
  if (figure.role === 'rank' || figure.role === 'delta' || figure.basis !== null || figure.asOf !== null) return null
  if (!headlineOf(figure.indicator)) return null
  if (MANY_YEARS.test(text.slice(line.start, figure.start).slice(-300))) return null
  const from = line.figures[at - 1]?.end ?? line.start
  const clause = text.slice(Math.max(from, figure.start - 60), figure.start)
  if (OTHER_SCOPE.test(clause) || OTHER_SCOPE.test(figure.indicator)) return null
  return [indicatorKey(figure.indicator), part, figure.role, figure.unit].join('|')
}

function conflict(text: string, before: Figure, figure: Figure): Said {
  const [a, b] = [text.slice(before.start, before.end), text.slice(figure.start, figure.end)]
  const name = bareName(figure.indicator)
  return {
    start: figure.start,
    end: figure.end,
    message: {
      zh: `${name}此处是${b}，前文是${a}。请核对哪一个对；若范围或时点不同，请写明。`,
      en: `${name} is ${b} here, and ${a} before. Check which is right; if scope or time differ, say so.`,
    },
    related: [
      { start: before.start, end: before.end, report: 'this', message: { zh: '前文的数', en: 'the value before' } },
    ],
  }
}

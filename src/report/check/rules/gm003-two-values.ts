import { bareName, headlineOf, indicatorKey } from '../../figures/headlines.ts'
import type { Figure } from '../../reading.ts'
import { agree, type Range, range } from '../amounts.ts'
import { otherTimes } from '../period.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'

/** Words that say: another time, another area, or a step on the way. A figure near them is not compared. */
const OTHER_SCOPE =
  /[从由]|年均|五年|五年来|三年|近\d|以来|“十|时期|期间|规划|上年|去年|前年|同期|年初|季度|上半年|下半年|月份?|首月|累计|平均|高于|低于|快于|占|居|列|排|其中|各|左右两|目前|截至|新增|增加|人均|翻|到20|至20|20\d\d年|镇|乡|街道|开发区|园区|新区|高新区|村|企业|集团|公司|城区|县域|沿|对|民营|非公|一带一路|国有|月/

/** Between two figures: the second is a mark that the first has passed (GM008), or the end of a range (GM011). */
const TOGETHER = /^(?:—{1,2}|[-–~至到]|[,、]?[^,。;:、\d]{0,4}(?:突破|超过?|跨过|跨越|迈[上过]|越过|站上|接近|逼近))$/
const REACHING = /^(?:总数|数量|已|共|达到|达|为|有|增至|突破|超过?|近|约)*$/
/** The total itself ends its clause; 312家实现盈利 are some of them. */
const ENDS = /^(?:以上|左右|多)?(?:[,。;、(]|$)/
/** What was done can be done twice; only what there is has one value. */
const ACTION = /新增|增加|减少|完成|实施|推进|开展|建成|建设|投资|改造|整治|办理|培育|举办|引进|发放|净|再/

/** 一个指标两个数: the same headline indicator, in the same part and unit, with values that exclude each other. */
export const twoValues: Rule = {
  code: 'GM003',
  severity: 'error',
  title: { zh: '同一指标前后两个数', en: 'One indicator with two values' },
  *check(context) {
    const first = new Map<string, { figure: Figure; line: Line }>()
    const otherTime = otherTimes(context)
    for (const line of context.lines) {
      if (line.part !== 'review' && line.part !== 'plan') continue
      for (const [at, figure] of line.figures.entries()) {
        const key = otherTime(line, figure.start) ? null : keyOf(context, line, at)
        if (key === null) continue
        const before = first.get(key)
        const headline = headlineOf(figure.indicator) !== undefined
        if (!before) first.set(key, { figure, line })
        else if (!headline && before.line === line) continue
        else if (!compatible(context, line, before.figure, figure)) {
          yield { ...conflict(context, before.figure, figure), severity: headline ? 'error' : 'warning' }
        }
      }
    }
  },
}

/** In a review both can be true; of goals that are bounded the same way there is one, though a value can satisfy both. */
function compatible({ text }: Context, line: Line, before: Figure, figure: Figure): boolean {
  if (line.part === 'review') return agree(range(text, before), range(text, figure))
  return agree(aim(before, figure), aim(figure, before))
}

/** The values a goal means: exact where both are bounded alike, 左右 within half a point or five of a hundred. */
function aim({ value, unit, comparator }: Figure, other: Figure): Range {
  if (comparator === other.comparator || comparator === '=') return [value, value]
  if (comparator === '~') {
    const play = /%|点$/.test(unit) ? 0.5 : Math.abs(value) * 0.05
    return [value - play, value + play]
  }
  return comparator.startsWith('>') ? [value, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, value]
}

/** What makes two figures comparable: indicator, part, role, unit, time, basis. Null where the text hints at another scope. */
function keyOf({ text, reading }: Context, line: Line, at: number): string | null {
  const figure = line.figures[at] as Figure
  if (figure.role === 'rank' || figure.role === 'delta') return null
  const before = line.figures[at - 1]
  if (before && TOGETHER.test(text.slice(before.end, figure.start))) return null
  if (/[(（][^)）]*$/.test(text.slice(line.start, figure.start))) return null
  const ownYear = `${(reading.year ?? 0) - (line.part === 'review' ? 1 : 0)}年`
  const clause = text.slice(Math.max(line.figures[at - 1]?.end ?? line.start, figure.start - 60), figure.start)
  const name = bareName(figure.indicator)
  if (OTHER_SCOPE.test(clause.replace(name, '').replaceAll(ownYear, ''))) return null
  if (
    !headlineOf(name) &&
    !(plainTotal(line, figure, name, clause) && ENDS.test(text.slice(figure.end, figure.end + 4)))
  )
    return null
  return [indicatorKey(name), line.part, figure.role, figure.unit, figure.asOf, figure.basis].join('|')
}

/** 高新技术企业达412家: beside the headlines only a level in the review that stands right after its name. */
function plainTotal(line: Line, figure: Figure, name: string, clause: string): boolean {
  if (line.part !== 'review' || figure.role !== 'level' || name.length < 4 || ACTION.test(name)) return false
  const at = clause.lastIndexOf(name)
  return at >= 0 && REACHING.test(clause.slice(at + name.length))
}

function conflict({ said }: Context, before: Figure, figure: Figure): Said {
  const [a, b] = [said(before), said(figure)]
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

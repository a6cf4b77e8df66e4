import type { Figure } from '../../reading.ts'
import { agree, range } from '../amounts.ts'
import { clauseBefore } from '../clause.ts'
import type { Context, Line, Said } from '../rule.ts'
import { countable, mismatch, sums, total } from './gm001-sums.ts'

/** 比去年增加4000亿元: a change, not an amount that has parts. */
const CHANGE = /比[^,。;]*(?:增加|增长|提高|扩大|减少|下降|多|少)了?$/
/** Nothing of its own stands before it: the change is that of the amount before. */
const OF_THE_WHOLE =
  /^(?:同比|环比|比|较|按|占|居|列)|^(?:增长|增加|净增|减少|下降|上升|提高|降低|增幅|增速|降幅|完成|达到?|超过?|突破|年均|名义|实际|分别|均|多|少|了|约|近|为)*$/
const AMONG = /其中[,:]?[^,。;:]*$/
/** Not 改建学校5所, which is another matter. */
const NAMED_PART =
  /^,(?!新|改|扩|完成|建成|培育|引进|认定|创建|累计|实施|[^,。;:]*(?:比|较|同期|增加(?!值)))[^,。;:]{0,12}$/
/** Amounts that are means or prices: a part of the population may lie above the mean. */
const EACH = /每[\d\s\u4e00-\u9fff]{1,4}$/
const MEAN = /均|标准|价格|浓度|水平|强度|单价|最[高低]/

/** What stands after 其中: no part is larger than the whole, and a list of parts does not miss it by a little. */
export function* among(context: Context, line: Line): Generator<Said> {
  const wholes = wholesOf(context, line)
  yield* subsets(context, line, wholes)
  yield* enumerations(context, line, wholes)
}

/** For each figure the amount that 其中 before it would speak of: the nearest one, changes said of it left out. */
function wholesOf({ text }: Context, line: Line): (Figure | null)[] {
  let whole: Figure | null = null
  return line.figures.map((figure, at) => {
    const its = whole
    const before = text.slice(line.figures[at - 1]?.end ?? line.start, figure.start)
    const change = isChange(figure) || CHANGE.test(before)
    if (!change) whole = figure
    // 存款100亿元，贷款增加150亿元，其中: the change is another amount's, and so may 其中 be.
    else if (!OF_THE_WHOLE.test(clauseBefore(text, figure.start))) whole = null
    return its
  })
}

/**
 * 其中: a part named right after it cannot be more than the whole, which is the nearest amount, or one further back:
 * in 412家，新增76家，其中开发区120家 the 120 are of the 412.
 */
function* subsets(context: Context, line: Line, wholes: (Figure | null)[]): Generator<Said> {
  const { text } = context
  const largest = new Map<string, number>()
  for (const [at, figure] of line.figures.entries()) {
    const most = largest.get(figure.unit) ?? 0
    largest.set(figure.unit, Math.max(most, figure.value))
    const before = text.slice(line.figures[at - 1]?.end ?? line.start, figure.start)
    const whole = wholes[at]
    if (!whole || !AMONG.test(before) || whole.unit !== figure.unit || !countable(whole) || !countable(figure)) continue
    const each = EACH.test(text.slice(Math.max(0, whole.start - 6), whole.start))
    const mean = each || MEAN.test(whole.indicator) || MEAN.test(figure.indicator) || MEAN.test(before)
    if (mean || most >= figure.value || agree([0, range(text, whole)[1]], range(text, figure))) continue
    yield tooLarge(context, figure, whole)
  }
}

/**
 * 其中甲5所、乙7所、丙8所: three or more that miss their whole by at most a tenth, or two that together are a little
 * more than it. Parts need not be all, nor distinct.
 */
function* enumerations(context: Context, line: Line, wholes: (Figure | null)[]): Generator<Said> {
  const { text } = context
  const { figures } = line
  for (let at = 1; at < figures.length; at++) {
    const whole = wholes[at]
    if (!whole || !AMONG.test(text.slice(figures[at - 1]?.end, figures[at]?.start))) continue
    const parts = [figures[at] as Figure]
    // 甲5所、增长3%，乙7所: how a part has changed stands between.
    while (at + 1 < figures.length) {
      const [before, next] = [figures[at] as Figure, figures[at + 1] as Figure]
      if (!isChange(next) && !nextPart(text, before, parts[0] as Figure, next)) break
      if (!isChange(next)) parts.push(next)
      at++
    }
    if (parts.length < 2 || !countable(whole) || MEAN.test(whole.indicator)) continue
    if (parts.some(part => part.unit !== whole.unit || !countable(part))) continue
    const over = total(parts) - whole.value
    const close = parts.length === 2 ? over > 0 && over <= whole.value / 20 : Math.abs(over) <= whole.value / 10
    if (close && !sums(context, parts, whole)) yield { ...mismatch(parts, whole), severity: 'warning' }
  }
}

const isChange = ({ role }: Figure): boolean => role === 'growth' || role === 'delta'

/** Whether a figure is one more part: after 、, or after a comma a mere name and the same unit as the first. */
function nextPart(text: string, before: Figure, first: Figure, next: Figure): boolean {
  const between = text.slice(before.end, next.start)
  return /^[^,。;:]{0,4}[、和][^,。;:]*$/.test(between) || (next.unit === first.unit && NAMED_PART.test(between))
}

function tooLarge({ said }: Context, part: Figure, whole: Figure): Said {
  const [a, b] = [said(part), said(whole)]
  return {
    start: part.start,
    end: part.end,
    message: {
      zh: `“其中”的${a}大于它所在的总数${b}。请核对两个数字，或改掉“其中”。`,
      en: `A part introduced by 其中 is larger than the whole: ${a} > ${b}. Check both figures, or drop 其中.`,
    },
    related: [{ start: whole.start, end: whole.end, report: 'this', message: { zh: '总数', en: 'the whole' } }],
  }
}

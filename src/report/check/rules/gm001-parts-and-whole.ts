import type { Figure } from '../../reading.ts'
import { agree, type Range, range, show, tidy } from '../amounts.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'

/** Words before a figure that say: this is all that is left. Only they, a sum word or a ratio claim a partition. */
const REMAINDER = /(?:剩余|剩下|其余|余下|尚余|还剩)(?:的)?[^,。;:\d]{0,8}$/
const SUM = /(?:合计|共计|总计|一共)(?:为|达|达到|有)?[^,。;:\d]{0,8}$/
const BETWEEN_PARTS = /^[^。;]{0,16}$/
const INDUSTRIES =
  /(?:三次产业|三产|一、二、三产业)[^,。;\d]{0,16}(\d{1,2}(?:\.\d{1,2})?)\s*[:∶]\s*(\d{1,2}(?:\.\d{1,2})?)\s*[:∶]\s*(\d{1,2}(?:\.\d{1,2})?)(?![\d:∶])/g
/** How far back a whole is looked for: keeps the cost linear in monstrous sentences. */
const REACH = 12
/** 比去年增加4000亿元: a change, not an amount that has parts. */
const CHANGE = /比[^,。;]*(?:增加|增长|提高|扩大|减少|下降|多|少)了?$/
/** Amounts that are means or prices: a part of the population may lie above the mean. */
const MEAN = /均|标准|价格|浓度|水平|强度|单价|最[高低]/

/** 部分与总数: parts that claim to be everything must make the whole, and no 其中 is larger than what it is in. */
export const partsAndWhole: Rule = {
  code: 'GM001',
  severity: 'error',
  title: { zh: '部分与总数对不上', en: 'Parts that do not make the whole' },
  *check(context) {
    for (const period of context.periods) {
      yield* claimedPartitions(context, period)
    }
    for (const line of context.lines) {
      yield* subsets(context, line)
      yield* enumerations(context, line)
    }
    yield* industries(context)
  },
}

const countable = (figure: Figure): boolean =>
  figure.comparator === '=' && ['level', 'target', 'delta'].includes(figure.role) && !/%|点|位|倍|\//.test(figure.unit)

function* claimedPartitions(context: Context, period: Line): Generator<Said> {
  const { text } = context
  for (const [at, figure] of period.figures.entries()) {
    const before = text.slice(Math.max(period.start, period.figures[at - 1]?.end ?? period.start), figure.start)
    const remainder = REMAINDER.test(before)
    if (!remainder && !SUM.test(before)) continue
    const run = period.figures.slice(Math.max(0, at - REACH), at).filter(other => other.unit === figure.unit)
    if (run.length < 2 || !run.every(countable) || !countable(figure)) continue
    if (remainder) yield* remainderClaim(context, run, figure)
    else yield* sumClaim(context, run, figure)
  }
}

/** 共55件，完成48件，剩余7件: the largest is the whole; what stands after it, with the rest, are its parts. */
function* remainderClaim(context: Context, run: Figure[], rest: Figure): Generator<Said> {
  const whole = run.reduce((a, b) => (b.value >= a.value ? b : a))
  const parts = run.slice(run.indexOf(whole) + 1)
  if (parts.length === 0 || whole.value < rest.value) return
  // Any tail of the parts may be the ones meant: 其中重点10件, 完成48件, 剩余7件.
  for (let from = 0; from < parts.length; from++) if (sums(context, [...parts.slice(from), rest], whole)) return
  const nearest = parts.length > 2 ? parts.slice(-1) : parts
  yield mismatch([...nearest, rest], whole)
}

/** 新建5所、改建3所，合计8所. */
function* sumClaim(context: Context, run: Figure[], whole: Figure): Generator<Said> {
  for (let i = 1; i < run.length; i++) {
    const gap = context.text.slice(run[i - 1]?.end, run[i]?.start)
    if (!BETWEEN_PARTS.test(gap) || /累计|其中|同比|比上年/.test(gap)) return
  }
  for (let from = 0; from < run.length - 1; from++) if (sums(context, run.slice(from), whole)) return
  yield mismatch(run, whole)
}

const total = (parts: Figure[]): number => tidy(parts.reduce((sum, part) => sum + part.value, 0))

/** Whether parts can make the whole, rounding allowed for. */
function sums(context: Context, parts: Figure[], whole: Figure): boolean {
  const sum = parts.reduce<Range>(
    ([low, high], part) => {
      const [from, to] = range(context.text, part)
      return [low + from, high + to]
    },
    [0, 0],
  )
  return agree(sum, range(context.text, whole))
}

function mismatch(parts: Figure[], whole: Figure): Said {
  const sum = total(parts)
  const gap = tidy(Math.abs(sum - whole.value))
  const said = parts.map(part => show(part.value, '')).join(' + ')
  const unit = whole.unit
  const last = parts.at(-1) as Figure
  return {
    start: Math.min(whole.start, last.start),
    end: Math.max(whole.end, last.end),
    message: {
      zh: `部分之和与总数不符：${said} = ${show(sum, unit)}，与总数${show(whole.value, unit)}相差${show(gap, unit)}。请核对总数和各部分。`,
      en: `The parts do not make the whole: ${said} = ${show(sum, unit)}, ${show(gap, unit)} off the stated ${show(whole.value, unit)}. Check the whole and each part.`,
    },
    related: [whole, ...parts].map(figure => ({
      start: figure.start,
      end: figure.end,
      report: 'this',
      message: figure === whole ? { zh: '总数', en: 'the whole' } : { zh: '部分', en: 'a part' },
    })),
  }
}

/** 其中: a part named right after it cannot be more than the nearest amount before it in the same unit. */
function* subsets(context: Context, line: Line): Generator<Said> {
  const { text } = context
  let whole: Figure | null = null
  for (const [at, figure] of line.figures.entries()) {
    const before = text.slice(line.figures[at - 1]?.end ?? line.start, figure.start)
    const among = /其中[^,。;:]*$/.test(before)
    if (among && whole && whole.unit === figure.unit && countable(whole) && countable(figure)) {
      const mean = MEAN.test(whole.indicator) || MEAN.test(figure.indicator) || MEAN.test(before)
      if (!mean && !agree([0, range(text, whole)[1]], range(text, figure))) yield tooLarge(context, figure, whole)
    }
    if (figure.role !== 'delta' && figure.role !== 'growth' && !CHANGE.test(before)) whole = figure
  }
}

/** 其中甲5所、乙7所、丙8所: three or more that miss their whole by at most a tenth. Parts need not be all, nor distinct. */
function* enumerations(context: Context, line: Line): Generator<Said> {
  const { text } = context
  const { figures } = line
  for (let at = 1; at < figures.length; at++) {
    const whole = figures[at - 1] as Figure
    if (!/其中[^,。;:]*$/.test(text.slice(whole.end, figures[at]?.start))) continue
    let end = at + 1
    while (figures[end] && /^[^,。;:]{0,4}、[^,。;:]*$/.test(text.slice(figures[end - 1]?.end, figures[end]?.start)))
      end++
    const parts = figures.slice(at, end)
    at = end - 1
    if (parts.length < 3 || !countable(whole) || CHANGE.test(text.slice(line.start, whole.start))) continue
    if (parts.some(part => part.unit !== whole.unit || !countable(part)) || MEAN.test(whole.indicator)) continue
    const close = Math.abs(total(parts) - whole.value) <= whole.value / 10
    if (close && !sums(context, parts, whole)) yield { ...mismatch(parts, whole), severity: 'warning' }
  }
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

/** 三次产业结构 a:b:c are shares of one economy: they make 100, but for rounding. */
function* industries(context: Context): Generator<Said> {
  for (const found of context.text.matchAll(INDUSTRIES)) {
    const shares = [found[1], found[2], found[3]].map(share => share ?? '')
    const sum = tidy(shares.reduce((all, share) => all + Number(share), 0))
    const play = shares.reduce((all, share) => all + 0.5 / 10 ** (share.split('.')[1]?.length ?? 0), 0)
    if (Math.abs(sum - 100) <= play + 1e-9) continue
    yield {
      start: found.index,
      end: found.index + found[0].length,
      message: {
        zh: `三次产业的比例之和不是100：${shares.join(' + ')} = ${sum}。请核对三个比例。`,
        en: `The shares of the three industries do not make 100: ${shares.join(' + ')} = ${sum}. Check the three shares.`,
      },
    }
  }
}

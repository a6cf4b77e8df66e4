import type { Figure } from '../../reading.ts'
import { tidy } from '../amounts.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'
import { among } from './gm001-among.ts'
import { countable, mismatch, sums } from './gm001-sums.ts'

/** Words before a figure that say: this is all that is left. Only they, a sum word or a ratio claim a partition. */
const REMAINDER = /(?:剩余|剩下|其余|余下|尚余|还剩)(?:的)?[^,。;:\d]{0,8}$/
const SUM = /(?:合计|共计|总计|一共)(?:为|达|达到|有)?[^,。;:\d]{0,8}$/
const BETWEEN_PARTS = /^[^。;]{0,16}$/
const SHARE = String.raw`(\d{1,2}(?:\.\d{1,2})?)`
const SHARES = new RegExp(String.raw`${SHARE}\s*[:∶]\s*${SHARE}\s*[:∶]\s*${SHARE}(?![\d:∶])`, 'g')
/** 三次产业比重由6.1:41.2:52.7调整为5.2:40.1:54.7: one ratio, or where it came from and what it is. */
const INDUSTRIES = new RegExp(
  String.raw`(?:三次产业|三产|一、二、三产业)(?:(?:20\d\d年|[^,。;\d]){0,16}${SHARES.source}){1,2}`,
  'g',
)
/** How far back a whole is looked for: keeps the cost linear in monstrous sentences. */
const REACH = 12

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
      yield* among(context, line)
    }
    yield* industries(context)
  },
}

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

/** 三次产业结构 a:b:c are shares of one economy: they make 100, but for rounding. */
function* industries({ text }: Context): Generator<Said> {
  for (const found of text.matchAll(INDUSTRIES)) {
    for (const ratio of found[0].matchAll(SHARES)) {
      const shares = ratio.slice(1)
      const sum = tidy(shares.reduce((all, share) => all + Number(share), 0))
      const play = shares.reduce((all, share) => all + 0.5 / 10 ** (share.split('.')[1]?.length ?? 0), 0)
      if (Math.abs(sum - 100) <= play + 1e-9) continue
      const start = found.index + ratio.index
      yield {
        start,
        end: start + ratio[0].length,
        message: {
          zh: `三次产业的比例之和不是100：${shares.join(' + ')} = ${sum}。请核对三个比例。`,
          en: `The shares of the three industries do not make 100: ${shares.join(' + ')} = ${sum}. Check the three shares.`,
        },
      }
    }
  }
}

import { headlineOf } from '../../figures/headlines.ts'
import type { Figure } from '../../reading.ts'
import { agree, type Range, show, tidy } from '../amounts.ts'
import { clauseBefore } from '../clause.ts'
import { causes, impliedGrowth, type Reached, reachedIn, signed, TOLERANCE } from '../growth.ts'
import { otherTimes } from '../period.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'

/** Goals of a part of the area, of a mean over years, of a year ahead. */
const NOT_THIS_GOAL = /年均|开发区|园区|新区|高新区|(?<!城)[镇乡]|街道|到20|至20|高于|快于|其中|新增|增加/

/**
 * 目标增速与目标总量对照: a goal told as growth and as a level, beside the level the review has. As in GM006 never a
 * contradiction: growth at constant prices, changed samples and estimates part the two lawfully.
 */
export const goalGrowthAndLevel: Rule = {
  code: 'GM022',
  severity: 'note',
  title: { zh: '目标增速与目标总量对照', en: 'A goal’s growth beside its level' },
  *check(context) {
    const reached = reachedIn(context)
    if (reached.size === 0) return
    const otherTime = otherTimes(context)
    const seen = new Set<string>()
    for (const line of context.lines) {
      if (line.part !== 'plan') continue
      for (const [at, level] of line.figures.entries()) {
        const key = goalOf(context, level)
        if (key === null || level.unit === '%' || seen.has(key) || otherTime(line, level.start)) continue
        const now = reached.get(key)
        const growth = growthBeside(context, line, at, key)
        if (!now || !growth || now.level.unit !== level.unit || now.level.value <= 0) continue
        seen.add(key)
        yield* compare(context, now, level, growth)
      }
    }
  },
}

/** The headline indicator that a figure of the plan is a goal for. */
function goalOf({ text }: Context, figure: Figure): string | null {
  if (figure.role !== 'target' || NOT_THIS_GOAL.test(clauseBefore(text, figure.start))) return null
  return headlineOf(figure.indicator)?.key ?? null
}

/** 增长7%，达到1800亿元 and 达到1800亿元，增长7%: the figure beside the level, in its sentence. */
function growthBeside(context: Context, line: Line, at: number, key: string): Figure | null {
  const level = line.figures[at] as Figure
  for (const growth of [line.figures[at - 1], line.figures[at + 1]]) {
    if (growth?.unit !== '%' || goalOf(context, growth) !== key) continue
    const [first, second] = growth.start < level.start ? [growth, level] : [level, growth]
    const between = context.text.slice(first.end, second.start)
    if (between.length <= 16 && /增[长速幅]/.test(clauseBefore(context.text, growth.start))) return growth
  }
  return null
}

function* compare(context: Context, now: Reached, level: Figure, growth: Figure): Generator<Said> {
  const { level: from, headline } = now
  const [implied, rounding] = impliedGrowth(from, context.text, level, context.text)
  const goal = bounds(implied, level, growth, TOLERANCE + rounding)
  if (agree(goal, bounds(growth.value, growth, level, 0))) return
  const should = Number((from.value * (1 + growth.value / 100)).toPrecision(4))
  const [a, b] = [show(from.value, from.unit), show(level.value, level.unit)]
  const why = causes(headline, [from, level, growth])
  yield {
    start: Math.min(level.start, growth.start),
    end: Math.max(level.end, growth.end),
    message: {
      zh: `${headline.names[0]}：回顾中为${a}，目标为${b}，两数相比为${signed(implied)}%，目标增速${signed(growth.value)}%；按此增速推算，应为${show(tidy(should), level.unit)}。${why.zh}`,
      en: `${headline.names[0]}: ${a} in the review, a goal of ${b}, ${signed(implied)}% between them; the goal's growth is ${signed(growth.value)}%, which makes ${show(tidy(should), level.unit)}. ${why.en}`,
    },
    related: [
      {
        start: from.start,
        end: from.end,
        report: 'this',
        message: { zh: '回顾中的数', en: 'the figure in the review' },
      },
    ],
  }
}

/** What a goal means: exact where both are bounded alike, half a point either way for 左右, open for 以上 and 突破. */
function bounds(value: number, { comparator }: Figure, other: Figure, play: number): Range {
  const half = comparator === '~' ? play + 0.5 : play
  if (comparator[0] === other.comparator[0] || comparator === '=' || comparator === '~')
    return [value - half, value + half]
  return comparator.startsWith('>')
    ? [value - half, Number.POSITIVE_INFINITY]
    : [Number.NEGATIVE_INFINITY, value + half]
}

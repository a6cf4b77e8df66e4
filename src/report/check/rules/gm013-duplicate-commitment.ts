import { bareName, headlineOf } from '../../figures/headlines.ts'
import type { Commitment, Figure, Span } from '../../reading.ts'
import { agree, range } from '../amounts.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'

/** 同一承诺两种说法: one target promised with two values, or one task with two dates. */
export const duplicateCommitment: Rule = {
  code: 'GM013',
  severity: 'warning',
  title: { zh: '同一承诺前后说法不一', en: 'One commitment said in two ways' },
  *check(context) {
    if (context.partless) return
    yield* targets(context)
    yield* dates(context)
  },
}

/** Words that make a figure a step, a change, a part or one of several, not the promise as a whole. */
const NOT_WHOLE = /去年|上年|目前|已|[从由比每均各]|增加|减少|其中|分别|累计|达到?20|到20|20\d\d年|季度|月/

/** Targets of the plan: one indicator and unit, in two sentences, with values that exclude each other. */
function* targets({ text, lines }: Context): Generator<Said> {
  const first = new Map<string, { figure: Figure; line: Line }>()
  for (const line of lines) {
    if (line.part !== 'plan') continue
    for (const [at, figure] of line.figures.entries()) {
      const name = bareName(figure.indicator)
      // Headline indicators are GM003's; a short name may be many things.
      if (figure.role !== 'target' || name.length < 6 || headlineOf(name)) continue
      const from = Math.max(line.figures[at - 1]?.end ?? line.start, figure.start - 60)
      if (NOT_WHOLE.test(text.slice(from, figure.start)) || NOT_WHOLE.test(name)) continue
      const key = `${name}|${figure.unit}`
      const before = first.get(key)
      if (!before) first.set(key, { figure, line })
      else if (before.line !== line && !agree(range(text, before.figure), range(text, figure))) {
        yield twice(text, before.figure, figure, '目标', 'target')
      }
    }
  }
}

/** 确保6月底前完成, 完成可研报告编制 name no task of their own: another sentence does. */
const DEED =
  /完成|建成|竣工|完工|开工|建设|投入|使用|运营|投[用产]|交付|启用|通车|主体|封顶|启动|实施|到位|全部|基本|正式|项目|工程|工作|任务|可研|报告|前期|手续|审批|立项|招投?标|征地|拆迁|征收|设计|方案|规划|编制|施工|装修|安装|调试|验收|试?运行/g

/** The same task, in the same words, with two dates. */
function* dates({ text, reading }: Context): Generator<Said> {
  const first = new Map<string, Commitment>()
  for (const commitment of reading.commitments) {
    if (!commitment.due) continue
    const task = taskKey(text, commitment)
    if (task.replaceAll(DEED, '').length < 2) continue
    const before = first.get(task)
    if (!before) first.set(task, commitment)
    else if (before.due?.text !== commitment.due.text) yield twice(text, before, commitment, '时限', 'date')
  }
}

/** A commitment's words without its date and marks: 年底前建成甲 and 6月底前建成甲 are one task. */
function taskKey(text: string, { start, end, due }: Commitment): string {
  const words =
    due && due.start >= start && due.end <= end
      ? text.slice(start, due.start) + text.slice(due.end, end)
      : text.slice(start, end)
  return words.replaceAll(/[\s,。;:、]|确保|力争|全面|要|将/g, '')
}

function twice(text: string, before: Span, now: Span, zh: string, en: string): Said {
  const quote = (span: Span) => text.slice(span.start, Math.min(span.end, span.start + 40))
  return {
    start: now.start,
    end: now.end,
    message: {
      zh: `同一承诺的${zh}前后不一：前文“${quote(before)}”，此处“${quote(now)}”。请统一。`,
      en: `One commitment with two ${en}s: “${quote(before)}” before, “${quote(now)}” here. Make them one.`,
    },
    related: [
      {
        start: before.start,
        end: before.end,
        report: 'this',
        message: { zh: '前文的说法', en: 'what was said before' },
      },
    ],
  }
}

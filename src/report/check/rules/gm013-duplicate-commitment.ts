import type { Commitment, Target } from '../../reading.ts'
import { agree, range } from '../amounts.ts'
import { bareName, headlineOf, indicatorKey } from '../indicators.ts'
import type { Context, Rule, Said } from '../rule.ts'

/** 同一承诺两种说法: one target promised with two values, or one task with two dates. */
export const duplicateCommitment: Rule = {
  code: 'GM013',
  severity: 'warning',
  title: { zh: '同一承诺前后说法不一', en: 'One commitment said in two ways' },
  *check(context) {
    const targets = new Map<string, Target>()
    const tasks = new Map<string, Commitment>()
    for (const commitment of context.reading.commitments) {
      for (const target of commitment.targets) {
        const key = targetKey(target)
        const before = key === null ? undefined : targets.get(key)
        if (before && !agree(rangeOf(context, before), rangeOf(context, target))) {
          yield twice(context.text, before, target, '目标', 'target')
        } else if (key !== null) targets.set(key, target)
      }
      if (!commitment.due) continue
      const task = taskKey(context.text, commitment)
      const before = tasks.get(task)
      if (before?.due && before.due.date !== commitment.due.date) {
        yield twice(context.text, before, commitment, '时限', 'date')
      } else tasks.set(task, commitment)
    }
  },
}

/** Only names long enough to be one thing; headline indicators are GM003's. */
function targetKey(target: Target): string | null {
  const name = bareName(target.indicator)
  if (target.value === null || name.length < 6 || headlineOf(name)) return null
  return `${indicatorKey(name)}|${target.unit}`
}

const rangeOf = ({ text }: Context, target: Target) =>
  range(text, { ...target, value: target.value ?? 0, unit: target.unit ?? '' })

/** A commitment's words without its date and marks: 年底前建成甲 and 6月底前建成甲 are one task. */
function taskKey(text: string, { start, end, due }: Commitment): string {
  const words =
    due && due.start >= start && due.end <= end
      ? text.slice(start, due.start) + text.slice(due.end, end)
      : text.slice(start, end)
  return words.replaceAll(/[\s,。;:、]|确保|力争|全面|要|将/g, '')
}

function twice(text: string, before: Target | Commitment, now: Target | Commitment, zh: string, en: string): Said {
  const quote = (span: Target | Commitment) => text.slice(span.start, Math.min(span.end, span.start + 40))
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

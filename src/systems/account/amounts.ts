import type { AccountItem, Goal, Promised, Report } from '../../report/account/account.ts'
import type { Span } from '../../report/reading.ts'
import type { Language } from '../../ui/language.ts'
import { type Amount, sayAmount, sayRange } from '../../ui/words/value.ts'

/** What a promise is to reach, in numbers: 增长≥8%, 282亿元; none where it is a deed or a course. */
export function sayGoals(promise: Promised, last: Report, language: Language): string[] {
  const { value, unit, comparator, kind, also } = promise
  if (value === null) return []
  const main: Goal = { value, unit: unit ?? '', comparator, kind }
  const upper = also.find(other => isUpper(main, other))
  if (!upper) return [main, ...also].map(goal => sayGoal(goal, promise, last, language))
  const range = sayRange(amountOf(main, promise, last), amountOf(upper, promise, last), language)
  return [range, ...also.filter(other => other !== upper).map(goal => sayGoal(goal, promise, last, language))]
}

/** 6.5%—7% is read as two bounds, and is one goal. */
const isUpper = (lower: Goal, other: Goal): boolean =>
  lower.comparator === '>=' && other.comparator === '<=' && lower.unit === other.unit && lower.kind === other.kind

/** What was reached, said as the promise says what it is to reach; null where no number answers it. */
export function sayOutcome({ promise, outcome }: AccountItem, now: Report, language: Language): string | null {
  if (!outcome || outcome.value === null) return null
  const { value, unit } = outcome
  return sayGoal({ value, unit: unit ?? '', comparator: '=', kind: promise.kind }, outcome, now, language)
}

/** A value with its bound, at the precision and scale of the passage that says it. */
export const sayGoal = (goal: Goal, place: Span, report: Report, language: Language): string =>
  sayAmount(amountOf(goal, place, report), language)

function amountOf(goal: Goal, place: Span, report: Report): Amount {
  const { value, unit, comparator } = goal
  return { value, unit: unit || null, comparator, direction: wayOf(goal), written: writtenOf(goal, place, report) }
}

/** The word for which way a change goes; a level goes nowhere, but a negative one is a fall that is not called so. */
function wayOf({ kind, value, unit }: Goal): string | null {
  if (kind === 'growth') return value < 0 ? '下降' : '增长'
  if (kind === 'delta') return value < 0 ? '下降' : /百分点/.test(unit) ? '提高' : '增加'
  return value < 0 ? '下降' : null
}

/** How the passage writes the number; nothing where it is not a figure of the reading's own. */
function writtenOf({ value, unit }: Goal, place: Span, { text, reading }: Report): string {
  const figure = reading.figures.find(
    figure =>
      figure.start >= place.start &&
      figure.end <= place.end &&
      figure.unit === unit &&
      Math.abs(figure.value) === Math.abs(value),
  )
  return figure ? text.slice(figure.start, figure.end) : ''
}

import type { Figure } from '../reading.ts'
import type { Goal } from './account.ts'

/** What has a measure (元, 公里, %) can be compared with the same measure only; 家, 个, 人 … count things. */
const MEASURED = /元|%|百分点|米|公里|亩|公顷|吨|立方|千瓦|斤|升|年|天|岁|度|位|倍|平方/

/** 每月890元, 895元/月: for how long an amount is may stand before it. */
export const sameUnit = (a: string, b: string): boolean => a === b || a.split('/')[0] === b || b.split('/')[0] === a

/** Whether a figure is of the kind that a goal asks for. */
export function comparable(goal: Goal, figure: Figure): boolean {
  if (figure.role === 'rank') return false
  if (goal.unit === '%') return figure.unit === '%' && (goal.kind === 'growth') === (figure.role === 'growth')
  if (sameUnit(goal.unit, figure.unit))
    return goal.kind !== 'delta' || figure.role !== 'level' || !MEASURED.test(goal.unit)
  return !MEASURED.test(goal.unit) && !MEASURED.test(figure.unit) && figure.unit !== ''
}

/** The very number that was promised (365万人次, 352人), with its unit. Round ones are promised and reached everywhere. */
export const isVeryNumber = (goal: Goal, { value, unit }: Figure): boolean =>
  value === goal.value && unit === goal.unit && String(value).replace(/\.|0+$/g, '').length > 1

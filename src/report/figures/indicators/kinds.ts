import type { FigureContext } from '../context.ts'
import { JOINT } from './ties.ts'

/** 亿元|以上项目, 千亿|级产业链: so large is each. */
const EACH = /^ *(以[上下]|级)的?(?=[\p{Script=Han}“]|$)/u
/** 过|5000万元|企业 */
const OVER = /(?:超过?|(?<![经通不])过)$/
const OVER_WHAT = /^的?[^,;。、\d的]{0,6}(?:项目|企业|园区|集群|镇|村)/

/** How large each thing is, as the text says it: 亿元以上. Empty where the amount is no size of things. */
function sizeSaid({ quantity, words, left, right }: FigureContext): string {
  if (quantity.unit !== '元') return ''
  const each = EACH.exec(right)?.[1]
  if (each) return words + each
  const over = OVER.exec(left)?.[0]
  return over && OVER_WHAT.test(right) ? over + words : ''
}

/**
 * 引进亿元以上项目9个、10亿元以上2个: the size tells one kind from the other, so it is part of what is counted.
 * It stands right before the noun, after the number (9个亿元以上项目) or before it.
 */
export function withSize(name: string, contexts: FigureContext[], at: number): string {
  const own = contexts[at] as FigureContext
  if (/元|%|点$/.test(own.quantity.unit) || own.quantity.rank || own.quantity.ratio) return name
  const [before, after] = [contexts[at - 1], contexts[at + 1]]
  if (before && before.clause.start === own.clause.start && sizeSaid(before) && !JOINT.test(own.left))
    return insert(name, sizeSaid(before), own.left.replace(EACH, '').replace(/^的/, '') || own.right)
  if (after && after.clause.start === own.clause.start && after.left === '' && EACH.test(after.right))
    return insert(name, sizeSaid(after), after.right.replace(EACH, ''))
  return name
}

/** 引进项目, 亿元以上 → 引进亿元以上项目: right before the noun that the text says after the size. */
function insert(name: string, size: string, following: string): string {
  let at = 0
  while (at < name.length && !following.startsWith(name.slice(at))) at++
  // 其中3亿元以上17个: the noun was said before.
  if (at === name.length) at = /(?:项目|企业)$/.exec(name)?.index ?? 0
  at -= /(?:重[大点]|\p{Script=Han}业)$/u.exec(name.slice(0, at))?.[0].length ?? 0
  return name.slice(0, at) + size + name.slice(at)
}

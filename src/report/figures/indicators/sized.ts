import type { FigureContext } from '../context.ts'
import { WHAT_BECAME } from './ties.ts'

/** What a thing is sized by, right before the number: 总投资9亿元的…, 总长8公里的…. */
const SIZE = /(?:总投资|投资额?|总长度?|占地面积|占地|总?建筑面积|总?面积|总?规模|年产能?|总价值?|价值)$/
const OF = /^ *(?:以上|左右)?的/
const JOINED = /[、和及与]$/

/** A name whose measure stood before the number. */
export interface Sized {
  name: string
  size: string
}

/** 总投资9亿元的污水处理项目开工: the investment in the project. Null where nothing is sized so. */
export function sizeOf(
  subject: string,
  object: string,
  { left, right }: FigureContext,
  before: Sized | null,
): Sized | null {
  // 投资3亿元的学校、2亿元的医院
  const carried = JOINED.test(left) ? before?.size : undefined
  const size = carried ?? (OF.test(right) ? SIZE.exec(subject)?.[0] : undefined)
  return size && (object.length > 3 || subject === size) ? { name: object.replace(WHAT_BECAME, '') + size, size } : null
}

import type { FigureRole, SentenceKind } from '../reading.ts'
import type { FigureContext } from './context.ts'
import { sizesOnly } from './scope.ts'

const RATE_NOUN = /(?:增速|增幅|涨幅|降幅|增长率|增长速度|年均增长|同比)[^,]{0,6}$/
const RATE_AFTER = /^ *(?:以上|左右|以内)?的?(?:速度)?(?:增长|增速|增幅|递增)/

/** What the figure is: the amount itself, a rate of change, an absolute change, a place in an order, or a promise. */
export function roleOf(context: FigureContext, kind: SentenceKind, carried?: FigureRole): FigureRole {
  if (carried) return carried
  const { quantity } = context
  if (kind === 'commitment') return sizesOnly(context) ? 'level' : quantity.rank ? 'rank' : 'target'
  if (quantity.rank) return 'rank'
  return movement(context) ?? 'level'
}

/** 改造提升62个小区: the things themselves are made better. */
const IMPROVED = /(?:提升|提高)(?:了|约|近|超过?)?$/
const THINGS = /^ *(?!百分点|名次|位次|标准|档次|等级|点)[\p{Script=Han}“]{2}/u

/** 是2016年的|2.1倍, 为五年前的|3倍: against itself at another time. */
const EARLIER =
  /(?:[\d〇一二三四五六七八九]年|年[前初末底]?|“十[一二三四]?五”[前初末]?|同期|期末|上年|去年|以前)的(?:约|近|超过?)?$/

/** growth for rates, delta for amounts and points, null where the value does not tell a change. */
export function movement(context: FigureContext): 'growth' | 'delta' | null {
  const { quantity, left, right, change } = context
  if (quantity.unit === '个百分点') return 'delta'
  const rate = quantity.unit === '%' || quantity.ratio
  if (rate) {
    if (quantity.unit === '倍' && (EARLIER.test(left) || !/(?:是|为|相当于|的)[^,]{0,12}$/.test(left))) return 'growth'
    return change !== 0 || RATE_NOUN.test(left) || RATE_AFTER.test(right) ? 'growth' : null
  }
  return change !== 0 &&
    !(IMPROVED.test(left) && THINGS.test(right)) &&
    /(?:增加|减少|提高|提升|上升|下降|降低|增长|缩短|压缩|扩大|多|少|高|低|升|降|增|减)[^,]{0,3}$/.test(left)
    ? 'delta'
    : null
}

/** -1 for a fall told as a change: 下降5.9% is -5.9. A level reached by falling (降至3%) keeps its sign. */
export function signOf(context: FigureContext, role: FigureRole): 1 | -1 {
  if (context.change >= 0 && !/降幅[^,]{0,4}$/.test(context.left)) return 1
  if (role === 'growth' || role === 'delta') return -1
  return role === 'target' && movement(context) !== null ? -1 : 1
}

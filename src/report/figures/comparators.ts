import type { Comparator, SentenceKind } from '../reading.ts'
import type { FigureContext } from './context.ts'

/** Words after a number; the first that fits decides. */
const AFTER: [RegExp, Comparator][] = [
  [/^ *(?:以上|及以上)/, '>='],
  [/^ *(?:以内|以下|之内|范围内|及以下)/, '<='],
  [/^ *(?:左右|上下)/, '~'],
]

/** Words before a number. */
const BEFORE: [RegExp, Comparator][] = [
  [/(?:不低于|不少于|不小于|至少|不得少于|不得低于|达到或超过)[^,]{0,4}$/, '>='],
  [/(?:不超过|不高于|不多于|不大于|最多|不得超过|至多)[^,]{0,4}$/, '<='],
  [
    /(?:超过|突破|超出|超|逾|高于|大于|多于|跃上|迈上|跨上|跨越|跨过|站上|迈过|迈入|破|快于|优于|(?<![经通不])过)(?:了|全国|全省|全市|全区|大关)?$/,
    '>',
  ],
  [/(?:低于|不到|不足|少于|小于|未达)$/, '<'],
  [/(?:约|近|接近|大约|大体|将近)$/, '~'],
]

/** How the figure is bounded: 突破 `>`, 以上 `>=`, 以内 `<=`, 左右 `~`; a plain figure is `=`. */
export function comparatorOf(context: FigureContext, kind: SentenceKind): Comparator {
  const { quantity, left, right } = context
  if (/倍$|^%$/.test(quantity.unit)) {
    // 不低于当地标准的1.6倍
    if (/(?:不低于|不少于)[^,]{2,16}的$/.test(left)) return '>='
    if (/(?:不超过|不高于)[^,]{2,16}的$/.test(left)) return '<='
  }
  if (quantity.bound === '>=' || quantity.bound === '<=') return quantity.bound
  for (const [pattern, comparator] of AFTER) if (pattern.test(right)) return comparator
  for (const [pattern, comparator] of BEFORE)
    if (pattern.test(left) && !(quantity.unit === '个百分点' && comparator === '>' && /(?:高于|快于|优于)/.test(left)))
      return comparator
  if (/控制在$/.test(left) && (kind === 'commitment' || /^[^,]{0,4}内/.test(right))) return '<='
  return quantity.bound ?? '='
}

/** In 分别增长7%和8%左右 the word at the end holds for both; 均超过10% for all that follow. */
export function spreadOverLists(contexts: FigureContext[], own: Comparator[]): Comparator[] {
  const out = [...own]
  for (let i = 0; i < contexts.length; i++) {
    let end = i
    while (contexts[end + 1]?.continues) end++
    if (end > i && !contexts.slice(i, end + 1).some(c => c.quantity.bound)) {
      const head = own[i] as Comparator
      const tail = own[end] as Comparator
      for (let k = i; k <= end; k++) if (own[k] === '=') out[k] = k === i ? tail : tail === '=' ? head : tail
    }
    i = end
  }
  return out
}

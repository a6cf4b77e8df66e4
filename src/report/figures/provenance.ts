import type { FigureStatus, Span } from '../reading.ts'
import type { FigureContext } from './context.ts'

/** 预计 (an estimate), 快报 (flash), 核定 (final), as the sentence says before the figure; else unsaid. */
export function statusOf(folded: string, sentence: Span, context: FigureContext): FigureStatus {
  const before = folded.slice(sentence.start, context.quantity.start)
  const at = Math.max(
    before.lastIndexOf('预计'),
    before.lastIndexOf('快报'),
    before.lastIndexOf('核定'),
    before.lastIndexOf('初步核算'),
  )
  if (at < 0) return 'unsaid'
  const word = before.slice(at, at + 2)
  return word === '预计' ? '预计' : word === '核定' ? '核定' : '快报'
}

const BASIS = /可比价格?|同口径|自然口径|可比口径|全口径|现行?价格?|不变价格?|剔除[^,;。)]{1,14}因素/

/** The measuring basis named in the figure's clause (按可比价, 同口径). */
export function basisOf(context: FigureContext): string | null {
  return BASIS.exec(context.left)?.[0] ?? BASIS.exec(context.right)?.[0] ?? null
}

const AS_OF =
  /截至[^,;。]{1,12}|\d{1,2}月末|年末|1 ?(?:—|–|-|~|至) ?\d{1,2}月份?|前[一二三四]季度|前\d{1,2}个?月|上半年|[一二三四]季度末?/g

/** The day or period nearest before the figure in its sentence: 截至目前, 年末, 1—11月. */
export function asOfOf(folded: string, sentence: Span, context: FigureContext): string | null {
  const before = folded.slice(Math.max(sentence.start, context.quantity.start - 200), context.quantity.start)
  let last: string | null = null
  for (const m of before.matchAll(AS_OF)) last = m[0].trim()
  return last
}

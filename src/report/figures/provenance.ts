import type { FigureStatus, Sentence, Span } from '../reading.ts'
import type { FigureContext } from './context.ts'

/** 预计 (an estimate), 快报 (flash), 核定 (final), as the sentence says before the figure; else unsaid. */
export function statusOf(folded: string, sentence: Span, context: FigureContext): FigureStatus {
  const before = folded.slice(Math.max(sentence.start, context.quantity.start - 200), context.quantity.start)
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

const YEAR = String.raw`(?:(?:19|20)\d\d年|去年|上年|今年)`
const AS_OF = new RegExp(
  [
    // 截至目前, 截至11月底, 截至2018年末
    `截(?:至|止)(?:目前|${YEAR}?(?:\\d{1,2}月(?:\\d{1,2}日|份|底|末)?|年?[底末])?)`,
    `${YEAR}?\\d{1,2}月末`,
    `(?:(?:19|20)\\d\\d|去|上)?年末`,
    '1 ?(?:—|–|-|~|至) ?\\d{1,2}月份?',
    '前[一二三四]季度|前\\d{1,2}个?月|上半年|[一二三四]季度末?',
  ].join('|'),
  'g',
)

/**
 * The day or period nearest before a reached figure in its sentence: 截至目前, 年末, 1—11月. What stands before a
 * promised one says by when.
 */
export function asOfOf(folded: string, sentence: Sentence, context: FigureContext): string | null {
  if (sentence.kind === 'commitment') return null
  const before = folded.slice(Math.max(sentence.start, context.quantity.start - 200), context.quantity.start)
  return before.match(AS_OF)?.at(-1)?.trim() ?? null
}

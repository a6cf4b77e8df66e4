import type { Span } from '../reading.ts'
import type { Quantity } from './quantity.ts'

/** The words around a quantity that decide what it means. */
export interface FigureContext {
  quantity: Quantity
  /** The quantity as it is written. */
  words: string
  /** From the clause's start, or the quantity before it in the clause, to the quantity. */
  left: string
  /** To the clause's end, or the next quantity in the clause. */
  right: string
  /** The clause from the quantity on, at most 40 code units: 6个镇|和8个村建设. */
  after: string
  /** The sentence up to the quantity, at most its last 60 code units. */
  before: string
  /** The clause (between commas) it stands in. */
  clause: Span
  /** Only 、 or 和 stand between this and the quantity before: it goes on with the same list. */
  continues: boolean
  /** How the value moves: the word of change right before it (增长 1, 下降 -1), 0 where there is none. */
  change: -1 | 0 | 1
}

const UP = '增长|增加|提高|提升|上升|上涨|递增|扩大|攀升|回升|涨|快|高|多|升|增'
const DOWN = '下降|降低|减少|压减|缩减|回落|下滑|下调|下跌|收窄|压缩|缩短|缩小|精简|减|降|低'
const HEDGE = '(?:了|约|近|超过?|不低于|不少于|突破|逾|至少|大约|幅度|分别|均|各|达到?|为|要|接近|可|高达|\\s)*'
const CHANGE = new RegExp(`(?:(${UP})|(${DOWN}))(?!到|至)${HEDGE}$`)
/** 按不低于5%的幅度压减: the word of change comes after. */
const CHANGE_AFTER = new RegExp(`^ *(?:以上|左右|以内)?的(?:幅度|比例|速度)(?:(${UP})|(${DOWN}))`)
/** What stands between the members of a list of values. */
const JOINT = /^ *(?:左右|以上|以内|以下)?(?:、|和|及|与|或|—|–|-|~|至|到) *$/
/** 亿元以上项目9个、10亿元以上项目2个: how large each is, no value of the list's. */
const SIZES = /^ *(?:(?:以[上下]的?|级)\p{Script=Han}|(?:超过?|过)$)/u
/** 地区生产总值(预计,下同)|900亿元: a remark with a comma parts nothing. */
const REMARK = /[(][^()\d;。]{1,26}[)]$/
const BREAK = /[,;:。!?]/

/** The contexts of one sentence's quantities, in order. */
export function contextOf(folded: string, sentence: Span, quantities: Quantity[]): FigureContext[] {
  const out: FigureContext[] = []
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i] as Quantity
    const previous = out[i - 1]
    const goesOn = previous !== undefined && quantity.end <= previous.clause.end
    const clause = goesOn ? previous.clause : clauseAround(folded, sentence, quantity)
    const before = quantities[i - 1]
    const after = quantities[i + 1]
    const from = before && before.end > clause.start ? before.end : clause.start
    const to = after && after.start < clause.end ? after.start : clause.end
    const left = folded.slice(from, quantity.start)
    const right = folded.slice(quantity.end, to)
    const continues =
      previous !== undefined &&
      !(quantity.unit !== previous.quantity.unit && SIZES.test(right)) &&
      from === previous.quantity.end &&
      (JOINT.test(left) || (left === '' && previous.quantity.bound === '>='))
    const moved = CHANGE.exec(left) ?? CHANGE_AFTER.exec(right)
    const change = moved ? (moved[1] ? 1 : -1) : continues && previous ? previous.change : 0
    out.push({
      quantity,
      words: folded.slice(quantity.start, quantity.end),
      left,
      right,
      after: folded.slice(quantity.end, Math.min(clause.end, quantity.end + 40)),
      before: folded.slice(Math.max(sentence.start, quantity.start - 60), quantity.start),
      clause,
      continues,
      change: plain(left) && CHANGE.test(left) ? 0 : change,
    })
  }
  return out
}

/** 新增39个 counts new things; it is not a change of a level. */
function plain(left: string): boolean {
  return /(?:新增|增至|升至|降至|减至|不低|不高|不多|最高|最低|至多)(?:约|近|超过?|于)?$/.test(left)
}

function clauseAround(folded: string, sentence: Span, at: Span): Span {
  let start = at.start
  while (start > sentence.start && !BREAK.test(folded[start - 1] as string)) {
    const remark =
      folded[start - 1] === ')' ? REMARK.exec(folded.slice(Math.max(sentence.start, start - 30), start)) : null
    start -= remark?.[0].length ?? 1
  }
  let end = at.end
  while (end < sentence.end && !BREAK.test(folded[end] as string)) end++
  return { start, end }
}

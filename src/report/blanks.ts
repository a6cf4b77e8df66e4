import { linesOf } from './breaks.ts'
import { SPACES } from './fold.ts'
import type { Span } from './reading.ts'

const BLANK = `[${SPACES}]`
const WORD = '[一-鿿]'
const DIGIT = '[0-9０-９]'
/** 01 新建公园: the number of a list's item, no part of what it says. */
const ITEM = `(?<=^${BLANK}*${DIGIT}{1,3})${BLANK}{1,2}(?![年月日个家项名])`
/** Between a word and a number, a number and its sign, a sign and a word. */
const SET_APART = new RegExp(
  `(?<=${WORD})${BLANK}{1,2}(?=${DIGIT})|(?<=${DIGIT})(?!${ITEM})${BLANK}{1,2}(?=${WORD}|[%％])|(?<=[%％])${BLANK}{1,2}(?=${WORD})`,
  'g',
)
/** Lines of prose hold these. In titles and headings blanks part what belongs apart: 市长 张三 2019年1月8日, 一 2018年回顾. */
const PROSE = /[，。；,;]/

/** The blanks that some set around the numbers of prose: 增长 5.3 % 以上. */
export function* blanksAroundNumbers(text: string): Generator<Span> {
  if (text.search(SET_APART) < 0) return
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end)
    if (!PROSE.test(line)) continue
    for (const { 0: blanks, index } of line.matchAll(SET_APART))
      yield { start: start + index, end: start + index + blanks.length }
  }
}

import { countBefore } from './bisect.ts'
import { linesOf } from './breaks.ts'
import type { Reading, Span } from './reading.ts'

/** A text without the blanks that some set around numbers (增长 5.3 % 以上), and where each of them was taken out. */
export interface Closed {
  text: string
  /** Places in the closed text before which a blank was taken out, rising; one place more than once for several blanks. */
  cuts: number[]
}

const BLANK = '[ \\u00a0\\u2002-\\u200a\\u202f\\u3000]'
const WORD = '[一-鿿]'
const DIGIT = '[0-9０-９]'
/** 01 新建公园: the number of a list's item, no part of what it says. */
const ITEM = `(?<=^${BLANK}*${DIGIT}{2})${BLANK}{1,2}(?![年月日个家项名])`
/** Between a word and a number, a number and its sign, a sign and a word. */
const SET_APART = new RegExp(
  `(?<=${WORD})${BLANK}{1,2}(?=${DIGIT})|(?<=${DIGIT})(?!${ITEM})${BLANK}{1,2}(?=${WORD}|[%％])|(?<=[%％])${BLANK}{1,2}(?=${WORD})`,
  'g',
)
/** Lines of prose hold these. In titles and headings blanks part what belongs apart: 市长 张三 2019年1月8日, 一 2018年回顾. */
const PROSE = /[，。；,;]/

/** Closes up the numbers of a text's prose, so that every rule reads them alike; null where none is set apart. */
export function closeUp(text: string): Closed | null {
  if (text.search(SET_APART) < 0) return null
  const cuts: number[] = []
  let out = ''
  let taken = 0
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end)
    if (!PROSE.test(line)) continue
    for (const { 0: blanks, index } of line.matchAll(SET_APART)) {
      out += text.slice(taken, start + index)
      taken = start + index + blanks.length
      for (let blank = 0; blank < blanks.length; blank++) cuts.push(out.length)
    }
  }
  return cuts.length > 0 ? { text: out + text.slice(taken), cuts } : null
}

/** A reading of the closed text with its places as they are in the text itself. */
export function asWritten(reading: Reading, { cuts }: Closed): Reading {
  const from = (offset: number) => offset + countBefore(cuts, cut => cut <= offset)
  const to = (offset: number) => offset + countBefore(cuts, cut => cut < offset)
  const move = <T extends Span>(span: T): T => ({ ...span, start: from(span.start), end: to(span.end) })
  return {
    ...reading,
    sections: reading.sections.map(move),
    sentences: reading.sentences.map(move),
    figures: reading.figures.map(move),
    commitments: reading.commitments.map(commitment => ({
      ...move(commitment),
      targets: commitment.targets.map(move),
      due: commitment.due && move(commitment.due),
    })),
    findings: reading.findings.map(finding => ({
      ...move(finding),
      related: finding.related.map(place => (place.report === 'this' ? move(place) : place)),
    })),
  }
}

import { COUNT, readCount } from './counting.ts'

/** A number that opens an item of a list (序号): 一、（一）1. at a line's start, 一是 or 一要 inside a paragraph. */
export interface Marker {
  style: '一、' | '（一）' | '1.' | '（1）' | '一是' | '一要'
  n: number
  start: number
  end: number
}

const AT_LINE_START =
  /^[ \t\u3000]*(?:([(])([一二三四五六七八九十]{1,3}|\d{1,2})[)）]|([一二三四五六七八九十]{1,3})、|(\d{1,2})[.、])/gm
const IN_PARAGRAPH = new RegExp(String.raw`(?<=[。;:,!\s\u3000]|^)(${COUNT})(是|要)`, 'g')

/** Every item number at a line's start, in order. */
export function* lineMarkers(text: string): Generator<Marker> {
  let last = 0
  for (const found of text.matchAll(AT_LINE_START)) {
    const [whole, bracket, inBrackets, han, arabic] = found
    const word = inBrackets ?? han ?? arabic ?? ''
    const chinese = !/\d/.test(word)
    const style = bracket ? (chinese ? '（一）' : '（1）') : chinese ? '一、' : '1.'
    const end = found.index + whole.length
    // 3.10种 may be an item that opens with a number, or just a number: an item if it is the next.
    if (style === '1.' && /\d/.test(text[end] ?? '') && readCount(word) !== last + 1) continue
    if (style === '1.') last = readCount(word)
    yield { style, n: readCount(word), start: found.index + whole.search(/[^ \t\u3000]/), end }
  }
}

/** Every 一是, 二是 … and 一要, 二要 …, in order. */
export function* inlineMarkers(text: string): Generator<Marker> {
  for (const found of text.matchAll(IN_PARAGRAPH)) {
    const [whole, word, verb] = found
    if (/\d/.test(word ?? '')) continue
    yield {
      style: verb === '是' ? '一是' : '一要',
      n: readCount(word ?? ''),
      start: found.index,
      end: found.index + whole.length,
    }
  }
}

import type { Span } from './reading.ts'

export const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g
/** No paragraph is so long: a text pasted without its line breaks is. */
const LONG = 4000
const NUMBER = '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])'
/** What began a line before the breaks were lost: an indent, a heading's number after a sentence, what follows a heading. */
const LOST = new RegExp(
  [
    '[ \\u3000]{2,}|\\u3000',
    `(?<=[。！？：!?:]) ?(?=${NUMBER}|各位代表[：，！:,!])`,
    ` (?=${NUMBER}|各位代表)`,
    `(?<=(?:^|[ 。！？：!?:])${NUMBER}[^ 。，；：,;:]{2,30}) `,
  ].join('|'),
  'g',
)

/** The lines of a text, without their ends; lines that lost their breaks are cut where one can tell. Linear in its length. */
export function* linesOf(text: string): Generator<Span> {
  let from = 0
  for (const cut of text.matchAll(BREAK)) {
    yield* pieces(text, from, cut.index)
    from = cut.index + cut[0].length
  }
  yield* pieces(text, from, text.length)
}

function* pieces(text: string, from: number, to: number): Generator<Span> {
  let start = from
  if (to - from > LONG) {
    for (const cut of text.slice(from, to).matchAll(LOST)) {
      const end = from + cut.index
      if (end > start) yield { start, end }
      start = end + cut[0].length
    }
  }
  if (to > start) yield { start, end: to }
}

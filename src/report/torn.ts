import type { Span } from './reading.ts'

const EOL = String.raw`(?:\r\n|\n|\r)`
const LINK = String.raw`(?<=[^\s。；：！？”;:!?])${EOL}[\u200b\u2060\ufeff]+${EOL}(?=[^\s—–(（])`
const NUMBER = String.raw`\d{1,2}(?:\.\d)?`
const GOES_ON = '[\\u4e00-\\u9fff，、）)]'
const BEFORE_SUBSCRIPT = `(?<=[A-Za-z])${EOL}(?=${NUMBER}${EOL}${GOES_ON})`
const AFTER_SUBSCRIPT = `(?<=[A-Za-z]${EOL}${NUMBER})${EOL}(?=${GOES_ON})`
/** A line of zero-width blanks in mid-sentence, where a page had a link; a line of its own for a subscript (M₂, PM₂.₅). */
const TORN = new RegExp([LINK, BEFORE_SUBSCRIPT, AFTER_SUBSCRIPT].join('|'), 'g')
/** Shorter lines are headings. */
const SHORT = 16
const HEADING =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分)/

/** The breaks that copying from a web page tore into sentences. */
export function* tornBreaks(text: string): Generator<Span> {
  let end = 0
  for (const { 0: breaks, index } of text.matchAll(TORN)) {
    const line = text.slice(Math.max(end, text.lastIndexOf('\n', index - 1) + 1), index)
    end = index + breaks.length
    if ((line.length < SHORT || HEADING.test(line)) && /[\u200b\u2060\ufeff]/.test(breaks)) continue
    yield { start: index, end }
  }
}

import { BREAK } from './breaks.ts'
import type { Span } from './reading.ts'

/** How long a line is: as pages set it, where a letter or digit takes half of a Chinese character's width, or as programs count it. */
const MEASURES = ['width', 'length'] as const

/** A line without its break. */
interface SetLine extends Span, Record<(typeof MEASURES)[number], number> {
  /** It stops in mid-sentence. */
  open: boolean
}

const CLOSED = /[。；：！？”）.;:!?)]$/
/** Shorter lines are headings, titles and ends of paragraphs. */
const SHORT = 16
/** What never goes on from the line above: an indent, a heading's or an item's number, a greeting. */
const BEGINS =
  /^(?:[ \t\u3000\u00a0]|[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分|[—–]|\d{1,2}[.．、](?!\d)|各位代表|$)/

/**
 * The breaks that a page's width put into sentences (硬换行), with the blanks before them: where most long lines stop in
 * mid-sentence and at one width. A text of paragraphs has none.
 */
export function* wrappedBreaks(text: string): Generator<Span> {
  const page = pageOf(text)
  if (!page) return
  let last: SetLine | null = null
  for (const line of setLines(text)) {
    const isFull = last && last[page.measure] >= page.whole - (last.open ? 2 : 1)
    if (last && isFull && !BEGINS.test(text.slice(line.start, line.start + 8)))
      yield { start: last.end, end: line.start }
    last = line
  }
}

/** The measure at which most long lines stop, nearly all of those that stop in mid-sentence; null where there is none. */
function pageOf(text: string): { measure: (typeof MEASURES)[number]; whole: number } | null {
  let long = 0
  let open = 0
  const times = { width: new Map<number, number>(), length: new Map<number, number>() }
  for (const line of setLines(text)) {
    if (line.width < SHORT) continue
    long++
    if (!line.open) continue
    open++
    for (const measure of MEASURES) {
      const size = Math.round(line[measure])
      times[measure].set(size, (times[measure].get(size) ?? 0) + 1)
    }
  }
  if (open < 8 || open < 0.6 * long) return null
  const pages = MEASURES.map(measure => {
    const sizes = [...times[measure]]
    const [whole] = sizes.reduce((a, b) => (b[1] > a[1] ? b : a))
    const near = sizes.reduce((sum, [size, count]) => sum + (Math.abs(size - whole) <= 2 ? count : 0), 0)
    return { measure, whole, near: near / open }
  })
  const best = pages.reduce((a, b) => (b.near > a.near ? b : a))
  return best.near >= 0.8 ? best : null
}

function* setLines(text: string): Generator<SetLine> {
  let from = 0
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    yield setLine(text, from, index)
    from = index + mark.length
  }
  yield setLine(text, from, text.length)
}

function setLine(text: string, start: number, end: number): SetLine {
  const words = text.slice(start, end).trimEnd()
  const { length } = words
  const half = words.match(/[ -~]/g)?.length ?? 0
  return { start, end: start + length, length, width: length - half / 2, open: !CLOSED.test(words) }
}

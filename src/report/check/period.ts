import type { Context, Line } from './rule.ts'

/** Said in a heading or a paragraph, these hold for all that follows in it. */
const YEARS = /五年|三年|“?十[二三四五六七]五”?|时期|期间|以来/
/** Said in a sentence, these hold to its end. */
const ELSEWHEN = /累计|累积|上年|去年/

/**
 * Whether a figure is told of another time than the year its part is about: five years, all years together, another
 * year. Asked in the order of the text.
 */
export function otherTimes({ text, reading }: Context): (line: Line, place: number) => boolean {
  const parts = reading.sections.filter(section => section.level === 1)
  // The paragraph looked at last: found once for all its figures, however long it is.
  let [paragraph, end] = [0, -1]
  let first = Number.POSITIVE_INFINITY
  return (line, place) => {
    const part = parts.find(({ start, end }) => start <= place && place < end)
    if (part?.heading && YEARS.test(part.heading)) return true
    if (place < paragraph || place > end) {
      paragraph = text.lastIndexOf('\n', place) + 1
      const next = text.indexOf('\n', place)
      end = next < 0 ? text.length : next
      const found = YEARS.exec(text.slice(paragraph, end))
      first = found ? paragraph + found.index : Number.POSITIVE_INFINITY
    }
    if (first < place) return true
    const own = (reading.year ?? 0) - (line.part === 'review' ? 1 : 0)
    const before = text.slice(Math.max(line.start, place - 300), place)
    return ELSEWHEN.test(before) || [...before.matchAll(/20\d\d(?=年)/g)].some(([year]) => Number(year) !== own)
  }
}

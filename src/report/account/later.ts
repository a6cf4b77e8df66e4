import { innermost } from '../structure/innermost.ts'
import type { Promised, Report } from './account.ts'

/** Told of several years: a plan period, the next five years, a three-year action. */
const PERIOD = /今后[三五两]年|未来[三五两]年|(?:三|五|3|5)年行动|“?十[二三四五六]五”?(?:时期|期间|末)|届时|[三五]年内/

/**
 * Whether a promise is due after the year of the report that makes it (跨年度目标), by its date, its words, or the
 * headings it stands under. To be asked in the order of the text.
 */
export function laterDue({ text, reading }: Report): (promise: Promised) => boolean {
  const { sections, year } = reading
  const sectionAt = innermost(sections)
  const over = sections.map(section => {
    const heads = sections.filter(s => s.heading && s.start <= section.start && s.end >= section.end)
    return heads.some(s => {
      const heading = s.heading as string
      return /“?十[二三四五六]五”?|今后[三五]年|未来[三五]年|五年/.test(heading) && !heading.includes(`${year}年`)
    })
  })
  return promise => {
    const at = sectionAt(promise.start)
    if (promise.due !== null && year !== null && Number(promise.due.slice(0, 4)) > year) return true
    if (PERIOD.test(text.slice(promise.start, promise.end))) return true
    return at !== null && (over[at] ?? false)
  }
}

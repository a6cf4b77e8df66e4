import { innermost } from '../structure/innermost.ts'
import type { Promised, Report } from './account.ts'

/** Told of several years: a plan period, the next five years, a three-year action. */
const PERIOD = /今后[三五两]年|未来[三五两]年|(?:三|五|3|5)年行动|“?十[二三四五六]五”?(?:时期|期间|末)|届时|[三五]年内/

const PERIOD_HEADING = /“十[一二三四五六]五”|十[一二三四五六]五(?:时期|期间|规划)|今后[三五]年|未来[三五]年|五年/

/**
 * Whether a promise is due after the year of the report that makes it (跨年度目标), by its date, its words, or the part it
 * stands in. To be asked in the order of the text.
 */
export function laterDue({ text, reading }: Report): (promise: Promised) => boolean {
  const { sections, year } = reading
  const headed = sections.filter(({ heading }) => heading !== null)
  const later = headed.filter(
    ({ heading }) => PERIOD_HEADING.test(heading as string) && !heading?.includes(`${year}年`),
  )
  const laterAt = innermost(later)
  return ({ start, end, due }) =>
    laterAt(start) !== null ||
    (due !== null && year !== null && Number(due.slice(0, 4)) > year) ||
    PERIOD.test(text.slice(start, end))
}

import type { Series, SeriesYear } from './account.ts'

/** So many years in which two series found the same figure say that they are one. */
const SHARED = 2

/**
 * Series that go by two names (同一指标不同说法) as one: 失业人员再就业 and 困难人员再就业 were answered by the same figures. Where
 * both promise in one year they are two: a district and a whole city may share their results, never their goals.
 */
export function joined(series: readonly Series[]): Series[] {
  const out: Series[] = []
  for (const one of series) {
    const at = out.findIndex(other => isSame(other, one))
    if (at < 0) out.push(one)
    else out[at] = merged(out[at] as Series, one)
  }
  return out
}

function isSame(a: Series, b: Series): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false
  let shared = 0
  for (const [at, year] of a.years.entries()) {
    const other = b.years[at] as SeriesYear
    if (year.promised && other.promised) return false
    if (year.reached && other.reached && year.reached.start === other.reached.start) shared++
    else if (year.reached && other.reached) return false
  }
  return shared >= SHARED
}

/** The name that more years used comes first. */
function merged(a: Series, b: Series): Series {
  const promised = ({ years }: Series) => years.filter(year => year.promised).length
  const [main, other] = promised(b) > promised(a) ? [b, a] : [a, b]
  return {
    ...main,
    years: main.years.map((year, at) => {
      const own = other.years[at] as SeriesYear
      return own.promised ? own : year.promised ? year : { ...year, reached: year.reached ?? own.reached }
    }),
  }
}

import type { Goal, Report, Series, SeriesYear, Tolerances } from './account.ts'
import { answer } from './compare.ts'
import { inGoalsSense, isProvisional } from './counted.ts'
import { soughtFor } from './evidence.ts'
import { type Found, goalsOf } from './found.ts'
import { joined } from './joined.ts'
import { laterDue } from './later.ts'
import { figureFor } from './match.ts'
import { coreName, keyOf } from './names.ts'
import { promisesOf } from './promises.ts'
import { type Review, reviewOf } from './review.ts'
import { TOLERANCES } from './tolerances.ts'

/** A goal of one year's plan. */
interface Aim {
  found: Found
  goal: Goal
}

interface Year {
  year: number
  /** By series. */
  aims: Map<string, Aim>
  /** The review of the report of the year after, which tells what this year reached. */
  review: Review | null
}

/** In fewer years promised, an indicator makes no series: most projects are of one year. */
const LEAST = 2
/** 投资, 产值: whose, the name does not say. */
const SHORTEST = 3

/**
 * Each indicator's goals beside what was reached (历年目标与完成), over the reports of one government in the order of
 * their years. What a year promised is in its own report, what it reached in the next one's review.
 */
export function seriesOf(reports: readonly Report[], tolerances: Tolerances = TOLERANCES): Series[] {
  const years = yearsOf(reports)
  const keys = new Set(years.flatMap(({ aims }) => [...aims.keys()]))
  const all = [...keys].map(key => oneOf(key, years, tolerances))
  return joined(all).filter(
    ({ indicator, years }) =>
      coreName(indicator).length >= SHORTEST && years.filter(({ promised }) => promised).length >= LEAST,
  )
}

function yearsOf(reports: readonly Report[]): Year[] {
  const found = reports.map(promisesOf)
  const years = reports.map((report, at): Year => {
    const year = report.reading.year as number
    const next = reports[at + 1]
    const plan = new Set((found[at] as Found[]).map(({ passage }) => passage))
    return {
      year,
      aims: aimsOf(report, found[at] as Found[]),
      review: next?.reading.year === year + 1 ? reviewOf(next, plan) : null,
    }
  })
  const [first] = reports
  // The first report also tells what the year before it reached.
  const before = first && { year: (first.reading.year as number) - 1, aims: new Map(), review: reviewOf(first, []) }
  return before ? [before, ...years] : years
}

/** The goals for the report's own year; of several for one indicator the first is the whole area's. */
function aimsOf(report: Report, found: Found[]): Map<string, Aim> {
  const aims = new Map<string, Aim>()
  const isLater = laterDue(report)
  for (const one of found) {
    const { promise } = one
    if (promise.value === null || isLater(promise)) continue
    for (const goal of goalsOf(promise)) {
      const key = `${keyOf(promise.indicator)}|${goal.kind}|${goal.unit}`
      if (!aims.has(key)) aims.set(key, { found: one, goal })
    }
  }
  return aims
}

function oneOf(key: string, years: Year[], tolerances: Tolerances): Series {
  const aims = years.map(({ aims }) => aims.get(key) ?? null)
  const any = aims.find(aim => aim !== null) as Aim
  return {
    indicator: commonName(aims.flatMap(aim => (aim ? [aim.found.promise.indicator] : []))),
    kind: any.goal.kind,
    unit: any.goal.unit,
    years: years.map(({ year, review }, at) => yearOf(year, aims[at] ?? null, nearest(aims, at), review, tolerances)),
  }
}

/** What to ask a review for where its year promised nothing: the goal of the year that is nearest. */
function nearest(aims: (Aim | null)[], at: number): Aim {
  const known = aims.flatMap((aim, k) => (aim ? [{ aim, far: Math.abs(k - at) }] : []))
  return known.reduce((a, b) => (b.far < a.far ? b : a)).aim
}

function yearOf(year: number, aim: Aim | null, asked: Aim, review: Review | null, tolerances: Tolerances): SeriesYear {
  const { promise, around } = asked.found
  const match = review && figureFor(soughtFor(promise.indicator, around, [asked.goal], review), review)
  const figure = match?.own?.figure ?? null
  const value = figure && inGoalsSense(asked.goal, figure)
  return {
    year,
    promised: aim && {
      ...aim.goal,
      start: aim.found.promise.start,
      end: aim.found.promise.end,
      indicator: aim.found.promise.indicator,
    },
    reached: figure && {
      start: figure.start,
      end: figure.end,
      indicator: figure.indicator,
      comparator: figure.comparator,
      value: value as number,
      unit: figure.unit,
      kind: asked.goal.kind,
      provisional: isProvisional(figure),
    },
    verdict: aim && value !== null ? answer(aim.goal, value, tolerances) : null,
  }
}

/** The name that is used most, the shortest of several. */
function commonName(names: string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
  return first?.[0] ?? ''
}

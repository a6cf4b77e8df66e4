import type { Cell } from '../../../office/sheet/table.ts'
import type { Report, Series, SeriesYear, Verdict } from '../../../report/account/account.ts'
import type { Lines } from '../../../ui/chart/lines.ts'
import type { Language } from '../../../ui/language.ts'
import { sayUnit } from '../../../ui/words/value.ts'
import { sayGoal } from '../amounts.ts'
import { accountWords } from '../words/words.ts'

/** The reports of one government by the year that each is given in. */
export type Years = ReadonlyMap<number, Report>

/** What stands for an indicator in an address. */
export const seriesId = ({ indicator, kind, unit }: Series): string => [indicator, kind, unit].join(' ')

/** A year of an indicator, in words. */
export interface SaidYear extends SeriesYear {
  saidPromised: string | null
  saidReached: string | null
}

/** Every year from the first to the last, those without a report, too: a gap is shown as one. */
export function saidYears(series: Series, reports: Years, language: Language): SaidYear[] {
  const known = new Map(series.years.map(year => [year.year, year]))
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())]
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = known.get(first + at) ?? { year: first + at, promised: null, reached: null, verdict: null }
    // A year's result is told in the report of the year after.
    const [plan, review] = [reports.get(year.year), reports.get(year.year + 1)]
    return {
      ...year,
      saidPromised: year.promised && plan ? sayGoal(year.promised, year.promised, plan, language) : null,
      saidReached: year.reached && review ? sayGoal(year.reached, year.reached, review, language) : null,
    }
  })
}

const kept: readonly (Verdict | null)[] = ['met', 'exceeded']
const judged: readonly (Verdict | null)[] = [...kept, 'missed', 'in-progress']

/** In how many of the years with a goal and a result the goal was reached. */
export function keptOf({ years }: Pick<Series, 'years'>): { met: number; of: number } {
  const both = years.filter(({ promised, reached, verdict }) => promised && reached && judged.includes(verdict))
  return { met: both.filter(({ verdict }) => kept.includes(verdict)).length, of: both.length }
}

/** What can be followed longest comes first. */
export function inOrder(all: readonly Series[]): Series[] {
  const told = ({ years }: Series) => years.filter(({ promised, reached }) => promised || reached).length
  return [...all].sort((a, b) => keptOf(b).of - keptOf(a).of || told(b) - told(a))
}

/** Promised beside reached as lines, in a unit that an axis can count in. */
export function linesOf(series: Series, years: readonly SaidYear[], language: Language): Lines {
  const words = accountWords[language]
  const values = years.flatMap(({ promised, reached }) => [promised?.value, reached?.value]).map(v => Math.abs(v ?? 0))
  const { divisor, unit } = axisOf(Math.max(...values), series.unit, language)
  const scaled = (value: number | undefined) => (value === undefined ? null : Number((value / divisor).toPrecision(12)))
  return {
    unit,
    years: years.map(({ year }) => String(year)),
    lines: [
      {
        name: words.target,
        kind: 'promised',
        values: years.map(({ promised }) => scaled(promised?.value)),
        said: years.map(({ saidPromised }) => saidPromised),
      },
      {
        name: words.reached,
        kind: 'reached',
        values: years.map(({ reached }) => scaled(reached?.value)),
        said: years.map(({ saidReached }) => saidReached),
      },
    ],
  }
}

const scales: Record<Language, [from: number, word: string][]> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'bn'],
    [1e6, 'm'],
  ],
}

/** 亿元, 万人; CNY bn. */
function axisOf(largest: number, unit: string, language: Language): { divisor: number; unit: string } {
  const [divisor, word] = scales[language].find(([from]) => largest >= from) ?? [1, '']
  const name = sayUnit(unit, language)
  return { divisor, unit: language === 'zh' ? word + name : [name, word].filter(Boolean).join(' ') }
}

/** The years as a table for a spreadsheet, in the unit of the reading. */
export function seriesTable(series: Series, years: readonly SaidYear[], language: Language): Cell[][] {
  const words = accountWords[language]
  const head = [
    words.indicator,
    words.year,
    words.target,
    words.value.promised,
    words.reached,
    words.value.reached,
    words.unit,
    words.verdict,
  ]
  const rows = years.map(({ year, promised, reached, verdict, saidPromised, saidReached }): Cell[] => [
    series.indicator,
    year,
    saidPromised,
    promised?.value ?? null,
    saidReached,
    reached?.value ?? null,
    series.unit,
    verdict && words.standings[verdict],
  ])
  return [head, ...rows]
}

/** What is seen, in one line: 地区生产总值增速：有目标又有结果的5年里，4年完成. */
export function sayTitle(series: Series, language: Language): string {
  const words = accountWords[language]
  const { met, of } = keptOf(series)
  const what = words.seen(series.indicator, words.kinds[series.kind])
  return `${what}${language === 'zh' ? '：' : ': '}${of > 0 ? words.seenKept(met, of) : words.seenNone}`
}

/** Every value of the chart, for who hears it. */
export function saySpoken(series: Series, years: readonly SaidYear[], language: Language): string {
  const words = accountWords[language]
  const said = years
    .filter(({ saidPromised, saidReached }) => saidPromised || saidReached)
    .map(({ year, saidPromised, saidReached }) => words.seenLast(year, saidPromised, saidReached))
  return [sayTitle(series, language), ...said].join(language === 'zh' ? '；' : '; ')
}

import { expect, test } from 'vitest'
import type { Report, Series, SeriesYear, Verdict } from '../../../report/account/account.ts'
import { readReport } from '../../../report/read.ts'
import { inOrder, keptOf, linesOf, saidYears, saySpoken, sayTitle, seriesId, seriesTable } from './present.ts'

const text = '全社会固定资产投资535亿元左右，完成549亿元。'
const report: Report = { text, reading: readReport(text) }
const reports = new Map([2016, 2017, 2018, 2020].map(year => [year, report]))

const place = { start: 0, end: text.length, indicator: '全社会固定资产投资' }
const year = (year: number, promised: number | null, reached: number | null, verdict: Verdict | null): SeriesYear => {
  const goal = { kind: 'level', unit: '元', ...place } as const
  return {
    year,
    promised: promised === null ? null : { ...goal, value: promised, comparator: '~' },
    reached: reached === null ? null : { ...goal, value: reached, comparator: '=', provisional: false },
    verdict,
  }
}
const series: Series = {
  indicator: '全社会固定资产投资',
  kind: 'level',
  unit: '元',
  years: [
    year(2016, 500e8, 521e8, 'exceeded'),
    year(2017, 535e8, 500e8, 'missed'),
    year(2018, 535e8, null, null),
    year(2020, 560e8, null, null),
  ],
}

test('a year that no report tells of is a gap, never a zero', () => {
  const years = saidYears(series, reports, 'zh')
  expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020])
  const { lines, unit, years: names } = linesOf(series, years, 'zh')
  expect({ unit, names }).toEqual({ unit: '亿元', names: ['2016', '2017', '2018', '2019', '2020'] })
  expect(lines.map(({ kind, values }) => [kind, values])).toEqual([
    ['promised', [500, 535, 535, null, 560]],
    ['reached', [521, 500, null, null, null]],
  ])
  // The result of 2016 is told by the report of 2017, that of 2017 by the one of 2018.
  expect(years[0]).toMatchObject({ saidPromised: '500亿元左右', saidReached: '521亿元' })
  expect(years[3]).toMatchObject({ saidPromised: null, saidReached: null, verdict: null })
})

test('in English the axis counts in billions', () => {
  const { unit, lines } = linesOf(series, saidYears(series, reports, 'en'), 'en')
  expect(unit.replaceAll('\u00a0', ' ')).toBe('CNY bn')
  expect(lines[0]?.values[1]).toBe(53.5)
})

test('the title says what is seen: of the years with a goal and a result, how many reached it', () => {
  expect(keptOf(series)).toEqual({ met: 1, of: 2 })
  expect(sayTitle(series, 'zh')).toBe('全社会固定资产投资总量：有目标又有结果的2年里，1年完成')
  expect(sayTitle({ ...series, years: series.years.slice(2) }, 'zh')).toContain('还没有一年既有目标又有结果')
  expect(saySpoken(series, saidYears(series, reports, 'zh'), 'zh')).toContain(
    '；2017年，目标535亿元左右，完成500亿元；',
  )
})

test('a year told of by another measure is no judgement', () => {
  expect(keptOf({ years: [year(2016, 5, 6, 'undecidable')] })).toEqual({ met: 0, of: 0 })
})

test('what can be followed longest comes first', () => {
  const short = { ...series, indicator: '短', years: series.years.slice(0, 1) }
  const unanswered = { ...series, indicator: '无', years: series.years.slice(2) }
  expect(inOrder([unanswered, short, series]).map(({ indicator }) => indicator)).toEqual([series.indicator, '短', '无'])
  expect(new Set([series, short, { ...short, unit: '%' }].map(seriesId)).size).toBe(3)
})

test('as a table: every year, its values in the unit of the reading', () => {
  const [head, ...rows] = seriesTable(series, saidYears(series, reports, 'zh'), 'zh')
  expect(head).toEqual(['指标', '年份', '目标', '承诺值', '结果', '完成值', '单位', '结论'])
  expect(rows[1]).toEqual([series.indicator, 2017, '535亿元左右', 535e8, '500亿元', 500e8, '元', '未完成'])
  expect(rows[3]).toEqual([series.indicator, 2019, null, null, null, null, '元', null])
})

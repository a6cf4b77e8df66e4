import { expect, test } from 'vitest'
import { readReport } from '../read.ts'
import type { Report } from './account.ts'
import { seriesOf } from './series.ts'

function report(year: number, review: string, plan: string): Report {
  const text = `青禾县${year}年政府工作报告\n一、${year - 1}年工作回顾\n${review}\n二、${year}年工作安排\n${plan}\n`
  return { text, reading: readReport(text) }
}

const years = [
  report(2016, '地区生产总值增长9.1%。', '地区生产总值增长8%。失业人员再就业900人。建成青禾大桥3座。'),
  report(2017, '全县GDP增长8.3%。再就业880人。', '地区生产总值增长7%。下岗人员再就业950人。'),
  report(2018, '经济总量达到80亿元，地区生产总值增长6.8%。再就业990人。', '经济总量达到86亿元，增长7%左右。'),
]

test('each year has its goal, and what the next report says was reached', () => {
  const gdp = seriesOf(years).find(({ kind }) => kind === 'growth')
  expect(gdp?.years.map(({ year, promised, reached }) => [year, promised?.value, reached?.value])).toEqual([
    [2015, undefined, 9.1],
    [2016, 8, 8.3],
    [2017, 7, 6.8],
    [2018, 7, undefined],
  ])
  expect(gdp?.years.map(({ verdict }) => verdict)).toEqual([null, 'met', 'missed', null])
})

test('names that are answered by the same figures are one indicator', () => {
  const again = seriesOf(years).filter(({ unit }) => unit === '人')
  expect(again).toHaveLength(1)
  expect(again[0]?.years.map(({ promised }) => promised?.value)).toEqual([undefined, 900, 950, undefined])
})

test('a project of one year is no series', () => {
  expect(seriesOf(years).some(({ indicator }) => indicator.includes('大桥'))).toBe(false)
})

test('spans are in the report of the year, and in the next one', () => {
  for (const { years: all } of seriesOf(years)) {
    for (const { year, promised, reached } of all) {
      const text = (of: number) => years.find(({ reading }) => reading.year === of)?.text ?? ''
      if (promised) expect(text(year).slice(promised.start, promised.end)).toContain(promised.unit === '元' ? '亿' : '')
      if (reached) expect(text(year + 1).slice(reached.start, reached.end)).toMatch(/\d/)
    }
  }
})

test('years without a report in between are not compared', () => {
  const gap = seriesOf([years[0] as Report, years[2] as Report]).find(({ kind }) => kind === 'growth')
  expect(gap?.years.find(({ year }) => year === 2016)?.reached).toBeNull()
})

import { expect, test } from 'vitest'
import text from '../../../samples/qingzhu-2019.txt?raw'
import { readReport } from '../../report/read.ts'
import { commitmentTable, figureTable } from './tables.ts'

const reading = readReport(text)

test('a row for each figure, and for each target of a commitment', () => {
  const rows = figureTable({ text, reading }, 'zh')
  expect(rows.length).toBe(reading.figures.length + 1)
  const gdp = rows.find(row => row.includes('1745亿元'))
  expect(gdp).toEqual(expect.arrayContaining(['地区生产总值', 174_500_000_000, '元', '预计']))

  const commitments = commitmentTable({ text, reading }, 'zh')
  const numbers = new Set(commitments.slice(1).map(([number]) => number))
  expect(numbers.size).toBe(reading.commitments.length)
  const fall = commitments.find(row => row.includes('单位地区生产总值能耗'))
  expect(fall).toEqual(expect.arrayContaining(['下降≥3%', '<=', -3, '%']))
})

test('every row has as many cells as the head', () => {
  for (const table of [figureTable, commitmentTable]) {
    const [head = [], ...rows] = table({ text, reading }, 'zh')
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([head.length]))
  }
})

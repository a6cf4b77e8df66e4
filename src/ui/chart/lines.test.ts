import { expect, test } from 'vitest'
import { type Lines, optionOf, type Pens } from './lines.ts'

const pens: Pens = {
  ink: '#000',
  caption: '#111',
  line: '#222',
  promised: '#333',
  reached: '#444',
  sheet: '#fff',
  face: 'sans',
  scale: 1,
  width: 900,
}
const lines: Lines = {
  years: ['2017', '2018', '2019'],
  unit: '%',
  lines: [
    { name: '目标', kind: 'promised', values: [null, 7, 6.5], said: [null, '增长7%', '增长6.5%'] },
    { name: '结果<b>', kind: 'reached', values: [7.2, null, null], said: ['<i>7.2%</i>', null, null] },
  ],
}
interface Drawn {
  data: { value: number | string; label?: { formatter: string } }[]
  connectNulls: boolean
  lineStyle: { type: unknown; color: string }
  itemStyle: { color: string; borderColor: string }
}
const drawn = (width = 900) => optionOf(lines, { ...pens, width }, true).series as unknown as Drawn[]

test('what is promised is dashed and hollow, what was reached is full and solid', () => {
  const [promised, reached] = drawn()
  expect([promised?.lineStyle.type, promised?.itemStyle.color]).toEqual([[6, 4], pens.sheet])
  expect([reached?.lineStyle.type, reached?.itemStyle.color]).toEqual(['solid', pens.reached])
})

test('a missing year is a gap that no line crosses', () => {
  const [promised] = drawn()
  expect(promised?.data.map(({ value }) => value)).toEqual(['-', 7, 6.5])
  expect(promised?.connectNulls).toBe(false)
})

test('a line has its name at its end, with the value where there is room', () => {
  const names = (width: number) => drawn(width).map(({ data }) => data.map(({ label }) => label?.formatter ?? null))
  expect(names(900)).toEqual([
    [null, null, '目标 增长6.5%'],
    ['结果<b> <i>7.2%</i>', null, null],
  ])
  expect(names(390)).toEqual([
    [null, null, '目标'],
    ['结果<b>', null, null],
  ])
})

test('words of documents are text in the tip, never markup', () => {
  const { tooltip } = optionOf(lines, pens, true) as { tooltip: { formatter: (points: unknown) => string } }
  const said = tooltip.formatter([{ dataIndex: 0, name: '2017' }])
  expect(said).toContain('&lt;i&gt;7.2%&lt;/i&gt;')
  expect(said).not.toContain('<i>')
  expect(said).toContain('<b>–</b>')
})

import { expect, test } from 'vitest'
import { governments } from './governments.ts'

const report = (name: string, place: string | null, year: number | null, state = 'read') => ({
  name,
  state,
  head: { title: null, place, year },
})

test('each government’s reports by year, the one with most years first', () => {
  const found = governments([
    report('a', '甲区', 2019),
    report('b', '乙区', 2020),
    report('c', '乙区', 2018),
    report('d', '乙区', 2019),
  ])
  expect([...found].map(([place, own]) => [place, own.map(({ name }) => name).join('')])).toEqual([
    ['乙区', 'cdb'],
    ['甲区', 'a'],
  ])
})

test('one report a year, the last one opened; none that was refused or names no place or year', () => {
  const found = governments([
    report('a', '甲区', 2019),
    report('b', '甲区', 2019),
    report('c', '甲区', 2020, 'refused'),
    report('d', null, 2021),
    report('e', '甲区', null),
    { name: 'f', state: 'waiting', head: null },
  ])
  expect(found.get('甲区')?.map(({ name }) => name)).toEqual(['b'])
  expect(found.size).toBe(1)
})

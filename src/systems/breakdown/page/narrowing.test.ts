import { expect, test } from 'vitest'
import type { Row, RowFields } from '../breakdown.ts'
import { rowOf } from '../testing.ts'
import { countsOf, fits, narrowingOf } from './narrowing.ts'

const row = (id: string, fields: Partial<RowFields> = {}): Row => ({
  ...rowOf(id, fields),
  position: id,
  breakdown: 'b',
  version: 1,
  number: null,
  removed: false,
})
const part = (lead: string | null) => ({
  id: 'i',
  text: '一',
  owners: { lead, others: [] },
  due: { text: '6月底前', date: null },
  proposed: {},
})
const rows = [
  row('a'),
  row('b', { owners: { lead: '区教育局', others: ['区住建局'] }, due: { text: '年内', date: '2019-12-31' } }),
  row('c', { owners: { lead: '区住建局', others: [] }, proposed: { owners: [] }, block: 'targets' }),
  row('d', { items: [part('区水务局')] }),
  row('e', { items: [part('区水务局'), part(null)] }),
]
const of = (place: Record<string, string>) => rows.filter(fits(narrowingOf(place))).map(({ id }) => id)

test('each list has as many rows as its count says', () => {
  const counts = countsOf(rows)
  for (const only of ['all', 'no-owner', 'no-due', 'proposals'] as const) expect(of({ only }).length).toBe(counts[only])
  expect(of({ only: 'no-owner' })).toEqual(['a', 'e'])
  expect(of({ only: 'no-due' })).toEqual(['a', 'c'])
  expect(of({ only: 'proposals' })).toEqual(['c'])
})

test('by block, unit and words, together; what an address says wrongly is left out', () => {
  expect(of({ unit: '区住建局' })).toEqual(['b', 'c'])
  expect(of({ unit: '区住建局', block: 'targets' })).toEqual(['c'])
  expect(of({ words: '年内' })).toEqual(['b'])
  expect(of({ only: 'nonsense', block: 'x' })).toEqual(['a', 'b', 'c', 'd', 'e'])
})

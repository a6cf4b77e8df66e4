import { expect, test } from 'vitest'
import { readReport } from '../../report/read.ts'
import type { Row, Source } from './breakdown.ts'
import { coverageOf } from './coverage.ts'
import { rowOf } from './testing.ts'

const text = '新建学校3所。新建医院2家，改造公园4个。'
const reading = readReport(text, { part: 'plan' })
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const row = (id: string, source: Partial<Source>): Row => ({
  ...rowOf(id, { source: { kind: 'report', spans: [], note: '', ...source } }),
  position: id,
  breakdown: 'b',
  version: 1,
  number: null,
  removed: false,
})

test('a sentence without a row is told, and the commitments of it', () => {
  const { sentences, uncovered, commitments, missing } = coverageOf(reading, [row('a', { spans: [at('新建学校3所')] })])
  expect([sentences, commitments]).toEqual([2, 3])
  expect(uncovered.map(({ start, end }) => text.slice(start, end))).toEqual(['新建医院2家，改造公园4个。'])
  expect(missing.map(({ start, end }) => text.slice(start, end))).toEqual(['新建医院2家', '改造公园4个'])
})

test('a commitment that its sentence’s row leaves out is told, though the sentence has a row', () => {
  const { uncovered, missing } = coverageOf(reading, [row('a', { spans: [at('新建学校3所'), at('新建医院2家')] })])
  expect(uncovered).toEqual([])
  expect(missing.map(({ start, end }) => text.slice(start, end))).toEqual(['改造公园4个'])
})

test('rows from other papers are counted apart from those that should name a sentence', () => {
  const rows = [row('a', {}), row('b', { kind: 'assigned', note: '市下达' }), { ...row('c', {}), removed: true }]
  expect(coverageOf(reading, rows)).toMatchObject({ rows: 2, elsewhere: ['b'], unsourced: ['a'] })
})

test('a row that was removed covers nothing', () => {
  expect(coverageOf(reading, [{ ...row('a', { spans: [at(text)] }), removed: true }]).uncovered).toHaveLength(2)
})

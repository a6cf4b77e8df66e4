import { expect, test } from 'vitest'
import { composeDuties } from '../../report/owners/catalogue.ts'
import type { Row, RowFields } from './breakdown.ts'
import { checkBreakdown } from './check.ts'
import { rowOf } from './testing.ts'

const row = (fields: Partial<RowFields>): Row => ({
  ...rowOf('r', {
    text: '新建学校3所。',
    owners: { lead: '区教育局', others: [] },
    due: { text: '年内', date: '2019-12-31' },
    ...fields,
  }),
  position: 'a1',
  breakdown: 'b',
  version: 1,
  number: null,
  removed: false,
})
const codes = (...rows: Row[]) =>
  checkBreakdown(rows).map(({ code, item }) => (item === null ? code : `${code} ${item}`))
const part = {
  id: 'p',
  text: '改造2所',
  owners: { lead: null, others: [] },
  due: { text: '年内', date: null },
  proposed: {},
}

test('a whole row lacks nothing, a removed one is not looked at', () => {
  expect(codes(row({}))).toEqual([])
  expect(codes({ ...row({ owners: { lead: null, others: [] } }), removed: true })).toEqual([])
})

test('no lead, no due date, nothing measurable', () => {
  expect(codes(row({ owners: { lead: null, others: ['区住建局'] } }))).toEqual(['BD001'])
  expect(codes(row({ due: null }))).toEqual(['BD002'])
  expect(codes(row({ text: '办好教育。' }))).toEqual(['BD003'])
  expect(codes(row({ text: '深入推进“263”行动，迎接2019年检查。' }))).toEqual(['BD003'])
})

test('each part needs its lead; one date and one measure do for all', () => {
  expect(codes(row({ text: '办好教育。', due: null, items: [part] }))).toEqual(['BD001 p'])
})

test('a unit of another day is told, with who was there', () => {
  const duties = composeDuties([
    {
      place: '甲区',
      source: '',
      fields: [{ topic: '环保', words: '污染' }],
      units: [
        { id: 'a', name: '区环保局', leads: '环保', until: '2019-03-01', successors: 'b' },
        { id: 'b', name: '区生态环境局', leads: '环保', from: '2019-03-01' },
      ],
    },
  ])
  const told = (unit: string, asOf: string) =>
    checkBreakdown([row({ owners: { lead: unit, others: [] } })], { duties, asOf }).map(({ message }) => message.en)
  expect(told('区生态环境局', '2019-01-20')).toEqual([
    'there was no 区生态环境局 on 2019-01-20; its work was with 区环保局',
  ])
  expect(told('区环保局', '2019-06-30')).toEqual([
    'there was no 区环保局 on 2019-06-30; its work was with 区生态环境局',
  ])
  expect(told('区环保局', '2019-01-20')).toEqual([])
  expect(told('某公司', '2019-01-20')).toEqual([])
})

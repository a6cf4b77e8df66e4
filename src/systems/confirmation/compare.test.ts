import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReport } from '../../report/read.ts'
import { compareDrafts } from './compare.ts'
import { draft, draftOf } from './testing.ts'

const told = (of: ReturnType<typeof compareDrafts>) =>
  of.map(({ kind, before, after, changed, moved }) =>
    [kind, before?.shown ?? '', after?.shown ?? '', ...changed, ...(moved ? ['moved'] : [])].join(' '),
  )

test('the same draft has the same figures', () => {
  expect(new Set(compareDrafts(draft, draft).map(({ kind }) => kind))).toEqual(new Set(['same']))
})

/** 预计 at its head covers the whole sentence. */
test('a value, a status and a basis that changed; a figure that is gone, and one that is new', () => {
  const later = draftOf(
    '全年实现地区生产总值1748亿元，按可比价计算增长6.9%，一般公共预算收入188.6亿元，同口径下降5.2%。新建学校3所，新增学位1200个。',
  )
  expect(told(compareDrafts(draft, later))).toEqual([
    'changed 1745亿元 1748亿元 value status',
    'changed 6.9% 6.9% status',
    'changed 188.6亿元 188.6亿元 status',
    'changed 5.2% 5.2% basis status',
    'same 3所 3所',
    'new  1200个',
    'same 5所 5所',
    'gone 12场 ',
  ])
})

test('a sentence that stands elsewhere is moved, and nothing else is', () => {
  const later = draftOf(
    '新建学校3所。预计全年实现地区生产总值1745亿元，按可比价计算增长6.9%，一般公共预算收入188.6亿元，比上年下降5.2%。举办展会12场。',
  )
  expect(told(compareDrafts(draft, later)).filter(line => !line.startsWith('same'))).toEqual(['moved 3所 3所 moved'])
})

test('a reworded sentence keeps its figures', () => {
  const later = draftOf(
    '预计全年实现地区生产总值1745亿元，按可比价计算增长6.9%，一般公共预算收入188.6亿元，比上年下降5.2%。全区新建、改扩建学校4所。成功举办各类展会15场次。',
  )
  expect(told(compareDrafts(draft, later))).toContain('changed 3所 4所 value')
})

test('a whole report against itself with one number changed: that one', () => {
  const text = readFileSync(new URL('../../../samples/qingzhu-2019.txt', import.meta.url), 'utf8')
  const later = text.replace('1745亿元', '1751亿元')
  const compared = compareDrafts({ text, reading: readReport(text) }, { text: later, reading: readReport(later) })
  expect(told(compared).filter(line => !line.startsWith('same'))).toEqual(['changed 1745亿元 1751亿元 value'])
})

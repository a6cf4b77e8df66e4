import { describe, expect, test } from 'vitest'
import { numbersOf } from '../numbers.ts'
import { desk } from '../testing.ts'

const reason = { unit: '区教育局', duty: '教育', words: '学校' }

describe('split 拆分', () => {
  test('cuts the words, keeps the owners, and drops the point between the parts', () => {
    const d = desk(['a', 'b'], { text: '新建学校3所，改建学校2所。', owners: { lead: '区教育局', others: [] } })
    d.run({ do: 'split', seen: { row: 'a', version: 1 }, at: [7], ids: ['c'] })
    expect(d.order()).toEqual(['a', 'c', 'b'])
    expect(d.row('a').text).toBe('新建学校3所')
    expect(d.row('c').text).toBe('改建学校2所。')
    expect(d.row('c').owners.lead).toBe('区教育局')
  })
  test.each([[[0]], [[13]], [[7, 7]], [[]], [[99]]])('refuses a cut at %j: a part would be empty', at => {
    const d = desk(['a'], { text: '新建学校3所，改建学校2所。' })
    expect(d.run({ do: 'split', seen: { row: 'a', version: 1 }, at, ids: at.map(n => `new${n}`) })).toBe('bad_cut')
  })
  test('refuses a cut through a character of two code units: halves cannot be kept', () => {
    const d = desk(['a'], { text: '治理𬇙河道。' })
    expect(d.run({ do: 'split', seen: { row: 'a', version: 1 }, at: [3], ids: ['c'] })).toBe('bad_cut')
    expect(d.run({ do: 'split', seen: { row: 'a', version: 1 }, at: [4], ids: ['c'] })).not.toBe('bad_cut')
  })
})

describe('merge 合并', () => {
  test('the first row takes in the words and units of the others', () => {
    const d = desk(['a', 'b', 'c'])
    d.run({ do: 'edit', rows: [{ row: 'a', version: 1, fields: { owners: { lead: '区教育局', others: [] } } }] })
    d.run({
      do: 'edit',
      rows: [{ row: 'b', version: 1, fields: { owners: { lead: '区住建局', others: ['区教育局'] } } }],
    })
    d.run({ do: 'merge', seen: d.seen('b', 'a'), as: 'words' })
    expect(d.order()).toEqual(['a', 'c'])
    expect(d.row('a').text).toBe('任务a；任务b。')
    expect(d.row('a').owners).toEqual({ lead: '区教育局', others: ['区住建局'] })
  })
  test('as sub-items, each keeps its own lead', () => {
    const d = desk(['a', 'b'])
    d.run({ do: 'edit', rows: [{ row: 'b', version: 1, fields: { owners: { lead: '区住建局', others: [] } } }] })
    d.run({ do: 'merge', seen: d.seen('a', 'b'), as: 'items' })
    expect(d.row('a').items.map(item => [item.text, item.owners.lead])).toEqual([['任务b。', '区住建局']])
  })
  test('a row that came back and is merged again makes parts with ids of their own', () => {
    const d = desk(['a', 'b'])
    d.run({ do: 'merge', seen: d.seen('a', 'b'), as: 'items' })
    d.run({ do: 'restore', seen: d.seen('b') })
    d.run({ do: 'merge', seen: d.seen('a', 'b'), as: 'items' })
    const ids = d.row('a').items.map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([2, 2])
  })
  test('one row alone cannot be merged', () => {
    expect(desk(['a', 'b']).run({ do: 'merge', seen: [{ row: 'a', version: 1 }], as: 'words' })).toBe('too_few')
  })
})

describe('edit 修改', () => {
  test('on a version that has moved on is refused, and changes nothing', () => {
    const d = desk(['a', 'b'])
    d.run({ do: 'edit', rows: [{ row: 'a', version: 1, fields: { text: '甲' } }] })
    const rows = [
      { row: 'b', version: 1, fields: { text: '乙' } },
      { row: 'a', version: 1, fields: { text: '丙' } },
    ]
    expect(d.run({ do: 'edit', rows })).toBe('stale')
    expect([d.row('a').text, d.row('b').text]).toEqual(['甲', '任务b。'])
  })
  test('whoever changes the owners has decided on them; the leaders stay proposed', () => {
    const d = desk(['a'], { proposed: { owners: [reason], leaders: [reason] } })
    d.run({
      do: 'edit',
      rows: [{ row: 'a', version: 1, fields: { owners: { lead: ' 区教育局 ', others: ['区教育局'] } } }],
    })
    expect(d.row('a').proposed).toEqual({ leaders: [reason] })
    expect(d.row('a').owners).toEqual({ lead: '区教育局', others: [] })
  })
  test('no words are refused, and so is an edit that says what is there already', () => {
    const d = desk(['a'])
    expect(d.run({ do: 'edit', rows: [{ row: 'a', version: 1, fields: { text: ' ' } }] })).toBe('empty_text')
    expect(d.run({ do: 'edit', rows: [{ row: 'a', version: 1, fields: { text: '任务a。 ' } }] })).toBe(
      'nothing_changed',
    )
  })
})

test('accepted proposals are decided (采纳)', () => {
  const d = desk(['a', 'b'], { proposed: { owners: [reason], leaders: [reason] } })
  d.run({ do: 'accept', seen: d.seen('a'), what: ['owners'] })
  expect(d.row('a').proposed).toEqual({ leaders: [reason] })
  expect(d.row('b').proposed.owners).toEqual([reason])
  expect(d.run({ do: 'accept', seen: d.seen('a'), what: ['owners'] })).toBe('nothing_changed')
})

test('rows move behind another, in their order (移动)', () => {
  const d = desk(['a', 'b', 'c', 'd'])
  d.run({ do: 'move', seen: d.seen('b', 'a'), after: 'd' })
  expect(d.order()).toEqual(['c', 'd', 'a', 'b'])
  d.run({ do: 'move', seen: d.seen('d'), after: null })
  expect(d.order()).toEqual(['d', 'c', 'a', 'b'])
  expect(d.run({ do: 'move', seen: d.seen('a'), after: 'a' })).toBe('bad_place')
})

describe('issue 印发', () => {
  const issued = () => {
    const d = desk(['a', 'b', 'c'])
    d.run({ do: 'remove', seen: d.seen('b') })
    d.run({ do: 'issue', version: 1, on: '2019-01-25', seen: d.seen('a', 'c') })
    return d
  }
  test('numbers the rows that stand, in their order', () => {
    const d = issued()
    expect([d.row('a').number, d.row('b').number, d.row('c').number]).toEqual(['1', null, '2'])
    expect(d.held().breakdown?.issued).toBe('2019-01-25')
  })
  test('later rows are 1-1, 1-2; nothing is renumbered, and no number is given twice', () => {
    const d = issued()
    d.run({ do: 'split', seen: { row: 'a', version: 2 }, at: [1], ids: ['e'] })
    d.run({ do: 'remove', seen: d.seen('e') })
    const { block, project, source, leaders, owners, due, items, proposed } = d.row('c')
    const fields = { block, project, text: '又一条。', source, leaders, owners, due, items, proposed }
    d.run({ do: 'add', id: 'f', after: 'a', fields })
    d.run({ do: 'add', id: 'g', after: null, fields })
    expect([d.row('a').number, d.row('e').number, d.row('f').number, d.row('g').number]).toEqual([
      '1',
      '1-1',
      '1-2',
      '1-3',
    ])
    d.run({ do: 'move', seen: d.seen('c'), after: null })
    expect(d.row('c').number).toBe('2')
  })
  test('what comes back after the issue has a number of its own, not the place of another', () => {
    const d = issued()
    d.run({ do: 'restore', seen: d.seen('b') })
    expect(d.row('b').number).toBe('1-1')
    d.run({ do: 'remove', seen: d.seen('b') })
    d.run({ do: 'restore', seen: d.seen('b') })
    expect(d.row('b').number).toBe('1-1')
    expect([...numbersOf(d.held().rows).values()].sort()).toEqual(['1', '1-1', '2'])
  })
  test('what nobody has seen is not issued, and nothing is issued twice', () => {
    const d = desk(['a', 'b'])
    expect(d.run({ do: 'issue', version: 1, on: '2019-01-25', seen: d.seen('a') })).toBe('stale')
    d.run({ do: 'issue', version: 1, on: '2019-01-25', seen: d.seen('a', 'b') })
    expect(d.run({ do: 'issue', version: 2, on: '2019-01-26', seen: d.seen('a', 'b') })).toBe('issued')
  })
})

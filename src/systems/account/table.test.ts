import { expect, test } from 'vitest'
import { accountTable } from './table.ts'
import { account, last, now } from './testing.ts'

test('a row for each item: both passages, both values as numbers, and where the promise stands', () => {
  const [head, ...rows] = accountTable(account, last, now, 'zh')
  expect(rows).toHaveLength(account.items.length)
  expect(rows.every(row => row.length === head?.length)).toBe(true)
  expect(Object.fromEntries((head ?? []).map((name, at) => [`${at} ${name}`, rows[1]?.[at]]))).toEqual({
    '0 序号': 2,
    '1 结论': '未完成',
    '2 暂定': null,
    '3 承诺（2018年报告）': '实际使用外资6亿美元以上',
    '4 指标': '实际使用外资6亿美元以上',
    '5 目标': '≥6亿美元',
    '6 承诺值': 6e8,
    '7 单位': '美元',
    '8 时限': null,
    '9 兑现（2019年报告）': '实际使用外资5.3亿美元',
    '10 结果': '5.3亿美元',
    '11 完成值': 5.3e8,
    '12 单位': '美元',
    '13 理由': '5.3亿美元，低于承诺的6亿美元',
    '14 章节': '（一）稳增长',
  })
  expect(rows[4]?.slice(4, 7)).toEqual(['建成区图书馆', '建成', null])
  expect(rows[0]?.[2]).toBe('是')
})

test('or only those that are listed, under their own numbers', () => {
  expect(accountTable(account, last, now, 'en', [3, 1]).map(row => row[0])).toEqual(['No.', 4, 2])
})

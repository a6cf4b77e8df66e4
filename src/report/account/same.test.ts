import { expect, test } from 'vitest'
import { usual } from './same.ts'

test.each([
  ['国企改革', '国有企业改革'],
  ['城乡低保标准', '城乡最低生活保障标准'],
  ['农村公路', '农村道路'],
  ['新建主干道3条', '新建主干道路3条'],
  ['新建主干道路3条', '新建主干道路3条'],
  ['青禾体育中心', '青禾体育中心'],
])('%s is told alike by %s', (words, same) => {
  expect(usual(words)).toBe(same)
})

test('the usual words are usual already', () => {
  for (const word of ['国企', 'PM2.5', '危房', '主次干道', '保障性安居工程', '新农合'])
    expect(usual(usual(word))).toBe(usual(word))
})

import { expect, test } from 'vitest'
import type { AccountItem } from '../../report/account/account.ts'
import { sayGoals, sayOutcome } from './amounts.ts'
import { account, last, now } from './testing.ts'

const goals = (language: 'zh' | 'en') => account.items.map(({ promise }) => sayGoals(promise, last, language))
const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null

test('promises in the program’s voice: ranges are one goal, falls are falls, deeds have no number', () => {
  expect(goals('zh')).toEqual([['增长6.5%—7%'], ['≥6亿美元'], ['下降≥3.5%'], ['75公里'], [], ['提高2个百分点']])
  expect(goals('en').map(said => said.map(plain))).toEqual([
    ['up 6.5%–7%'],
    ['at least USD 600 m'],
    ['down at least 3.5%'],
    ['75 km'],
    [],
    ['up 2 pp'],
  ])
})

test('what was reached is said as the promise is', () => {
  const said = (language: 'zh' | 'en') => account.items.map(item => plain(sayOutcome(item, now, language)))
  expect(said('zh')).toEqual(['增长6.8%', '5.3亿美元', '下降3.9%', '86公里', null, null])
  expect(said('en')).toEqual(['up 6.8%', 'USD 530 m', 'down 3.9%', '86 km', null, null])
})

test('other goals of the same clause are goals of their own', () => {
  const { promise } = account.items[3] as AccountItem
  const also = [{ kind: 'level', value: 12, unit: '座', comparator: '=' } as const]
  expect(sayGoals({ ...promise, also }, last, 'zh')).toEqual(['75公里', '12座'])
})

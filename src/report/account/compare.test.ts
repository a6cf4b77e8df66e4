import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparator } from '../reading.ts'
import type { Goal } from './account.ts'
import { answer } from './compare.ts'
import { TOLERANCES } from './tolerances.ts'

const goal = (comparator: Comparator, value: number, unit: string): Goal => ({ comparator, value, unit, kind: 'level' })

test.each([
  // 左右: within 0.5 points or 5 %
  ['~', 13, '%', 12.6, 'met'],
  ['~', 13, '%', 12.4, 'missed'],
  ['~', 1000, '人', 960, 'met'],
  ['~', 1000, '人', 940, 'missed'],
  // Beyond 0.5 points or 5 % is well beyond
  ['>=', 6.5, '%', 7, 'met'],
  ['>=', 6.5, '%', 7.1, 'exceeded'],
  ['=', 1000, '人', 1050, 'met'],
  ['=', 1000, '人', 1051, 'exceeded'],
  ['=', 0.3, '%', 0.1 + 0.2, 'met'],
  // A ceiling is kept or not, and cannot be exceeded
  ['<=', 4, '%', 1, 'met'],
  ['<=', 4, '%', 4.01, 'missed'],
  // Of a fall the size counts
  ['>=', -3.4, '%', -5, 'exceeded'],
  ['>=', -3.4, '%', -3, 'missed'],
  ['=', -3, '%', 2, 'missed'],
] as [Comparator, number, string, number, string][])(
  '%s %d%s, reached %d: %s',
  (comparator, value, unit, reached, is) => {
    expect(answer(goal(comparator, value, unit), reached, TOLERANCES)).toBe(is)
  },
)

test('tolerances are the office’s own to set', () => {
  const strict = { ...TOLERANCES, aboutPoints: 0.1 }
  expect(answer(goal('~', 13, '%'), 12.6, strict)).toBe('missed')
})

test('more of what is promised is never worse', () => {
  const order = ['missed', 'met', 'exceeded']
  const values = fc.integer({ min: 0, max: 10_000 })
  const comparators = fc.constantFrom<Comparator>('=', '>', '>=', '~')
  fc.assert(
    fc.property(comparators, values, values, values, fc.constantFrom('%', '人'), (comparator, value, a, b, unit) => {
      const rank = (reached: number) => order.indexOf(answer(goal(comparator, value, unit), reached, TOLERANCES))
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)))
    }),
  )
})

import { expect, test } from 'vitest'
import { align, clip, width } from './columns.ts'

test('a Chinese character is two cells wide', () => {
  expect(width('GDP增长6.5%')).toBe(11)
  expect(width('“一”')).toBe(4)
})

test('what is too wide is cut to the width, on one line', () => {
  expect(clip('地区生产总值\n增长', 9)).toBe('地区生产…')
  expect(width(clip('地区生产总值', 8))).toBeLessThanOrEqual(8)
  expect(clip('  短 句 ', 20)).toBe('短 句')
})

test('columns stand under each other, numbers flush right', () => {
  expect(
    align(
      [
        ['户', '6.6'],
        ['公里', '120'],
      ],
      new Set([1]),
    ),
  ).toBe('户    6.6\n公里  120\n')
})

import { expect, test } from 'vitest'
import { likeness } from './likeness.ts'

test('a reworded sentence is alike, another is not', () => {
  const was = '新建、改建学校3所，新增学位4000个。'
  expect(likeness(was, was)).toBe(1)
  expect(likeness(was, '新改建学校5所，新增学位5200个。')).toBeGreaterThan(0.5)
  expect(likeness(was, '完成环云湖快速路二期工程。')).toBeLessThan(0.1)
  expect(likeness('', '')).toBe(1)
  expect(likeness('', '甲乙')).toBe(0)
})

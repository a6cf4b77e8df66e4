import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const text = '主要预期目标是：开工率达到120%以上，失业率3%。'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('a place is quoted with its clause', () => {
  expect(excerpt(text, at('120%'))).toBe('开工率达到120%以上')
  expect(excerpt(text, at('3%'))).toBe('失业率3%')
})

test('what is long is cut, and says so', () => {
  expect(excerpt(text, { start: 8, end: text.length }, 6)).toBe('开工率达到1……')
})

test('a clause that is too long is cut on either side, and says so', () => {
  const long = `${'甲'.repeat(40)}7件${'乙'.repeat(40)}`
  expect(excerpt(long, { start: 40, end: 42 })).toBe(`……${'甲'.repeat(32)}7件${'乙'.repeat(32)}……`)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordFinder } from './words.ts'

const words = (list: string[], text: string) => wordFinder(list)(text).map(({ word }) => word)

test('the longest word from the left wins, and what it covers says nothing', () => {
  expect(words(['农村', '农村生活污水', '污水'], '治理农村生活污水，改善农村面貌')).toEqual(['农村生活污水', '农村'])
  expect(words(['文旅项目', '项目建设'], '加快文旅项目建设')).toEqual(['文旅项目'])
})

test('a number is no part of a longer one, and full-width signs are as good', () => {
  expect(words(['331'], '投入1331元')).toEqual([])
  expect(words(['331'], '“331”专项行动')).toEqual(['331'])
  expect(words(['5G'], '５Ｇ基站')).toEqual(['5G'])
})

test('what is found stands where it is said, and never twice in one place', () => {
  const list = ['甲乙', '乙丙丁', '丙丁', '丁甲乙丙']
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 30 }), signs => {
      const text = signs.join('')
      let last = 0
      for (const { word, start, end } of wordFinder(list)(text)) {
        expect(text.slice(start, end)).toBe(word)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
  )
})

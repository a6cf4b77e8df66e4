import { expect, test } from 'vitest'
import { shelve } from './shelf.ts'
import { source } from './testing.ts'

const earlier = source('报告/2018.txt', '去年', { place: '甲区', year: 2018 })
const later = source('报告/2019.txt', '今年', { place: '甲区', year: 2019 })

test('a report of the same government a year earlier is its last year', () => {
  const [first, second] = shelve([later, earlier])
  expect(first?.last?.text).toBe('去年')
  expect(second?.last).toBeNull()
})

test('another government, or another year, is not', () => {
  expect(shelve([later, source('b.txt', '', { place: '乙区', year: 2018 })])[0]?.last).toBeNull()
  expect(shelve([later, source('b.txt', '', { place: '甲区', year: 2017 })])[0]?.last).toBeNull()
})

test("a last year that was given is every report's", () => {
  expect(shelve([later], { last: source('x.docx', '给定的') })[0]?.last).toMatchObject({
    name: 'x.docx',
    text: '给定的',
  })
})

test('ids are names without ending, made unique', () => {
  const shelf = shelve([later, source('草稿/2019.docx', ''), source('-', '')])
  expect(shelf.map(({ id, name }) => [id, name])).toEqual([
    ['2019', '2019.txt'],
    ['2019-2', '2019.docx'],
    ['-', '-'],
  ])
})

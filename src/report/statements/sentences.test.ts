import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { indexLines } from '../lines.ts'
import { paragraphsOf } from './sentences.ts'

const split = (text: string) => [...paragraphsOf(fold(text))].flat().map(({ start, end }) => text.slice(start, end))

it('cuts at 。；！？ and at line ends', () => {
  expect(split('加快建设。推进改革；做好保障！行不行？\n各位代表：')).toEqual([
    '加快建设。',
    '推进改革；',
    '做好保障！',
    '行不行？',
    '各位代表：',
  ])
})

it('keeps a closing quotation mark or bracket with its sentence', () => {
  expect(split('做到“应保尽保。”推进改革。')).toEqual(['做到“应保尽保。”', '推进改革。'])
})

it('does not cut inside brackets', () => {
  expect(split('整治企业（含作坊；下同）20家。')).toEqual(['整治企业（含作坊；下同）20家。'])
})

it('leaves blanks around a sentence out, and empty lines', () => {
  expect(split('　　一、回顾\r\n\r\n　　完成改造。  \r\n')).toEqual(['一、回顾', '完成改造。'])
})

const anyText = fc
  .array(
    fc.constantFrom('。', '；', '！', '？', '，', '（', '）', '“', '”', '\n', '\r\n', ' ', '　', '新', '建', '3', 'a'),
  )
  .map(parts => parts.join(''))

it('of any text, sentences stand in order and hold everything but blanks', () => {
  fc.assert(
    fc.property(anyText, text => {
      const spans = [...paragraphsOf(fold(text))].flat()
      const joined = spans.map(({ start, end }) => text.slice(start, end)).join('')
      expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const [i, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
    }),
  )
})

it('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(fold(text).length).toBe(text.length)
    }),
  )
})

it('lines and columns are those that counting gives', () => {
  fc.assert(
    fc.property(anyText, text => {
      const placeOf = indexLines(text)
      for (let offset = 0; offset <= text.length; offset++) {
        // The slow way: every line end before the offset, one by one. Between \r and \n the line has not ended yet.
        const before = text.slice(0, offset)
        const ends = [...before.matchAll(/\r\n|\n|\r(?!$)|\r$/g)].filter(
          m => !(m[0] === '\r' && m.index + 1 === offset && text[offset] === '\n'),
        )
        const last = ends.at(-1)
        expect(placeOf(offset)).toEqual({
          line: ends.length + 1,
          column: offset - (last ? last.index + last[0].length : 0) + 1,
        })
      }
    }),
    { numRuns: 300 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

test('what is written is read again, whatever the cells are', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", '"', 'a,b', 'a\r\nb', '-', ''))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), lines => {
      expect(readCsv(writeCsv(lines))).toEqual(lines)
    }),
  )
})

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,\r\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"a""b",c', [['a"b', 'c']]],
  ['"a\r\nb"', [['a\r\nb']]],
  ['"a', [['a']]],
])('%j', (text, lines) => {
  expect(readCsv(text)).toEqual(lines)
})

test.each(['=1+1', '+1', '-1', '@x', '\tx'])('%j runs as no formula', cell => {
  expect(writeCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`)
})

import { expect, test } from 'vitest'
import { pieces } from './pieces.ts'

test('pieces hold the same lines, some dozens each', () => {
  const lines = Array.from({ length: 120 }, (_, at) => `${at}\n`)
  expect([...pieces(lines)].map(piece => piece.trim().split('\n').length)).toEqual([50, 50, 20])
  expect([...pieces(lines)].join('')).toBe(lines.join(''))
  expect([...pieces([])]).toEqual([])
})

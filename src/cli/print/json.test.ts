import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces } from './json.ts'

test('pieces make what JSON.stringify says', () => {
  const one = fc.jsonValue({ maxDepth: 2 })
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(one, fc.array(fc.integer(), { maxLength: 2000 }))), data => {
      expect([...jsonPieces(data)].join('')).toBe(JSON.stringify(data))
    }),
  )
})

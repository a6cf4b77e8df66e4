import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBytes, canonicalText, saysTheSame } from './canonical.ts'

test('keys are sorted by code units, numbers and strings spelt in one way (RFC 8785)', () => {
  expect(canonicalText({ b: 1.0, a: [1e21, 0.000001, -0], '\u20ac': null, '\r': true, '1': '\u001f"\\é' })).toBe(
    '{"\\r":true,"1":"\\u001f\\"\\\\é","a":[1e+21,0.000001,0],"b":1,"€":null}',
  )
  expect([...canonicalBytes('纲😀')]).toEqual([34, 0xe7, 0xba, 0xb2, 0xf0, 0x9f, 0x98, 0x80, 34])
})

test('whatever the order of keys, the bytes are the same; and they say what was said', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false } as never), value => {
      const said: unknown = JSON.parse(JSON.stringify(value))
      expect(Buffer.compare(canonicalBytes(said), canonicalBytes(reversed(said)))).toBe(0)
      expect(JSON.parse(canonicalText(said))).toEqual(JSON.parse(JSON.stringify(said)))
      expect(saysTheSame(said, reversed(said))).toBe(true)
    }),
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

test('values that differ say something else', () => {
  expect(saysTheSame({ a: 1 }, { a: '1' })).toBe(false)
  expect(saysTheSame([1, 2], [2, 1])).toBe(false)
  expect(saysTheSame(undefined, null)).toBe(false)
})

test.each([
  ['half a character', '\ud83d'],
  ['no number', Number.NaN],
  ['nothing', undefined],
])('%s has no spelling', (_, value) => {
  expect(() => canonicalBytes(value)).toThrow()
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countBefore } from './bisect.ts'

it('counts as going through the list does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.nat(30), (items, place) => {
      const ordered = items.sort((a, b) => a - b)
      expect(countBefore(ordered, item => item < place)).toBe(ordered.filter(item => item < place).length)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from './breakdown.ts'
import { append, copyOf, placeOf } from './lookup.ts'

const row = (id: string) => ({ id }) as Row

test('whatever lists come of one another, each knows its own rows', () => {
  const step = fc.record({ from: fc.nat(20), id: fc.constantFrom(...'abcdefgh') })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), steps => {
      const lists: Row[][] = [[row('x'), row('y')]]
      for (const { from, id } of steps) {
        const copy = copyOf(lists[from % lists.length] as Row[])
        if (placeOf(copy, id) < 0) append(copy, row(id))
        lists.push(copy)
      }
      for (const list of lists) {
        expect(new Set(list.map(one => one.id)).size).toBe(list.length)
        for (const id of 'abcdefghxyz') expect(placeOf(list, id)).toBe(list.findIndex(one => one.id === id))
      }
    }),
  )
})

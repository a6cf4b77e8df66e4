import { expect, test } from 'vitest'
import { outOfOrder } from './out-of-order.ts'

test.each([
  [[0, 1, 2], []],
  [[5, 0, 1, 2], [0]],
  [[0, 3, 1, 2], [1]],
  [
    [2, 1, 0],
    [0, 1],
  ],
  [[], []],
])('%j: the fewest that must move', (places, moving) => {
  expect([...outOfOrder(places)]).toEqual(moving)
})

import { expect, test } from 'vitest'
import { passageId, passageOf } from './passage.ts'

test('a passage’s id means the same passage; anything else means none', () => {
  const text = '新建污水管网75公里。'
  expect(passageOf(passageId({ start: 2, end: 6 }), text)).toEqual({ start: 2, end: 6 })
  for (const id of [null, 'c1', 'p6-2', 'p3-3', 'p0-99', 'p-1', 'p1-2x'])
    expect(passageOf(id, text), `${id}`).toBeNull()
})

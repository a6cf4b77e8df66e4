import { expect, test } from 'vitest'
import { actionId, newId } from './ids.ts'

test('later ids sort behind earlier ones', () => {
  const ids = Array.from({ length: 500 }, newId)
  expect(ids).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(500)
})

test('the ids of a command are its own and what follows from it, the same each time', () => {
  const command = '0190f8a0-0000-7000-8000-000000000000'
  expect(actionId(command, 0)).toBe(command)
  // As any UUIDv5 of this name would be, in any language.
  expect(actionId(command, 1)).toBe('eb67fc25-f9bf-5293-826d-d6a5c26695b8')
  const ids = Array.from({ length: 100 }, (_, n) => actionId(command, n))
  expect(new Set(ids).size).toBe(100)
  expect(ids.slice(1).every(id => id[14] === '5')).toBe(true)
})

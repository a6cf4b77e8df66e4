import { expect, test } from 'vitest'
import { precedes } from './precedes.ts'

const head = (place: string | null, year: number | null) => ({ place, year })
const later = head('甲区', 2024)

test('of the same government and the year before', () => {
  expect(precedes(head('甲区', 2023), later)).toBe(true)
})

test('another government, another year and the very year are not', () => {
  for (const earlier of [head('乙区', 2023), head('甲区', 2022), head('甲区', 2025), later])
    expect(precedes(earlier, later)).toBe(false)
})

test('where place or year are not known, nothing is said', () => {
  expect(precedes(head(null, 2023), head(null, 2024))).toBe(false)
  expect(precedes(head('甲区', null), later)).toBe(false)
  expect(precedes(head('甲区', 2023), head('甲区', null))).toBe(false)
})

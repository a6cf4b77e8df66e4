import { expect, test } from 'vitest'
import { lastYearOf } from './pairing.ts'

const report = (place: string | null, year: number | null, state = 'read') => ({
  head: { title: '政府工作报告', place, year },
  state,
})

test('of the same place and the year before, the one opened last', () => {
  const [a, b] = [report('甲区', 2023), report('甲区', 2023)]
  const others = [report('乙区', 2023), report('甲区', 2022), a, b, report('甲区', 2023, 'refused')]
  expect(lastYearOf(report('甲区', 2024), others)).toBe(b)
})

test('where its year is not known, none', () => {
  expect(lastYearOf(report('甲区', null), [report('甲区', 2023)])).toBeNull()
})

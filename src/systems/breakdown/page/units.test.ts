import { expect, test } from 'vitest'
import { found, unitChoices } from './units.ts'

const duties = {
  place: '清渚区',
  source: '样例',
  units: [
    {
      id: 'jxw',
      name: '区经信委',
      aliases: ['经济和信息化委员会'],
      kind: 'department' as const,
      duties: [],
      successors: ['gxj'],
      from: null,
      until: '2019-03-01',
    },
    {
      id: 'gxj',
      name: '区工信局',
      aliases: ['工业和信息化局'],
      kind: 'department' as const,
      duties: [],
      successors: [],
      from: '2019-03-01',
      until: null,
    },
    {
      id: 'jyj',
      name: '区教育局',
      aliases: ['教体局'],
      kind: 'department' as const,
      duties: [],
      successors: [],
      from: null,
      until: null,
    },
    {
      id: 'fgw',
      name: '区发改委',
      aliases: ['区发展和改革委员会'],
      kind: 'department' as const,
      duties: [],
      successors: [],
      from: null,
      until: null,
    },
  ],
  groups: [{ name: '各区镇', members: [] }],
  posts: [],
}
const names = (words: string, taken: string[] = [], first: string[] = [], day = '2019-06-30') =>
  found(unitChoices(duties, day), words, taken, first).map(({ name }) => name)

test('units are those of the day, and groups', () => {
  expect(names('')).toEqual(['区工信局', '区教育局', '区发改委', '各区镇'])
  expect(names('', [], [], '2019-01-20')[0]).toBe('区经信委')
})

test('they are found by name, by short name, by their characters in order; what is taken is not offered', () => {
  expect(names('教育')).toEqual(['区教育局'])
  expect(names('教体')).toEqual(['区教育局'])
  expect(names('发展改革')).toEqual(['区发改委'])
  expect(names('工信', ['区工信局'])).toEqual([])
  expect(names('水务')).toEqual([])
})

test('what was proposed is offered first', () => {
  expect(names('', [], ['区发改委', '区发改委']).slice(0, 2)).toEqual(['区发改委', '区工信局'])
})

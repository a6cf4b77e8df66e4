import { expect, test } from 'vitest'
import { layoutProblems } from './check.ts'
import type { Table } from './layout.ts'
import { defaultLayout, layouts } from './shipped.ts'

const table = defaultLayout.tables[0] as Table
const tables = (...changed: object[]) => ({ ...defaultLayout, tables: changed })
const column = (at: number, change: object) =>
  tables({ ...table, columns: table.columns.map((one, n) => (n === at ? { ...one, ...change } : one)) })

test('the layouts that come with the program are right, and have names of their own', () => {
  expect(layouts.flatMap(layoutProblems)).toEqual([])
  expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length)
})

test.each<[string, unknown, RegExp]>([
  ['no object', [], /is an object/],
  ['no name', { ...defaultLayout, name: { zh: '吴江区' } }, /name needs/],
  ['unknown lead', { ...defaultLayout, lead: 'bold' }, /star or first/],
  ['no tables', tables(), /at least one/],
  ['a block that is printed nowhere', tables({ ...table, blocks: ['targets', 'work'] }), /livelihood is printed in 0/],
  ['a block that is printed twice', tables(table, table), /targets is printed in 2/],
  ['an unknown column', column(1, { shows: 'colour' }), /column 2 cannot show "colour"/],
  ['no width', column(0, { width: 0 }), /column 1 needs a width/],
  ['the task in two columns', column(0, { shows: 'text' }), /exactly one column/],
])('%s is told in words', (_, layout, words) => {
  const said = layoutProblems(layout)
  expect(said.map(({ en }) => en).join(' ')).toMatch(words)
  expect(said.every(({ zh }) => zh !== '')).toBe(true)
})

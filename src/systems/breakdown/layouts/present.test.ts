import { expect, test } from 'vitest'
import type { Row, RowFields } from '../breakdown.ts'
import { numbersOf } from '../numbers.ts'
import { rowOf } from '../testing.ts'
import { present } from './present.ts'
import { layoutNamed, layouts } from './shipped.ts'

const row = (position: string, fields: Partial<RowFields> = {}, number: string | null = null): Row => ({
  ...rowOf(`row-${position}`, fields),
  position,
  breakdown: 'b',
  version: 1,
  number,
  removed: false,
})
const owned = (lead: string | null, ...others: string[]) => ({ owners: { lead, others } })
const rows = [
  row('a3', { project: '教育', text: '新建学校3所。', leaders: ['副区长'], ...owned('区教育局', '区住建局') }),
  row('a1', {
    block: 'targets',
    project: '主要预期目标',
    text: '地区生产总值增长5%以上。',
    leaders: ['区长'],
    ...owned('区发改委', '区统计局'),
  }),
  row('a2', { block: 'targets', project: '主要预期目标', text: '进出口稳定。', leaders: ['区长'] }),
  { ...row('a4', { project: '教育', text: '不再要了。' }), removed: true },
  row('a5', { project: '教育', text: '培养名师。', leaders: ['副区长'] }),
]
const table = (id: string, of = rows) => {
  const layout = layoutNamed(id)
  if (!layout) throw new Error(id)
  return present(layout, of, numbersOf(of))
}
const shown = (tables: ReturnType<typeof present>) =>
  tables.map(({ lines }) =>
    lines.map(({ cells }) =>
      cells.map(cell => (cell ? `${cell.text}${cell.lines > 1 ? `×${cell.lines}` : ''}` : null)),
    ),
  )

test('Wujiang’s five columns: projects are numbered and merged, rows counted on, the lead has a star', () => {
  expect(shown(table('wujiang-2024'))).toEqual([
    [
      ['1×2', '主要预期目标×2', '1.地区生产总值增长5%以上。', '区长×2', '★区发改委、区统计局'],
      [null, null, '2.进出口稳定。', null, ''],
      ['2×2', '教育×2', '3.新建学校3所。', '副区长×2', '★区教育局、区住建局'],
      [null, null, '4.培养名师。', null, ''],
    ],
  ])
})

test('targets in a table of their own, the lead by standing first', () => {
  expect(shown(table('shapingba-2022'))).toEqual([
    [
      ['1', '地区生产总值增长5%以上。', '区发改委、区统计局'],
      ['2', '进出口稳定。', ''],
    ],
    [
      ['3', '新建学校3所。', '区教育局', '区住建局'],
      ['4', '培养名师。', '', ''],
    ],
  ])
})

test('the measurable part has a column where an office asks for it', () => {
  expect(shown(table('zhonglou-2024'))[0]?.[0]?.[2]).toBe('地区生产总值增长5%以上')
  expect(shown(table('zhonglou-2024'))[0]?.[3]?.[2]).toBe('')
})

test('a leader is not merged across projects, and nothing is with an empty cell', () => {
  const leaders = [
    row('a1', { project: '一', leaders: ['甲'] }),
    row('a2', { project: '二', leaders: ['甲'] }),
    row('a3', { project: '二', leaders: [] }),
    row('a4', { project: '二', leaders: [] }),
  ]
  expect(shown(table('wujiang-2024', leaders))[0]?.map(cells => cells[3])).toEqual(['甲', '甲', '', ''])
})

test('parts of a row have lines of their own under its number, each with its lead', () => {
  const item = { id: 'i', text: '建体育馆', ...owned('区文体广旅局'), due: null, proposed: {} }
  const parts = [row('a1', { text: '建学校', ...owned('区教育局'), items: [item] })]
  expect(shown(table('wujiang-2024', parts))).toEqual([
    [
      ['1×2', '教育×2', '1.建学校', '×2', '★区教育局'],
      [null, null, '（1）建体育馆', null, '★区文体广旅局'],
    ],
  ])
})

test('numbers that were frozen stay, whatever stands between them', () => {
  const issued = [row('a1', {}, '36'), row('a2', {}, '36-1'), row('a3', {}, '37')]
  expect([...numbersOf(issued).values()]).toEqual(['36', '36-1', '37'])
})

test('cells cover every line of every table exactly once', () => {
  for (const layout of layouts) {
    for (const { columns, lines } of present(layout, rows, numbersOf(rows))) {
      for (const at of columns.keys()) {
        const covered = lines.reduce((sum, { cells }) => sum + (cells[at]?.lines ?? 0), 0)
        expect(covered).toBe(lines.length)
      }
    }
  }
})

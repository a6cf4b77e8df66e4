import { describe, expect, test } from 'vitest'
import type { Row, RowFields } from '../../breakdown.ts'
import { layoutNamed } from '../../layouts/shipped.ts'
import { numbersOf } from '../../numbers.ts'
import { rowOf } from '../../testing.ts'
import { editOf, fillOf, pasteOf, spread } from './block-edit.ts'
import { dueOf, fieldsOf, ownersOf, wordsOf } from './cell-fields.ts'
import { fromTsv, toTsv } from './clipboard.ts'
import { cellLines, kept, moved, rangeOf } from './cursor.ts'
import { cutsOf } from './cuts.ts'
import { linesOf } from './lines.ts'

const row = (position: string, fields: Partial<RowFields> = {}): Row => ({
  ...rowOf(position, fields),
  position,
  breakdown: 'b',
  version: 1,
  number: null,
  removed: false,
})
const item = { id: 'i', text: '新建幼儿园2所', owners: { lead: null, others: [] }, due: null, proposed: {} }
const rows = [
  row('a', { block: 'targets', project: '目标', text: '增长6%。', leaders: ['区长'] }),
  row('b', { project: '教育', text: '新建学校3所。', leaders: ['副区长'], items: [item] }),
  row('c', { project: '教育', text: '培养名师。', leaders: ['副区长'] }),
  row('d', { project: '交通', text: '修路。', leaders: ['副区长'] }),
]
const layout = layoutNamed('wujiang-2024')
if (!layout) throw new Error('no layout')
const lines = linesOf(layout, rows, numbersOf(rows), () => true)
const cells = cellLines(lines)
const sheet = { cells, columns: () => layout.tables[0]?.columns ?? [], first: false, year: 2019 }
const line = (key: string) => {
  const found = cells.find(one => one.key === key)
  if (!found) throw new Error(key)
  return found
}

describe('lines', () => {
  test('blocks have heads that count their rows; parts are lines below their row', () => {
    expect(lines.map(one => one.key)).toEqual(['block 0 targets', 'a', 'block 0 work', 'b', 'b/i', 'c', 'd'])
    expect(lines.map(one => (one.kind === 'block' ? one.rows : null))).toEqual([1, null, 3, null, null, null, null])
  })
  test('merged cells join the one above; hidden rows between leave the words standing', () => {
    expect(cells.map(one => one.cells.map(({ joined }) => joined))).toEqual([
      [false, false, false, false, false],
      [false, false, false, false, false],
      [true, true, false, true, false],
      [true, true, false, true, false],
      [false, false, false, false, false],
    ])
    const some = cellLines(linesOf(layout, rows, numbersOf(rows), one => one.id === 'c'))
    expect(some.map(one => one.cells.map(({ cell, joined }) => (joined ? null : cell.text)))).toEqual([
      ['2', '教育', '3.培养名师。', '副区长', ''],
    ])
  })
})

test('a table after another says its columns again, unless it stands alone', () => {
  const two = layoutNamed('shapingba-2022')
  if (!two) throw new Error('no layout')
  const again = (shown: (one: Row) => boolean) =>
    linesOf(two, rows, numbersOf(rows), shown).flatMap(one => (one.kind === 'heading' ? [one.again] : []))
  expect(again(() => true)).toEqual([false, true])
  expect(again(one => one.block === 'work')).toEqual([false])
})

describe('moving', () => {
  test('stops at the edges, goes over to the next line, keeps to the columns there are', () => {
    const at = (key: string, column: number) => ({ line: key, column, anchor: null })
    expect(moved(at('a', 0), 'left', cells)).toEqual(at('a', 0))
    expect(moved(at('a', 4), 'next', cells)).toEqual(at('b', 0))
    expect(moved(at('b', 0), 'previous', cells)).toEqual(at('a', 4))
    expect(moved(at('d', 2), 'down', cells)).toEqual(at('d', 2))
    expect(moved(at('a', 2), 40, cells)).toEqual(at('d', 2))
  })
  test('with Shift a range is drawn from where one was', () => {
    let cursor = moved({ line: 'a', column: 1, anchor: null }, 'down', cells, true)
    cursor = moved(cursor, 'right', cells, true)
    expect(rangeOf(cursor, cells)).toEqual({ top: 0, bottom: 1, left: 1, right: 2 })
    expect(moved(cursor, 'down', cells).anchor).toBeNull()
  })
  test('the place is kept on its row; where the row goes, on what stands there then', () => {
    const cursor = { line: 'c', column: 2, anchor: null }
    expect(kept(cursor, cells, cells)).toBe(cursor)
    const less = cells.filter(one => one.key !== 'c')
    expect(kept(cursor, cells, less)).toEqual({ line: 'd', column: 2, anchor: null })
    expect(kept(cursor, cells, [])).toBeNull()
  })
})

describe('what a cell takes', () => {
  test('units however they are parted; the star leads', () => {
    expect(ownersOf('区住建局、★区教育局 各区镇', false)).toEqual({
      lead: '区教育局',
      others: ['区住建局', '各区镇'],
    })
    expect(ownersOf('区住建局；区教育局', false).lead).toBeNull()
    expect(ownersOf('区住建局；区教育局', true)).toEqual({ lead: '区住建局', others: ['区教育局'] })
  })
  test('a date as written, and the day', () => {
    expect(dueOf('6-30', 2019)).toEqual({ text: '6月30日前', date: '2019-06-30' })
    expect(dueOf('2020-1-5', 2019)).toEqual({ text: '2020年1月5日前', date: '2020-01-05' })
    expect(dueOf('6月底前', 2019)).toEqual({ text: '6月底前', date: '2019-06-30' })
    expect(dueOf('2-31', 2019)).toEqual({ text: '2-31', date: null })
    expect(dueOf('择机', 2019)).toEqual({ text: '择机', date: null })
    expect(dueOf('', 2019)).toBeNull()
  })
  test('a task without the number that is printed before it', () => {
    const of = { row: rows[1] as Row, item: null, first: false, year: 2019 }
    expect(fieldsOf('numbered-text', '12-1.新建学校4所。', of)).toEqual({ text: '新建学校4所。' })
    expect(fieldsOf('numbered-text', '1.5万人就业', of)).toEqual({ text: '1.5万人就业' })
    expect(fieldsOf('numbered-text', '  ', of)).toBeNull()
  })
  test('a part is changed within its row', () => {
    expect(editOf([{ line: line('b/i'), column: 4, words: '★区教育局' }], sheet)).toEqual({
      do: 'edit',
      rows: [
        {
          row: 'b',
          version: 1,
          fields: { items: [{ ...item, owners: { lead: '区教育局', others: [] } }] },
        },
      ],
    })
  })
})

describe('blocks of cells', () => {
  test('go to a spreadsheet and come back as they were', () => {
    const block = [
      ['一', '说"好"', '两\n行'],
      ['', '2', 'a\tb'],
    ]
    expect(fromTsv(toTsv(block))).toEqual(block)
    expect(fromTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(fromTsv('一格')).toEqual([['一格']])
    expect(fromTsv('甲\n乙')).toEqual([['甲'], ['乙']])
  })
  test('are put on the sheet as one command; what hangs over is counted', () => {
    const { command, cut } = pasteOf(
      [
        ['修桥。', '区长'],
        ['多余', ''],
      ],
      { top: 4, bottom: 4, left: 2, right: 2 },
      sheet,
    )
    expect(command).toEqual({
      do: 'edit',
      rows: [{ row: 'd', version: 1, fields: { text: '修桥。', leaders: ['区长'] } }],
    })
    expect(cut).toBe(1)
  })
  test('one cell fills a range, and a merged cell all its rows', () => {
    const filled = pasteOf([['★区教育局']], { top: 1, bottom: 3, left: 4, right: 4 }, sheet).command
    expect(filled?.do === 'edit' && filled.rows.map(one => [one.row, Object.keys(one.fields)])).toEqual([
      ['b', ['owners', 'items']],
      ['c', ['owners']],
    ])
    expect(spread(line('b'), 3, cells).map(one => one.key)).toEqual(['b', 'c'])
    expect(spread(line('c'), 3, cells).map(one => one.key)).toEqual(['c'])
    const down = fillOf({ top: 0, bottom: 4, left: 3, right: 3 }, sheet, (one, column) =>
      wordsOf(sheet.columns()[column]?.shows ?? 'blank', one.row, one.item),
    )
    expect(down?.do === 'edit' && down.rows.map(one => one.fields)).toEqual([
      { leaders: ['区长'] },
      { leaders: ['区长'] },
      { leaders: ['区长'] },
    ])
  })
})

test('words are cut after clauses; ends of sentences are proposed; brackets stay whole', () => {
  const text = '新建学校3所（含幼儿园，小学）；改建2所，扩招教师。“一，二”全覆盖。'
  expect(cutsOf(text).map(({ at, proposed }) => [text.slice(at, at + 2), proposed])).toEqual([
    ['改建', true],
    ['扩招', false],
    ['“一', true],
  ])
})

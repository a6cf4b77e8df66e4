import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isHidden } from '../../office/sheet/hidden.ts'
import type { Item } from './item.ts'
import { readConfirmation } from './read-sheet.ts'
import { writeSheet } from './sheet/write-sheet.ts'
import { statusOf } from './status.ts'
import { askedOf, draft, draftOf, hash, sheetOf } from './testing.ts'

const { items, asked } = askedOf()
const item = (shown: string): Item => {
  const found = items.find(one => one.shown === shown)
  if (!found) throw new Error(`no figure ${shown} in ${items.map(one => one.shown)}`)
  return found
}
const read = (bytes: Uint8Array, of = draft, own = items, name = hash) =>
  readConfirmation(bytes, 'sheet.xlsx', of, own, name)
const codes = (sheet: { problems: { code: string }[] }) => sheet.problems.map(({ code }) => code)

test('each figure goes to one unit, by its own clause; what nobody is known for is not lost', () => {
  expect(asked.map(({ unit, items: own }) => [unit, own.map(({ shown }) => shown)])).toEqual([
    ['区发改委', ['1745亿元', '6.9%']],
    ['区财政局', ['188.6亿元', '5.2%']],
    ['区教育局', ['3所', '5所']],
    [null, ['12场']],
  ])
  expect(item('5.2%').indicator).toBe('一般公共预算收入（降幅）')
  expect(item('1745亿元').status).toBe('预计')
  expect(item('6.9%').basis).toBe('可比价')
})

test('a sheet that nobody filled in says nothing', async () => {
  const sheet = await read(await sheetOf('区发改委'))
  expect(sheet.answers.map(({ state }) => state)).toEqual(['blank', 'blank'])
  expect(sheet).toMatchObject({ unit: '区发改委', person: '', signed: '', problems: [] })
})

test('confirmed, corrected from one value to another, and who signed', async () => {
  const bytes = await sheetOf('区发改委', (cell, sheet) => {
    cell(item('1745亿元'), '核对意见').value = '更正'
    cell(item('1745亿元'), '更正为').value = '1,748亿元'
    cell(item('1745亿元'), '状态').value = '快报'
    cell(item('1745亿元'), '说明及依据').value = '快报数'
    cell(item('6.9%'), '核对意见').value = '√'
    sheet.eachRow(row =>
      row.eachCell(one => {
        if (one.value === '填报人：') one.value = '填报人：张三'
        if (one.value === '单位负责人签字：') one.value = '单位负责人签字：李四'
      }),
    )
  })
  const sheet = await read(bytes)
  expect(sheet.answers.map(({ id, state, corrections, note }) => ({ id, state, corrections, note }))).toEqual([
    {
      id: item('1745亿元').id,
      state: 'corrected',
      corrections: [
        { field: 'shown', from: '1745亿元', to: '1748亿元', value: 174_800_000_000, unit: '元' },
        { field: 'status', from: '预计', to: '快报', value: null, unit: null },
      ],
      note: '快报数',
    },
    { id: item('6.9%').id, state: 'confirmed', corrections: [], note: '' },
  ])
  expect(sheet).toMatchObject({ person: '张三', signed: '李四', problems: [] })
})

test.each([
  ['1748', '1748亿元', 174_800_000_000],
  ['1748.5 亿元', '1748.5亿元', 174_850_000_000],
])('a correction to %s is read in the unit of the draft', async (said, to, value) => {
  const bytes = await sheetOf('区发改委', cell => {
    cell(item('1745亿元'), '更正为').value = said
  })
  expect((await read(bytes)).answers[0]?.corrections).toEqual([
    { field: 'shown', from: '1745亿元', to, value, unit: '元' },
  ])
})

test('a fall that is corrected stays a fall', async () => {
  const bytes = await sheetOf('区财政局', cell => {
    cell(item('5.2%'), '更正为').value = '4.8%'
  })
  expect((await read(bytes)).answers[1]?.corrections[0]).toMatchObject({ to: '4.8%', value: -4.8 })
})

test.each([
  ['更正', '', 'no-value', 'blank'],
  ['确认', '1750亿元', 'both', 'corrected'],
  ['再议', '', 'unknown-verdict', 'blank'],
  ['更正', '按实际填写', 'not-a-figure', 'corrected'],
  ['更正', '1748万户', 'other-unit', 'corrected'],
])('%s with %j: %s', async (verdict, to, code, state) => {
  const bytes = await sheetOf('区发改委', cell => {
    cell(item('1745亿元'), '核对意见').value = verdict
    if (to) cell(item('1745亿元'), '更正为').value = to
  })
  const sheet = await read(bytes)
  expect(codes(sheet)).toContain(code)
  expect(sheet.answers[0]?.state).toBe(state)
  const problem = sheet.problems.find(one => one.code === code)
  expect(problem?.place).toMatchObject({ file: 'sheet.xlsx', row: 5 })
  expect(problem?.words.zh).toMatch(/^第5行[IJ]列：/)
})

test('a figure that is better not said is struck; a formula is told of and not read', async () => {
  const bytes = await sheetOf('区教育局', cell => {
    cell(item('3所'), '核对意见').value = '删除'
    cell(item('5所'), '更正为').value = { formula: '3+3', result: 6 }
  })
  const sheet = await read(bytes)
  expect(sheet.answers.map(({ state }) => state)).toEqual(['struck', 'blank'])
  expect(codes(sheet)).toEqual(['formula', 'unsigned'])
})

test('a sheet of another draft is read by its words; what is gone is told with its row', async () => {
  const bytes = await sheetOf('区教育局', cell => {
    for (const shown of ['3所', '5所']) cell(item(shown), '核对意见').value = '确认'
  })
  const later = draftOf('举办展会12场。新建学校3所。', '新建学校7所。')
  const sheet = await read(bytes, later, askedOf(later).items, 'b'.repeat(64))
  expect(
    sheet.answers.map(({ state, id }) => [state, later.text.slice(...(id.split('-').map(Number) as [number, number]))]),
  ).toEqual([['confirmed', '3所']])
  expect(codes(sheet)).toEqual(['other-draft', 'unknown-figure', 'unsigned'])
})

test('without its hidden sheet and ids it is read by words too', async () => {
  const bytes = await sheetOf('区教育局', (cell, sheet, workbook) => {
    cell(item('3所'), '核对意见').value = '确认'
    workbook.removeWorksheet(workbook.worksheets.find(isHidden)?.id ?? 0)
    sheet.eachRow(row => {
      row.getCell(12).value = null
    })
  })
  const sheet = await read(bytes)
  expect(sheet).toMatchObject({ unit: '区教育局' })
  expect(sheet.answers.map(({ state }) => state)).toEqual(['confirmed', 'blank'])
  expect(codes(sheet)).toEqual(['ids-gone', 'unsigned'])
})

test('a sheet that was filled in as a Word file is read by its words', async () => {
  const own = asked.find(one => one.unit === '区教育局')
  if (!own) throw new Error('nothing asked')
  const sent = await writeSheet('docx', { title: '数据核对单', text: hash, year: 2019, asked: own, sample: null })
  const parts = unzipSync(sent)
  const part = 'word/document.xml'
  // The first line's empty cells: 核对意见 is the second after 3所 that has no words.
  const [before, after] = strFromU8(parts[part] as Uint8Array).split('>3所<') as [string, string]
  const cells = after.split('</w:tc>')
  cells[5] = (cells[5] as string).replace(/<w:t [^>]*><\/w:t>/, '<w:t>确认</w:t>')
  parts[part] = strToU8(`${before}>3所<${cells.join('</w:tc>')}`)
  const sheet = await read(zipSync(parts))
  expect(sheet.answers.map(({ state }) => state)).toEqual(['confirmed', 'blank'])
  expect(codes(sheet)).toEqual(['ids-gone', 'unsigned'])
})

test('another year’s sheet, and a workbook that is none, are refused', async () => {
  const later = { ...draft, reading: { ...draft.reading, year: 2020 } }
  expect(codes(await read(await sheetOf('区教育局'), later))).toEqual(['other-year'])
  const other = new ExcelJS.Workbook()
  other.addWorksheet('x').addRow(['a', 'b'])
  expect(codes(await read(new Uint8Array(await other.xlsx.writeBuffer())))).toEqual(['no-table'])
})

test('over all sheets: what two units say otherwise is disputed, what nobody said is blank', async () => {
  const say = async (to: string) =>
    read(
      await sheetOf('区发改委', cell => {
        cell(item('1745亿元'), '更正为').value = to
        cell(item('6.9%'), '核对意见').value = '确认'
      }),
    )
  const sheets = [await say('1748'), { ...(await say('1750')), unit: '区统计局' }]
  const states = statusOf(items, sheets).map(({ item: one, state }) => [one.shown, state])
  expect(Object.fromEntries(states)).toMatchObject({
    '1745亿元': 'disputed',
    '6.9%': 'confirmed',
    '188.6亿元': 'blank',
  })
})

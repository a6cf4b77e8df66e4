import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isHidden } from '../../../office/sheet/hidden.ts'
import type { Row } from '../breakdown.ts'
import { layouts } from '../layouts/shipped.ts'
import { originHeads } from '../papers/origin.ts'
import { writePaper } from '../papers/write-paper.ts'
import { readReturned } from './read-returned.ts'
import { breakdown, cellAt, edited, layoutCalled, rowNumbered, rows, sheetOf } from './testing.ts'

const [first, second, third, fourth, fifth, sixth] = rows as [Row, Row, Row, Row, Row, Row]
const read = (bytes: Uint8Array, of: readonly Row[] = rows) => readReturned(bytes, breakdown, of)
const none = { changes: [], added: [], removed: [], moved: [], problems: [], rows: rows.length }
const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)

test.each(layouts.map(layout => layout.id))('what nobody touched changes nothing: %s', async id => {
  expect(await read(await sheetOf('xlsx', rows, layoutCalled(id)))).toEqual(none)
  expect(await read(await sheetOf('csv', rows, layoutCalled(id)))).toEqual(none)
})

test('an edited cell is that change, and no other', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    cellAt(sheet, fifth.id, '责任单位').value = '★区教育局、区人社局'
  })
  expect(await read(bytes)).toEqual({
    ...none,
    changes: [
      {
        row: fifth.id,
        item: null,
        number: '5',
        version: 1,
        field: 'owners',
        was: '★区教育局',
        is: '★区教育局、区人社局',
        fields: { owners: { lead: '区教育局', others: ['区人社局'] } },
        accepts: false,
        conflict: null,
        place: { sheet: '分解表', row: 9, column: 'E' },
      },
    ],
  })
})

test('words that begin with a number keep it, whether or not the column’s own number is left', async () => {
  for (const said of ['2.3.5亿元以上项目开工12个。', '3.5亿元以上项目开工12个。', '2、3.5亿元以上项目开工12个。']) {
    const bytes = await edited(await sheetOf('xlsx'), sheet => {
      cellAt(sheet, second.id, '重点工作目标任务').value = said
    })
    const { changes } = await read(bytes)
    expect(changes.map(({ fields }) => fields)).toEqual([{ text: '3.5亿元以上项目开工12个。' }])
  }
})

test('a merged cell speaks for every row that it covers', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    cellAt(sheet, third.id, '项目').value = '教育事业'
  })
  const { changes } = await read(bytes)
  expect(changes.map(({ row, fields }) => [row, fields])).toEqual(
    [third, fourth, fifth].map(({ id }) => [id, { project: '教育事业' }]),
  )
})

test('merged cells that were taken apart and left empty say nothing', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    const cell = cellAt(sheet, third.id, '项目')
    sheet.unMergeCells(cell.address)
    cellAt(sheet, third.id, '项目').value = '教育'
    for (const { id } of [fourth, fifth]) cellAt(sheet, id, '项目').value = null
  })
  const returned = await read(bytes)
  expect(returned.changes).toEqual([])
  expect(codes(returned)).toEqual(['unmerged'])
})

test('a part of a row changes by itself', async () => {
  const part = fourth.items[1]
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    cellAt(sheet, `${fourth.id}/${part?.id}`, '责任单位').value = '★区教育局'
  })
  const { changes } = await read(bytes)
  expect(changes.map(({ row, item, fields }) => ({ row, item, fields }))).toEqual([
    { row: fourth.id, item: part?.id, fields: { owners: { lead: '区教育局', others: [] } } },
  ])
})

test('a proposal whose mark was taken off is accepted, as it stands', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    const cell = cellAt(sheet, third.id, '责任单位')
    expect(cell.text).toBe('（推定）★区教育局、区住建局')
    cell.value = '★区教育局、区住建局'
  })
  const { changes } = await read(bytes)
  expect(changes.map(({ field, accepts, fields }) => ({ field, accepts, fields }))).toEqual([
    { field: 'owners', accepts: true, fields: { owners: third.owners } },
  ])
})

test.each([
  ['区教育局、区人社局', 'no-lead'],
  ['★区教育局、★区人社局', 'two-leads'],
])('%s is no owner: %s', async (said, code) => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    cellAt(sheet, fifth.id, '责任单位').value = said
  })
  const returned = await read(bytes)
  expect(returned.changes).toEqual([])
  expect(returned.problems).toEqual([
    expect.objectContaining({ code, place: { sheet: '分解表', row: 9, column: 'E' } }),
  ])
  expect(returned.problems[0]?.words.zh).toMatch(/^第9行E列：/)
})

test('a formula is told of with its row, and not taken', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    cellAt(sheet, fifth.id, '重点工作目标任务').value = { formula: 'A1&"x"', result: '5.x' }
  })
  const returned = await read(bytes)
  expect([returned.changes, codes(returned)]).toEqual([[], ['formula']])
  expect(returned.problems[0]?.words.en).toMatch(/^Row 9, column C: This cell is a formula \(=A1&"x"\)/)
})

test('what both sides changed is a conflict; what only we changed is ours', async () => {
  const sent = await sheetOf('xlsx')
  const here = rows.map(row => (row === fifth || row === sixth ? { ...row, version: 2, text: `${row.text}又。` } : row))
  const bytes = await edited(sent, sheet => {
    cellAt(sheet, fifth.id, '重点工作目标任务').value = '5.培养名师30名。'
  })
  const { changes } = await read(bytes, here)
  expect(changes.map(({ row, was, is, version, conflict }) => ({ row, was, is, version, conflict }))).toEqual([
    {
      row: fifth.id,
      was: '培养名师20名。又。',
      is: '培养名师30名。',
      version: 2,
      conflict: { sent: '5.培养名师20名。' },
    },
  ])
})

test('rows inserted here since the sheet went out shift numbers, and are neither removed nor conflicts', async () => {
  const sent = await sheetOf('xlsx')
  const here = [{ ...rowNumbered(0, { block: 'targets', project: '主要预期目标' }), position: 'a00000' }, ...rows]
  const bytes = await edited(sent, sheet => {
    cellAt(sheet, fifth.id, '重点工作目标任务').value = '5.培养名师30名。'
  })
  const returned = await read(bytes, here)
  expect(returned).toEqual({
    ...none,
    changes: [expect.objectContaining({ row: fifth.id, number: '6', conflict: null })],
  })
})

test('a line added in the sheet is a new row behind the one above it, of its project', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    const at = Number(cellAt(sheet, fifth.id, '项目').row)
    sheet.insertRow(at + 1, [null, null, '新设幼儿园1所。', null, '★区教育局'])
  })
  const returned = await read(bytes)
  expect(returned.added).toEqual([
    expect.objectContaining({
      after: fifth.id,
      fields: expect.objectContaining({
        project: '教育',
        text: '新设幼儿园1所。',
        owners: { lead: '区教育局', others: [] },
        source: { kind: 'other', spans: [], note: '退回的表' },
      }),
    }),
  ])
  expect([returned.changes, returned.removed, returned.moved]).toEqual([[], [], []])
})

test('a line that is gone is a removal; of a sheet with few rows the others were not sent back', async () => {
  const lineOf = (sheet: ExcelJS.Worksheet, row: Row) => Number(cellAt(sheet, row.id, '重点工作目标任务').row)
  const one = await edited(
    await sheetOf('csv').then(csvAsXlsx),
    sheet => void sheet.spliceRows(lineOf(sheet, sixth), 1),
  )
  expect((await read(one)).removed).toEqual([
    { row: sixth.id, item: null, number: '6', version: 1, text: sixth.text, conflict: false },
  ])
  const few = await edited(await sheetOf('csv').then(csvAsXlsx), sheet => {
    for (const row of [sixth, fifth, fourth, third]) sheet.spliceRows(lineOf(sheet, row), row === fourth ? 3 : 1)
  })
  const returned = await read(few)
  expect([returned.removed, codes(returned)]).toEqual([[], ['partial']])
})

test('a line that was moved is a move, and nothing else', async () => {
  const bytes = await edited(await sheetOf('csv').then(csvAsXlsx), sheet => {
    const at = Number(cellAt(sheet, sixth.id, '重点工作目标任务').row)
    const values = sheet.getRow(at).values as ExcelJS.CellValue[]
    sheet.spliceRows(at, 1)
    sheet.insertRow(Number(cellAt(sheet, second.id, '项目').row), values.slice(1))
  })
  const returned = await read(bytes)
  expect(returned.moved.map(({ row, after }) => ({ row, after }))).toEqual([{ row: sixth.id, after: first.id }])
  expect([returned.changes, returned.added, returned.removed]).toEqual([[], [], []])
})

test('another year’s sheet is refused by name, and so is another breakdown’s', async () => {
  const bytes = await sheetOf('xlsx')
  const later = { ...breakdown, id: 'other', report: { ...breakdown.report, year: 2020 } }
  expect(codes(await readReturned(bytes, later, rows))).toEqual(['other-year'])
  expect(codes(await readReturned(bytes, { ...breakdown, id: 'other' }, rows))).toEqual(['other-breakdown'])
})

const withoutIds = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => {
  workbook.removeWorksheet(workbook.worksheets.find(isHidden)?.id ?? 0)
  sheet.spliceColumns(6, 2)
}

test('without ids rows are told by number and words, and it is said so', async () => {
  const bytes = await edited(await sheetOf('xlsx'), (sheet, workbook) => {
    cellAt(sheet, fifth.id, '重点工作目标任务').value = '5.培养名师30名。'
    withoutIds(sheet, workbook)
  })
  const returned = await read(bytes)
  expect(returned.changes.map(({ row, fields }) => [row, fields])).toEqual([[fifth.id, { text: '培养名师30名。' }]])
  expect(codes(returned)).toEqual(['ids-gone'])
})

test('without ids another year’s rows are not taken for ours', async () => {
  const old = [7, 8, 9].map(n =>
    rowNumbered(n, { text: ['治理河道9条。', '建成公园4个。', '新增停车位500个。'][n - 7] as string }),
  )
  const bytes = await edited(await sheetOf('xlsx', old), withoutIds)
  const returned = await read(bytes)
  expect(returned).toEqual({ ...none, rows: 0, problems: [expect.objectContaining({ code: 'another-sheet' })] })
})

test('a copied line has the id twice: the one that says what went out is the row', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    const cell = cellAt(sheet, sixth.id, '重点工作目标任务')
    const values = [...(sheet.getRow(Number(cell.row)).values as ExcelJS.CellValue[])].slice(1)
    values[2] = '新建公交首末站1个。'
    sheet.insertRow(Number(cell.row), values)
  })
  const returned = await read(bytes)
  expect(returned.changes).toEqual([])
  expect(returned.added.map(({ fields }) => fields.text)).toEqual(['新建公交首末站1个。'])
  expect(returned.problems).toEqual([
    expect.objectContaining({ code: 'duplicate-id', place: { sheet: '分解表', row: 10, column: null } }),
  ])
})

test('a row of another breakdown is named with its line', async () => {
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    cellAt(sheet, sixth.id, originHeads.row).value = 'ffffffff-0000-7000-8000-000000000000'
  })
  const returned = await read(bytes)
  expect(codes(returned)).toEqual(['foreign-row'])
  expect(returned.problems[0]?.place?.row).toBe(10)
})

test('a missing column leaves what it says as it is', async () => {
  const bytes = await edited(await sheetOf('csv').then(csvAsXlsx), sheet => void sheet.spliceColumns(5, 1))
  const returned = await read(bytes)
  expect([returned.changes, codes(returned)]).toEqual([[], ['missing-column']])
})

test('numbers that were frozen are not changed by a sheet', async () => {
  const issued = rows.map((row, n) => ({ ...row, number: String(n + 1) }))
  const bytes = await edited(await sheetOf('xlsx', issued, layoutCalled('zhonglou-2024'), '2019-01-25'), sheet => {
    cellAt(sheet, fifth.id, '序号').value = '12'
  })
  const returned = await readReturned(bytes, { ...breakdown, issued: '2019-01-25' }, issued)
  expect([returned.changes, codes(returned)]).toEqual([[], ['frozen-number']])
})

test('what is no sheet is refused in words', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  await expect(read(bytes('PK\x03\x04 no zip'))).rejects.toMatchObject({ code: 'unreadable' })
  await expect(read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).rejects.toMatchObject({ code: 'old-format' })
  expect(codes(await read(bytes('a,b\r\nc,d\r\n')))).toEqual(['no-table'])
})

test('the Word file’s table comes back too, told by number and words', async () => {
  const sent = await writePaper('docx', { breakdown, rows, layout: layoutCalled('wujiang-2024') })
  const untouched = await read(sent)
  expect(untouched).toEqual({ ...none, problems: [expect.objectContaining({ code: 'ids-gone' })] })
  const parts = unzipSync(sent)
  const part = 'word/document.xml'
  parts[part] = strToU8(strFromU8(parts[part] as Uint8Array).replace('培养名师20名', '培养名师30名'))
  const { changes, added, removed } = await read(zipSync(parts))
  expect(changes.map(({ row, fields }) => [row, fields])).toEqual([[fifth.id, { text: '培养名师30名。' }]])
  expect([added, removed]).toEqual([[], []])
})

/** The .csv as a workbook without merged cells, which exceljs cannot move. */
async function csvAsXlsx(bytes: Uint8Array): Promise<Uint8Array> {
  const { readCsv } = await import('../../../office/sheet/csv.ts')
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('表').addRows(readCsv(new TextDecoder().decode(bytes)))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

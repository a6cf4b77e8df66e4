/** What the tests of papers and returned sheets share: a small breakdown, and ways to edit a workbook as people do. */
import ExcelJS from 'exceljs'
import type { Breakdown, Row, RowFields } from '../breakdown.ts'
import { defaultLayout, layoutNamed } from '../layouts/shipped.ts'
import { originHeads } from '../papers/origin.ts'
import { writePaper } from '../papers/write-paper.ts'
import { breakdownId, fieldsOf, rowOf } from '../testing.ts'

export const breakdown: Breakdown = { ...fieldsOf(), id: breakdownId, version: 1, issued: null }

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

export const rowNumbered = (n: number, fields: Partial<RowFields> = {}, version = 1): Row => ({
  ...rowOf(uuid(n), fields),
  position: `a${String(n).padStart(5, '0')}`,
  breakdown: breakdownId,
  version,
  number: null,
  removed: false,
})

const owned = (lead: string | null, ...others: string[]) => ({ owners: { lead, others } })
const reason = { unit: '区教育局', duty: '教育', words: '学校' }

/** Six rows: two targets, a project of three of which one has parts, and one alone. */
export const rows: Row[] = [
  rowNumbered(1, {
    block: 'targets',
    project: '主要预期目标',
    text: '地区生产总值增长6.5%左右。',
    ...owned('区发改委', '区统计局'),
  }),
  rowNumbered(2, {
    block: 'targets',
    project: '主要预期目标',
    text: '3.5亿元以上项目开工10个。',
    ...owned('区工信局'),
  }),
  rowNumbered(3, {
    text: '新建学校3所。',
    leaders: ['副区长（分管教育）'],
    ...owned('区教育局', '区住建局'),
    proposed: { owners: [reason] },
  }),
  rowNumbered(4, {
    text: '改善办学条件。',
    leaders: ['副区长（分管教育）'],
    ...owned(null),
    items: [
      { id: uuid(41), text: '改建学校2所', ...owned('区教育局'), due: null, proposed: {} },
      { id: uuid(42), text: '更新校车40辆', ...owned('区交通局', '区教育局'), due: null, proposed: {} },
    ],
  }),
  rowNumbered(5, { text: '培养名师20名。', leaders: ['副区长（分管教育）'], ...owned('区教育局') }),
  rowNumbered(6, { project: '交通', text: '新辟公交线路2条。', ...owned('区交通局', '各镇（街道）') }),
]

export const layoutCalled = (id: string) => layoutNamed(id) ?? defaultLayout

export const sheetOf = (
  kind: 'xlsx' | 'csv',
  of: readonly Row[] = rows,
  layout = defaultLayout,
  issued: string | null = null,
) => writePaper(kind, { breakdown: { ...breakdown, issued }, rows: of, layout })

/** Opens a workbook, has it edited, and gives it back saved. */
export async function edited(
  bytes: Uint8Array,
  edit: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  edit(workbook.worksheets[0] as ExcelJS.Worksheet, workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The line of a row, and the column under a head, as a spreadsheet counts them. */
export function cellAt(sheet: ExcelJS.Worksheet, id: string, head: string): ExcelJS.Cell {
  let found: ExcelJS.Cell | null = null
  const columns = new Map<string, number>()
  sheet.eachRow(row => {
    row.eachCell((cell, at) => {
      const { value } = cell
      if (value === head || value === originHeads.row) columns.set(value, at)
      if (at === columns.get(originHeads.row) && value === id) found = row.getCell(columns.get(head) ?? 1)
    })
  })
  if (!found) throw new Error(`no cell ${id} ${head}`)
  return found
}

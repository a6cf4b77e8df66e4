/** What the tests of confirmation share: small drafts, and sheets filled in as units do. */
import ExcelJS from 'exceljs'
import { composeDuties } from '../../report/owners/catalogue.ts'
import { readReport } from '../../report/read.ts'
import { assign } from './assign.ts'
import type { Draft } from './correction.ts'
import { type Item, itemsOf } from './item.ts'
import { columns } from './sheet/columns.ts'
import { writeSheet } from './sheet/write-sheet.ts'

export const hash = 'a'.repeat(64)

export const duties = composeDuties([
  {
    place: '甲区',
    source: 'invented',
    fields: [
      { topic: '综合', words: '生产总值' },
      { topic: '教育', words: '学校 教育' },
      { topic: '财政', words: '公共预算收入' },
    ],
    units: [
      { id: 'p', name: '区发改委', leads: '综合' },
      { id: 's', name: '区统计局', joins: '综合' },
      { id: 'e', name: '区教育局', leads: '教育' },
      { id: 'f', name: '区财政局', leads: '财政' },
    ],
  },
])

export const draftOf = (review: string, plan = '新建学校5所。'): Draft => {
  const text = `甲区2019年政府工作报告\n甲区区长\n一、2018年工作回顾\n${review}\n二、2019年工作安排\n${plan}\n`
  return { text, reading: readReport(text) }
}

export const draft = draftOf(
  '预计全年实现地区生产总值1745亿元，按可比价计算增长6.9%，一般公共预算收入188.6亿元，比上年下降5.2%。新建学校3所。举办展会12场。',
)

export const askedOf = (of: Draft = draft) => {
  const items = itemsOf(of.text, of.reading)
  return { items, asked: assign(of.text, of.reading, items, duties, '2019-01-20') }
}

/** The sheet of one unit, and how it comes back when somebody has filled it in. */
export async function sheetOf(
  unit: string | null,
  fill: (
    cell: (item: Item, head: string) => ExcelJS.Cell,
    sheet: ExcelJS.Worksheet,
    workbook: ExcelJS.Workbook,
  ) => void = () => {},
): Promise<Uint8Array> {
  const asked = askedOf().asked.find(one => one.unit === unit)
  if (!asked) throw new Error(`nothing is asked of ${unit}`)
  const sent = await writeSheet('xlsx', { title: '数据核对单', text: hash, year: 2019, asked, sample: null })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(sent as never)
  const sheet = workbook.worksheets[0] as ExcelJS.Worksheet
  const ids = columns.length + 1
  fill(
    (item, head) => {
      const at = columns.findIndex(column => column.head === head) + 1
      let row = 0
      sheet.getColumn(ids).eachCell((cell, n) => {
        if (cell.value === item.id) row = n
      })
      if (row === 0 || at === 0) throw new Error(`no cell ${item.id} ${head}`)
      return sheet.getCell(row, at)
    },
    sheet,
    workbook,
  )
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

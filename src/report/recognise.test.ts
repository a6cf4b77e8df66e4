import { expect, it } from 'vitest'
import { isWorkReport } from './recognise.ts'
import { readSections } from './structure/sections.ts'

const deeds =
  '一年来，全区生产总值增长百分之六，财政收入稳步增长，民生支出增加，新增就业三千人，产业项目有序推进，改革不断深化，学校医院扩容，生态环境好转。\n'
const tasks = '今年要扩大投资，办好民生实事，推进城市更新，建设法治政府，抓好农业产业和环境治理。\n'
const recognised = (text: string) => isWorkReport(text, readSections(text))

it.each([
  [
    'a report',
    `政府工作报告\n各位代表：\n现在，我代表区人民政府向大会报告工作。\n一、2018年工作回顾\n${deeds}二、2019年工作安排\n${tasks}`,
  ],
  ['a draft without title lines', `一、过去一年工作回顾\n${deeds}二、今年工作安排\n${tasks}`],
  [
    'a report without headings',
    `政府工作报告\n各位代表：\n现在，我代表区人民政府向大会报告工作。\n${deeds}各位代表！\n${tasks}`,
  ],
])('knows %s', (_, text) => {
  expect(recognised(text)).toBe(true)
})

it.each([
  ['nothing', ''],
  ['a novel', '那天夜里下着雨，他推开门，看见桌上放着一封信。\n'.repeat(50)],
  ['a novel by chapters', `一、雨夜\n他推开门，看见一封信。\n二、清晨\n她走了很远的路，去城市找工作。\n`],
  ['a list of invoices', '发票号码,金额,日期\n00123,350.00,2019-01-08\n'.repeat(30)],
  [
    'a law',
    '第一条 为了保护环境，制定本法。\n第二条 各级人民政府应当支持产业、教育、农业，依法行政，安排财政投资项目。\n第三条 本法自公布之日起施行。\n',
  ],
  [
    'a news page',
    `本报讯 昨日，区人民代表大会开幕，区长作政府工作报告。报告指出，${deeds}代表们认为，报告催人奋进。${tasks}`,
  ],
  [
    'a budget report',
    `关于2018年预算执行情况和2019年预算草案的报告\n各位代表：\n一、2018年预算执行情况\n${deeds}二、2019年预算安排\n${tasks}`,
  ],
  ["a company's report", '一、2018年工作回顾\n公司签下三份合同。\n二、2019年工作安排\n公司要再签五份合同。\n'],
])('does not take %s for one', (_, text) => {
  expect(recognised(text)).toBe(false)
})

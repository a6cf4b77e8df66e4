import { expect, test } from 'vitest'
import { composeDuties } from '../../../report/owners/catalogue.ts'
import { readReport } from '../../../report/read.ts'
import { draftBreakdown } from './draft.ts'

const duties = composeDuties([
  {
    place: '甲区',
    source: 'invented',
    fields: [
      { topic: '综合', words: '生产总值' },
      { topic: '教育', words: '学校 教育 教师' },
      { topic: '卫生', words: '医院 医疗卫生' },
      { topic: '财政', words: '公共预算收入' },
      { topic: '养老', words: '养老 养老服务' },
    ],
    units: [
      { id: 'p', name: '区发改委', leads: '综合' },
      { id: 'e', name: '区教育局', leads: '教育' },
      { id: 'h', name: '区卫健委', leads: '卫生' },
      { id: 'f', name: '区财政局', leads: '财政' },
      { id: 'm', name: '区民政局', leads: '养老' },
    ],
    posts: [{ name: '副区长（分管教育）', leads: 'e' }],
  },
])

const draft = (plan: string) => {
  const text = `政府工作报告\n甲区区长\n一、2018年工作回顾\n全年新建学校3所。\n二、2019年工作安排\n${plan}\n`
  let made = 0
  const newId = () => `id-${++made}`
  const reading = { ...readReport(text), year: 2019, place: '乙市甲区' }
  const order = { text, reading, name: 'r.txt', hash: 'h', duties, asOf: '2019-06-30', layout: 'wujiang-2024', newId }
  return { text, ...draftBreakdown(order) }
}

test('the main expected targets come first, a goal a row', () => {
  const { rows } = draft(
    '办好教育。新建学校5所，培养教师100名。\n今年的主要预期目标是：地区生产总值增长6%，一般公共预算收入增长7%，新建学校5所。',
  )
  expect(rows.map(({ block, project, text }) => [block, project, text])).toEqual([
    ['targets', '主要预期目标', '地区生产总值增长6%。'],
    ['targets', '主要预期目标', '一般公共预算收入增长7%。'],
    ['targets', '主要预期目标', '新建学校5所。'],
    ['work', '办好教育', '新建学校5所，培养教师100名。'],
  ])
  expect(rows[0]).toMatchObject({ owners: { lead: '区发改委', others: [] } })
})

test('a row has its lead, the leader over it, and why; its due date as a day', () => {
  const { rows, text } = draft('提升教育质量。9月底前新建学校5所。')
  expect(rows).toHaveLength(1)
  const [row] = rows
  expect(row).toMatchObject({
    text: '9月底前新建学校5所。',
    owners: { lead: '区教育局' },
    leaders: ['副区长（分管教育）'],
    due: { text: '9月底前', date: '2019-09-30' },
    proposed: {
      owners: [{ unit: '区教育局', duty: '教育', words: '学校、教育' }],
      leaders: [{ unit: '区教育局', duty: '副区长（分管教育）', words: '' }],
    },
  })
  expect(row?.source.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['9月底前新建学校5所'])
})

test('what somebody else clearly leads in the same sentence is a part of the row', () => {
  const { rows } = draft('增进民生福祉。新建学校5所，新建医院2家、医疗卫生站10个。')
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ text: '新建学校5所。', owners: { lead: '区教育局' } })
  expect(rows[0]?.items).toMatchObject([{ text: '新建医院2家、医疗卫生站10个。', owners: { lead: '区卫健委' } }])
})

test('short neighbours of one matter are one row; what is measured stands alone', () => {
  const { rows } = draft('提升教育质量。深化教育改革。加强教师培训。新建学校5所。改造学校7所。')
  expect(rows.map(({ text }) => text)).toEqual(['深化教育改革。加强教师培训。新建学校5所。', '改造学校7所。'])
})

test('good deeds are a block of their own, behind the work', () => {
  const { rows } = draft(
    '今年办好3件民生实事：\n1.新建学校5所。\n2.新建医院2家。\n3.新增养老床位300张。\n加强自身建设。推进养老服务改革。',
  )
  expect(rows.map(({ block, text }) => [block, text])).toEqual([
    ['work', '推进养老服务改革。'],
    ['livelihood', '新建学校5所。'],
    ['livelihood', '新建医院2家。'],
    ['livelihood', '新增养老床位300张。'],
  ])
})

test('nobody is proposed where nothing is known; title and notice say only what the report tells', () => {
  const { rows, fields } = draft('抓好落实。完成各项任务10个。')
  expect(rows[0]).toMatchObject({ owners: { lead: null, others: [] }, leaders: [], proposed: {} })
  expect(fields.title).toBe('甲区2019年重点工作目标任务分解落实方案')
  expect(fields.notice).toMatchObject({ addressees: '', body: '', signer: '', date: null })
})

/** The samples say of themselves what is planted in them (samples/README.md); the checker finds that, and nothing else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accountFor } from '../src/report/account/account-for.ts'
import { readReport } from '../src/report/read.ts'
import { root } from './shared.ts'

const load = (year: number) => readFileSync(join(root, `samples/qingzhu-${year}.txt`), 'utf8')
const [before, after] = [load(2018), load(2019)]

/** Code and words of what was found, the counts of commitments without measure or date left out. */
function found(text: string, last?: string) {
  const reading = readReport(text, last === undefined ? {} : { last: { text: last, reading: readReport(last) } })
  return reading.findings
    .filter(({ code }) => code !== 'GM014' && code !== 'GM015')
    .map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)
}

test('every planted slip of the 2019 sample is found, and nothing else', () => {
  // Beside the planted slips two notes with a lawful cause: constant prices, and a basis that the text names.
  // First, at the review's heading, how many promises of last year it leaves out.
  expect(found(after, before)).toEqual([
    'GM025 一、2018年工作回顾',
    'GM006 1745亿元，按可比价计算增长6.9%',
    'GM006 188.6亿元，增长10.3%',
    'GM006 474.8亿元，同口径增长7.6%',
    'GM003 412家',
    'GM001 63件信访件已办结55件，剩余7件',
    'GM001 21所，其中中学5所、小学7所、幼儿园8所',
    'GM002 五个方面的工作',
    'GM007 40件',
    'GM005 120%',
    'GM002 三大治水工程：骨干河道清淤工程、湖荡岸线贯通工程',
    'GM004 75',
  ])
})

test('the 2018 sample adds up', () => {
  expect(found(before)).toEqual([])
})

test('what became of the promises of 2018 is told as samples/README.md has it', () => {
  const { items } = accountFor(
    { text: before, reading: readReport(before) },
    { text: after, reading: readReport(after) },
  )
  const told = (words: string) => {
    const item = items.find(({ promise }) => before.slice(promise.start, promise.end).includes(words))
    return [words, item?.verdict]
  }
  const expected = {
    exceeded: ['整治黑臭河道80条', '净增高新技术企业60家以上', '新增公共停车泊位1500个'],
    met: ['打通断头路4条', '标准化改造农贸市场8家', '10蒸吨以下燃煤锅炉', '9月底前完成区政务服务大厅搬迁启用'],
    missed: [
      '实际使用外资6亿美元以上',
      '新建污水管网75公里',
      '竣工安置房3200套',
      '改造老旧小区12个、82万平方米',
      '新建综合管廊4公里',
      '营业收入超百亿元企业达到7家',
      '十亿元以上项目不少于20个',
      '学校体育场馆开放率达到85%',
    ],
    'in-progress': ['城际铁路前期工作，力争年内开工', '区第二人民医院', '建成餐厨废弃物处理中心'],
    unmentioned: [
      '公布新一版权责清单',
      '新建改建公共厕所40座',
      '异地盘活不少于3000亩',
      '人才总量达到26万人',
      '新增高清监控探头1800个',
    ],
  }
  for (const [verdict, promises] of Object.entries(expected))
    expect(promises.map(told)).toEqual(promises.map(words => [words, verdict]))
  expect(items.find(({ promise }) => before.slice(promise.start, promise.end).includes('翻一番'))?.notYetDue).toBe(true)
})

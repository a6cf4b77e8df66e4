/** Two short reports and an account of them, made by hand, for the tests beside the code. */
import type { Account, AccountItem, Goal, Promised, Report } from '../../report/account/account.ts'
import { readReport } from '../../report/read.ts'
import type { Span } from '../../report/reading.ts'

const lastText = `甲湖区2018年政府工作报告

各位代表：

现在，我代表甲湖区人民政府，向大会报告工作，请予审议。

一、2017年工作回顾

过去一年，地区生产总值增长7%。

二、2018年工作安排

（一）稳增长

今年地区生产总值增长6.5%—7%，实际使用外资6亿美元以上，单位能耗下降3.5%以上。

（二）惠民生

新建污水管网75公里，建成区图书馆，到2020年绿化覆盖率提高2个百分点。
`
const nowText = `甲湖区2019年政府工作报告

各位代表：

现在，我代表甲湖区人民政府，向大会报告工作，请予审议。

一、2018年工作回顾

预计地区生产总值增长6.8%，实际使用外资5.3亿美元，单位能耗下降3.9%，新建污水管网86公里。

二、2019年工作安排

今年地区生产总值增长6.5%左右。
`
const read = (text: string): Report => ({ text, reading: readReport(text) })
export const last = read(lastText)
export const now = read(nowText)

function placed(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text has no ${words}.`)
  return { start, end: start + words.length }
}

function promised(words: string, goal: Partial<Goal>, rest: Partial<Promised> = {}): Promised {
  return {
    ...placed(lastText, words),
    indicator: words,
    comparator: '=',
    value: null,
    unit: null,
    kind: 'level',
    stage: null,
    also: [],
    commitment: null,
    due: null,
    ...goal,
    ...rest,
  }
}

const item = (promise: Promised, rest: Partial<AccountItem>): AccountItem => ({
  promise,
  outcome: null,
  verdict: 'unmentioned',
  why: { zh: '回顾中没有提到', en: 'not in the review' },
  provisional: false,
  notYetDue: false,
  ...rest,
})
const outcome = (words: string, value: number, unit: string) => ({ ...placed(nowText, words), value, unit })

export const account: Account = {
  items: [
    item(
      promised(
        '地区生产总值增长6.5%—7%',
        { kind: 'growth', value: 6.5, unit: '%', comparator: '>=' },
        { also: [{ kind: 'growth', value: 7, unit: '%', comparator: '<=' }] },
      ),
      { verdict: 'met', provisional: true, outcome: outcome('预计地区生产总值增长6.8%', 6.8, '%') },
    ),
    item(promised('实际使用外资6亿美元以上', { value: 6e8, unit: '美元', comparator: '>=' }), {
      verdict: 'missed',
      outcome: outcome('实际使用外资5.3亿美元', 5.3e8, '美元'),
      why: { zh: '5.3亿美元，低于承诺的6亿美元', en: '5.3亿美元, short of the promised 6亿美元' },
    }),
    item(promised('单位能耗下降3.5%以上', { kind: 'growth', value: -3.5, unit: '%', comparator: '>=' }), {
      verdict: 'met',
      outcome: outcome('单位能耗下降3.9%', -3.9, '%'),
    }),
    item(promised('新建污水管网75公里', { value: 75, unit: '公里' }), {
      verdict: 'exceeded',
      outcome: outcome('新建污水管网86公里', 86, '公里'),
    }),
    item(promised('建成区图书馆', { kind: 'deed' }, { stage: 'finished', due: '2018-06-30' }), {}),
    item(
      promised('到2020年绿化覆盖率提高2个百分点', { kind: 'delta', value: 2, unit: '个百分点' }, { due: '2020-12-31' }),
      { notYetDue: true },
    ),
  ],
}

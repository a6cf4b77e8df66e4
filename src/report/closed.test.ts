import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blanksAroundNumbers } from './blanks.ts'
import { readReport } from './read.ts'
import type { Reading, Span } from './reading.ts'
import { tornBreaks } from './torn.ts'
import { wrappedBreaks } from './wraps.ts'

const words = `青禾县2019年政府工作报告
各位代表：
一、2018年工作回顾
财政收入增长5.3%以上，建成学校12所，完成老旧小区改造45个，惠及居民1.2万户，城镇登记失业率控制在2.1%以内。
全年新增规模以上企业36家，新认定高新技术企业18家，完成技改投资27.5亿元，增长9.4%，其中设备投资占61.8%。
二、2019年工作安排
确保6月底前完成30个项目，力争就业率达到98%以上，新建污水管网80公里，创建省级示范村3个，完成清淤120公里。
深入开展环境整治，整治黑臭河道60条，关停企业23家，新增绿地45万平方米，空气质量优良天数比例达到75%以上。`

const takenOut = (text: string, spans: Iterable<Span>) =>
  [...spans].reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

test.each([
  ['增长 5.3 % 以上，', '增长5.3%以上，'],
  ['新增　３０ 个，', '新增３０个，'],
  ['增长\u20005.3\u205f%以上，', '增长5.3%以上，'],
  ['共 1 930 亿元。', '共1 930亿元。'],
  ['市长 张三 2019 年', '市长 张三 2019 年'],
  ['一、  增长5%，', '一、  增长5%，'],
  ['01 新建幼儿园11 所，', '01 新建幼儿园11所，'],
  ['12 月底前，', '12月底前，'],
])('blanks around numbers: %s', (text, closed) => expect(takenOut(text, blanksAroundNumbers(text))).toBe(closed))

/** The words with something put in before some of their characters, and where each of them then stands. */
function put(what: (at: number) => string): { text: string; place: number[] } {
  const place: number[] = []
  let text = ''
  for (let at = 0; at < words.length; at++) {
    text += what(at)
    place.push(text.length)
    text += words[at]
  }
  return { text, place }
}

/** What two readings say, without the words that quote; places as they are in the first text. */
function expectSame(one: Reading, other: Reading, place: number[]) {
  const moved = ({ start, end }: Span) => [place[start], (place[end - 1] as number) + 1]
  const places = ({ start, end }: Span) => [start, end]
  for (const kind of ['sections', 'sentences', 'figures', 'commitments', 'findings'] as const) {
    expect(other[kind].map(places)).toEqual(one[kind].map(moved))
  }
  const said = ({ sentences, figures, commitments }: Reading) => [
    sentences.map(({ kind }) => kind),
    figures.map(({ value, unit, comparator, role, indicator }) => [value, unit, comparator, role, indicator]),
    commitments.map(({ strength, due }) => [strength, due?.date]),
  ]
  expect(said(other)).toEqual(said(one))
}

const isHeading = (at: number) =>
  !words
    .slice(words.lastIndexOf('\n', at - 1) + 1)
    .split('\n')[0]
    ?.includes('，')

test('numbers set apart are read as others are, in their places', () => {
  const close = readReport(words)
  expect(close.figures.length).toBeGreaterThan(15)
  const blanks = fc.array(fc.nat(2), { minLength: words.length, maxLength: words.length })
  fc.assert(
    fc.property(blanks, many => {
      const apart = (at: number) => /[一-鿿]\d|[\d%][一-鿿]|\d%/.test(words.slice(at - 1, at + 1))
      const { text, place } = put(at => (apart(at) && !isHeading(at) ? ' '.repeat(many[at] as number) : ''))
      expectSame(close, readReport(text), place)
    }),
  )
})

test.each([20, 24])('lines broken after %i characters are read as paragraphs, in their places', width => {
  const close = readReport(words)
  let column = 0
  const { text, place } = put(at => {
    if (words[at - 1] === '\n') column = 0
    return column++ > 0 && (column - 1) % width === 0 ? '\r\n' : ''
  })
  expect([...wrappedBreaks(text)].length).toBeGreaterThan(6)
  expectSame(close, readReport(text), place)
})

test.each([
  ['paragraphs', words],
  ['a list without end marks', '新建公园3个并同步建设停车场和公厕\n'.repeat(4) + '改造老旧小区45个\n'.repeat(9)],
])('%s have no such breaks', (_, text) => expect([...wrappedBreaks(text)]).toEqual([]))

test.each([
  ['城区PM\r\n2.5\r\n平均浓度下降5%。', '城区PM2.5平均浓度下降5%。'],
  ['广义货币M\n2\n，增长9%。', '广义货币M2，增长9%。'],
  [
    '全力建成全省第一个国家级开放合作的\n\u200b\n示范区，引进项目12个。',
    '全力建成全省第一个国家级开放合作的示范区，引进项目12个。',
  ],
  [
    '建成全省第一个国家级开放合作的示范区。\n\u200b\n新建学校3所。',
    '建成全省第一个国家级开放合作的示范区。\n\u200b\n新建学校3所。',
  ],
  [
    '（一）全力以赴推动工业经济提质增效\n\u200b\n新建厂房3万平方米。',
    '（一）全力以赴推动工业经济提质增效\n\u200b\n新建厂房3万平方米。',
  ],
])('sentences that a web page tore: %j', (text, whole) => expect(takenOut(text, tornBreaks(text))).toBe(whole))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeUp } from './closed.ts'
import { readReport } from './read.ts'

test.each([
  ['增长 5.3 % 以上，', '增长5.3%以上，'],
  ['新增　３０ 个，', '新增３０个，'],
  ['共 1 930 亿元。', '共1 930亿元。'],
  ['市长 张三 2019 年', null],
  ['一、  增长5%，', null],
  ['增长5%，', null],
  ['01 新建学校 3 所，', '01 新建学校3所，'],
  ['12 月底前，', '12月底前，'],
])('%s', (text, closed) => expect(closeUp(text)?.text ?? null).toBe(closed))

const words =
  '一、2018年工作回顾\n财政收入增长5.3%以上，建成学校12所。\n二、今年安排\n确保6月底前完成30个项目，力争就业率达到98%以上。'

test('numbers set apart are read as others are, in their places', () => {
  const close = readReport(words)
  expect(close.figures.length).toBeGreaterThan(3)
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: words.length, maxLength: words.length }), blanks => {
      const apart = (at: number) => /[一-鿿]\d|[\d%][一-鿿]|\d%/.test(words.slice(at - 1, at + 1))
      const place: number[] = []
      let text = ''
      for (let at = 0; at < words.length; at++) {
        // Headings keep their blanks, so they are given none.
        const inProse = at > words.indexOf('\n') && !/^二、/.test(words.slice(words.lastIndexOf('\n', at) + 1))
        if (inProse && apart(at)) text += ' '.repeat(blanks[at] as number)
        place.push(text.length)
        text += words[at]
      }
      const reading = readReport(text)
      const moved = ({ start, end }: { start: number; end: number }) => [place[start], (place[end - 1] as number) + 1]
      const places = ({ start, end }: { start: number; end: number }) => [start, end]
      for (const kind of ['sections', 'sentences', 'figures', 'commitments', 'findings'] as const) {
        expect(reading[kind].map(places)).toEqual(close[kind].map(moved))
      }
      expect(reading.figures.map(f => [f.value, f.unit, f.comparator, f.role, f.indicator])).toEqual(
        close.figures.map(f => [f.value, f.unit, f.comparator, f.role, f.indicator]),
      )
      expect(reading.commitments.map(c => c.due?.date)).toEqual(close.commitments.map(c => c.due?.date))
    }),
  )
})

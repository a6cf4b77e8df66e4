import { expect, it } from 'vitest'
import { readReport } from '../read.ts'

const filler = Array.from({ length: 150 }, (_, n) => `扎实推进第${n + 1}项重点工作落地见效。`)
const paragraphs = [
  '青禾县2019年政府工作报告',
  '一、2018年工作回顾',
  `实现地区生产总值193亿元。新建生活污水管网60公里，到2018年底全部建成。${filler.join('')}`,
  '二、2019年工作安排',
  `地区生产总值增长7%，达到206亿元。新建生活污水管网80公里。${filler.join('')}`,
]

it('compares what is promised in two ways, or dates with the year, only where review and plan can be told apart', () => {
  const codes = (text: string) => readReport(text).findings.map(({ code }) => code)
  const apart = [...paragraphs, '新建生活污水管网90公里，确保2018年底前建成。'].join('\n')
  expect(codes(apart)).toEqual(expect.arrayContaining(['GM010', 'GM013']))
  const noBlanks = apart.replaceAll(/\s/g, '')
  for (const code of ['GM003', 'GM010', 'GM013', 'GM021']) expect(codes(noBlanks)).not.toContain(code)
})

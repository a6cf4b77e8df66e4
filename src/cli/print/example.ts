import type { Opened } from '../open.ts'

const text = '一、工作安排\n力争新建公园3个，其中“口袋”公园2个。\n=全部完成改造。\n'

/** A small report for tests of what is printed. */
export const example: Opened = {
  file: '甲区,2019.txt',
  text,
  reading: {
    title: '政府工作报告',
    place: '甲区',
    year: 2019,
    delivered: '2019-01-08',
    speaker: '张三',
    sections: [{ start: 0, end: text.length, level: 1, heading: '一、工作安排', role: 'plan' }],
    sentences: [{ start: 7, end: 27, kind: 'commitment' }],
    figures: [
      {
        ...span('3个'),
        value: 3,
        unit: '个',
        comparator: '=',
        role: 'target',
        indicator: '公园',
        status: 'unsaid',
        basis: null,
        asOf: null,
      },
    ],
    commitments: [
      {
        ...span('力争新建公园3个，其中“口袋”公园2个'),
        section: 0,
        strength: 'strive',
        targets: [
          { ...span('公园3个'), indicator: '公园', comparator: '=', value: 3, unit: '个', reference: null },
          { ...span('公园2个'), indicator: '“口袋”公园', comparator: '=', value: 2, unit: '个', reference: null },
        ],
        due: null,
      },
      {
        ...span('=全部完成改造'),
        section: 0,
        strength: 'commit',
        targets: [],
        due: { ...span('全部'), text: '年底前', date: '2019-12-31' },
      },
    ],
    findings: [
      {
        ...span('3个'),
        code: 'GM001',
        severity: 'error',
        message: { zh: '分项不等于合计。', en: 'The parts do not make the whole.' },
        related: [{ ...span('2个'), report: 'this', message: { zh: '分项在此。', en: 'A part is here.' } }],
      },
      {
        ...span('全部'),
        code: 'GM014',
        severity: 'note',
        message: { zh: '没有数字。', en: 'No number.' },
        related: [],
      },
    ],
  },
}

function span(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

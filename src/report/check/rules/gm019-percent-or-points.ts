import { clauseBefore } from '../clause.ts'
import type { Rule } from '../rule.ts'

const SHARE_CHANGES =
  /(?:占比|比重|比例|[^,。;效功费汇利税频速概]率)(?<!生产率)(?:同比|较上年|比上年|比年初|每年|年均|累计|再)*(?:提高|上升|下降|降低|增加|提升|回落|增长)(?:了|约|近|超过?)*$/

/** 百分点: a share that changes by % may mean points or a relative change. */
export const percentOrPoints: Rule = {
  code: 'GM019',
  severity: 'note',
  title: { zh: '比率变化用“%”还是“个百分点”', en: 'A share that changes: % or points' },
  *check({ text, said, reading }) {
    for (const figure of reading.figures) {
      if (figure.unit !== '%') continue
      const clause = clauseBefore(text, figure.start)
      if (!SHARE_CHANGES.test(clause)) continue
      const change = said(figure)
      yield {
        start: figure.start,
        end: figure.end,
        message: {
          zh: `比率变化${change}有两种读法：相差${change.replace(/[%]/, '')}个百分点，或按原值的${change}。若指前者，请写“个百分点”。`,
          en: `A share that changes by ${change} can mean points or a relative change. If points are meant, write 个百分点.`,
        },
      }
    }
  },
}

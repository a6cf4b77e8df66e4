import { HEADLINE_NAMES } from '../../figures/headlines.ts'
import { clauseBefore } from '../clause.ts'
import type { Rule } from '../rule.ts'

const NUMBER = String.raw`(?<![\d.])(\d{1,9}(?:\.\d{1,4})?)(?=[,。;](?!\d))`
/** 增长7， 达到1930， 新增39。: a verb of measuring, a bare number, and the clause is over. */
const AFTER_VERB = new RegExp(
  `(?:增长|下降|上涨|上升|提高|降低|回落|压减|减少|增加|新增|完成投资|总投资|实现税收|突破|达)(?:了|到|至)?${NUMBER}`,
  'g',
)
/** 地区生产总值1930，: an amount of money without its currency. */
const AFTER_NAME = new RegExp(`(?:${HEADLINE_NAMES.join('|')})(?:达到|达|为|实现|完成)?${NUMBER}`, 'g')
/** 失业率3.2，: a share without its %. */
const AFTER_RATE = new RegExp(
  `[\\u4e00-\\u9fff]{0,5}[^,。;效功频速倍汇费积概斜]率(?:达到|达|为|保持在|稳定在|控制在)?${NUMBER}`,
  'g',
)
/** Measures that have no unit: indices, scores, ratios, coefficients. */
const PURE = /指数|系数|得分|评分|积分|分值|容积率|收入比|比值|之比|倍差|pH|级别|版本|编号|热线|数值/i

/** 缺单位: a number that measures something, with no unit after it. */
export const missingUnit: Rule = {
  code: 'GM004',
  severity: 'warning',
  title: { zh: '数字缺单位', en: 'A number without its unit' },
  *check({ text }) {
    const seen = new Set<number>()
    for (const pattern of [AFTER_VERB, AFTER_NAME, AFTER_RATE]) {
      for (const found of text.matchAll(pattern)) {
        const number = found[1] ?? ''
        const end = found.index + found[0].length
        const start = end - number.length
        const clause = clauseBefore(text, start)
        if (seen.has(start) || PURE.test(clause) || /[“"《][^”"》]*$/.test(clause)) continue
        seen.add(start)
        yield {
          start,
          end,
          message: {
            zh: `“${found[0]}”之后没有单位。请补上单位（如亿元、%、个百分点、家）。`,
            en: `No unit after “${found[0]}”. Add the unit (亿元, %, 个百分点, 家 …).`,
          },
        }
      }
    }
  },
}

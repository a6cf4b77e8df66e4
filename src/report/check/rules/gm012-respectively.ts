import { clauseBefore } from '../clause.ts'
import type { Rule } from '../rule.ts'

const VALUE = String.raw`-?\d[\d,]*(?:\.\d+)?[^,。;、和与及\d()“”《》\n]{0,10}`
const JOIN = '(?:以及|和|与|及|、)'
/** 分别增长1%、2%和3%: the values follow one another with 、 or 和 only. */
const VALUES = new RegExp(
  String.raw`分别([^,。;:、\d\n]{0,12})(${VALUE}(?:${JOIN}(?:增长|下降|提高|增加)?${VALUE})+)`,
  'g',
)
const OR = /以及|和|与|及/g
/** Subjects that hold several things in one word: 城乡, 产销量, 存贷款, 丙、丁、戊三乡. */
const FUSED =
  /城乡|产销|存贷|进出|收支|软硬|双|两|等|各|上下|男女|中小|本外币|[一二三]{2}产|[三四五六七八九十](?:[大个镇乡县区市村]|街道)/

/** 分别: as many values as subjects. */
export const respectively: Rule = {
  code: 'GM012',
  severity: 'warning',
  title: { zh: '“分别”前后的项数不等', en: 'Unequal lists around 分别' },
  *check({ text }) {
    for (const found of text.matchAll(VALUES)) {
      const [whole, , values = ''] = found
      const subjects = clauseBefore(text, found.index, 120)
      const least = subjects.split('、').length
      if (least < 2 || FUSED.test(subjects) || /[()“”]/.test(subjects)) continue
      const most = least + (subjects.match(OR)?.length ?? 0)
      const given = values.split(/以及|和|与|及|、/).filter(value => /\d/.test(value)).length
      if (given >= least && given <= most) continue
      const many = least === most ? `${least}` : `${least}–${most}`
      yield {
        start: found.index - subjects.length,
        end: found.index + whole.length,
        message: {
          zh: `“分别”之前有${many}项，之后有${given}个数。请核对是否漏了一项或一个数。`,
          en: `${many} subjects before 分别, ${given} values after it. Check whether one is missing.`,
        },
      }
    }
  },
}

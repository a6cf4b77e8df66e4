import type { Bilingual, Severity } from '../../reading.ts'
import type { Rule } from '../rule.ts'
import { doubleBounds } from './gm020-two-bounds.ts'

/** What a draft leaves behind, and what to do about it. */
interface Leaving {
  pattern: RegExp
  what: Bilingual
  severity?: Severity
}

const MONEY = '(?:万亿|[万亿])(?:元|美元|人民币)'
const COUNTED = '(?:个|家|项|条|件|户|人|所|座|处|套|亩|公里|吨|平方米)'
const UNIT = `(?:%|个百分点|${MONEY}|[万亿]?${COUNTED})`

const LEAVINGS: Leaving[] = [
  {
    // XX亿元, x.x%, 20xx年, ×××, ooo, __家, …亿元, ( )%. Letters on either side make a name: XXL; 2×100 is a product.
    pattern: new RegExp(
      String.raw`(?<![\w×])(?:20[Xx×]{2}(?=年)|[Xx×]{2,}(?:\.[Xx×]{1,4})?(?![\w×])|[Xx×](?:\.[Xx×]{1,4})?(?=${UNIT}|[月日])|[Oo]{3,}(?!\w)|(?:\?|\*{1,4}|…{1,2}|\( *\))(?=%|个百分点|${MONEY}))|(?<!_)_{2,}(?=${UNIT})|□{2,}`,
      'g',
    ),
    what: { zh: '是占位符，数字或名称还没有填', en: 'stands where a figure or a name is still to come. Fill it in' },
  },
  {
    // 完成投资 亿元，: the number was never written. 十 亿元, 超 亿元 and columns of a table are not this.
    pattern: new RegExp(
      String.raw`(?<=[\u4e00-\u9fff、])(?<![一二三四五六七八九十百千数几超破过近上])(?: +(?:${MONEY}|%|个百分点)| {2,}[万亿]?${COUNTED})(?=[,。;、(和])|年 +月 +日|(?:增长|下降|提高到?|降低到?|达到?)(?:%|个百分点)(?=[,。;、(])`,
      'g',
    ),
    what: { zh: '缺少数字', en: 'lacks its number. Fill it in' },
  },
  {
    // （待核）, （待统计局核实）, 〔核〕.
    pattern:
      /[(〔[【](?:(?:此处|此数|数据?|数字)?(?:有待|尚待|待|请|再)[^()〔〕[\]【】,。;\n]{0,6}?(?:核|核实|核对|核定|定|补|补充|查|确认|更新|填|提供|商|改)|核|存疑|缺数|暂缺)[?!]?[)〕\]】]/g,
    what: { zh: '是起草时的标注', en: 'is a note of the drafters. Settle it and take it out' },
  },
  {
    // 12亿万元, 3万万元; 每秒9.3亿亿次 is a speed.
    pattern: /\d[\d.]{0,12} ?[十百千]?(?:亿亿|万万|亿万)(?=元|美元|吨|亩|人|户|家|个|件|平方米|公里)/g,
    what: { zh: '量级写重了', en: 'has its scale twice. Keep one' },
  },
  {
    pattern: /\d[\d.]{0,12}(?:%个?百分点|[万亿]?元元|个个百分点)/g,
    what: { zh: '单位写重了', en: 'has its unit twice. Keep one' },
  },
  {
    // Stands in an adopted report: it misleads no one.
    pattern: /%%+|‰‰+/g,
    what: { zh: '单位写重了', en: 'has its unit twice. Keep one' },
    severity: 'note',
  },
  {
    pattern: /;;+|。。+|,,+|、、+|[,、;]。|。[,、;]|,、|、,/g,
    what: {
      zh: '之间没有字：多了一个标点，或丢了字',
      en: 'has nothing between its marks: one is too many, or words are lost. Mend it',
    },
  },
  {
    // 扎实推进扎实推进; 一个项目一个项目 is meant.
    pattern: /(?!一)([\u4e00-\u9fff]{4,12})\1/g,
    what: { zh: '写重了', en: 'has its words twice. Keep one' },
  },
  {
    // 下降-0.42%: falls by minus. 增长-0.42% is a usual way to say it.
    pattern: /(?<!增)(?:下降|降低|减少|回落|下滑|下跌|降幅|跌幅|减)(?:了|约|近|为)? ?[-−] ?\d[\d.]*/g,
    what: {
      zh: '已说下降，不应再有负号',
      en: 'is a fall and a minus, which together would be a rise. Drop the minus',
    },
  },
]

/** 草稿遗留: placeholders, notes to oneself, what was typed twice. */
export const draftLeavings: Rule = {
  code: 'GM020',
  severity: 'warning',
  title: { zh: '草稿遗留', en: 'Left over from a draft' },
  *check({ text, said }) {
    for (const { pattern, what, severity } of LEAVINGS) {
      for (const found of text.matchAll(pattern)) {
        const start = found.index + found[0].search(/\S/)
        const span = { start, end: found.index + found[0].length }
        const words = said(span)
        yield {
          ...span,
          ...(severity && { severity }),
          message: { zh: `“${words}”${what.zh}。请改定。`, en: `“${words}” ${what.en}.` },
        }
      }
    }
    yield* doubleBounds(text)
  },
}

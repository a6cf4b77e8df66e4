import type { Said } from '../rule.ts'

/** Words before a number that leave it open. 签约30余个, 最近8万多户 and 突破30余项 bound nothing. */
const BEFORE =
  '大约|(?<![节集制签合预履条公契隐简要邀违订特])约|大概|接近|将近|(?<![最附就临邻靠远贴亲新将接])近|不超过|不高于|不多于|不大于|最多|至多|不足|不到|不低于|不少于|不小于|至少|(?<!不)超过|(?<![赶反高不出入中])超|逾'
const AFTER = '以上|以下|以内|之内|左右|上下'
const ABOUT = /近|约|大概|左右|上下/
const BELOW = /不[超高多大足到]|[最至]多|以下|以内|之内/
/** 年, 天 and 岁 are left out: 近3年以上 and 65岁以上 are lengths and ages. */
const UNIT = '(?:%|个百分点|[万亿]{0,2}(?:美元|港元|[元个家户人件项条座所处套亩吨米次名位辆台]|公里|平方米))'
const MORE = `[余多几](?=${UNIT}|[万亿])`
/** 低于13%左右的预期目标: the second bound is the goal's. */
const OF_A_GOAL = '[^,。;\\n]{0,4}的[^,。;\\n]{0,6}(?:目标|要求|预期|水平|计划|任务)'
const BOUNDED = new RegExp(
  String.raw`(${BEFORE})有?\d[\d,]{0,12}(?:\.\d{1,4})?[十百千]?(${MORE})?[万亿]{0,2}(${MORE})?${UNIT}?(${AFTER})?(?!${OF_A_GOAL})`,
  'g',
)

/** 约28余个, 超39件左右, 不超过8%以上: two words that bound one number, of which one is too many. */
export function* doubleBounds(text: string): Generator<Said> {
  for (const found of text.matchAll(BOUNDED)) {
    const [whole, ...said] = found
    const bounds = said.filter(word => word !== undefined)
    if (bounds.length < 2) continue
    const doubled = new Set(bounds.map(kindOf)).size === 1
    const words = bounds.join('…')
    yield {
      start: found.index,
      end: found.index + whole.length,
      message: {
        zh: `“${whole}”：“${words}”${doubled ? '意思重复' : '互相矛盾'}，一个数只能有一种界限。请只留一个。`,
        en: `“${whole}”: ${words} ${doubled ? 'say the same twice' : 'contradict each other'}; a number has one bound. Keep one of them.`,
      },
    }
  }
}

const kindOf = (word: string): string => (ABOUT.test(word) ? 'about' : BELOW.test(word) ? 'below' : 'above')

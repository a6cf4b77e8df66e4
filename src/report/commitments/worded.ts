import type { Comparator, Span, Target } from '../reading.ts'
import { DATE } from './due.ts'

/** Words before a name that are no part of it: 确保零就业家庭 is 零就业家庭. */
const DRESS =
  /^(?:要|并|努力|力争|确保|保证|保持|实现|推动|推进|促进|坚决|坚持|全面|全力|切实|继续|使|让|做到|今年|全年|年内|同时|其中|争取|稳妥|稳步|有序|基本|加快|高质量|加强|围绕|落实|将|把|到\d{4}年|去年)+/
/** Names whose course can be measured; 社会大局 or 财力格局 cannot. */
const MEASURABLE =
  /(?:总额|总量|收入|支出|进出口|出口|进口|贸易|外资|外贸|产量|产值|价格|物价|涨幅|占比|比重|比例|份额|率|增长|增速|增幅|速度|指数|投资|消费|增加值|生产总值|经济|税收|就业|规模|水平|数量|人数|面积|浓度|报酬|收支|质量)$/
const NAMELESS = /^(?:目标|任务|指标|约束性指标|考核)+$/

const DEEDS =
  '完成|建成|淘汰|消除|整改|达[标到]|取消|关[停闭]|投[产用入]|纳入|摘帽|就业|脱贫|解决|清零|清偿|退出|开工|实[现施]|通[车过]|建立|到位|完工|竣工|启动|入[网库]'

interface Pattern {
  words: RegExp
  comparator: Comparator
  /** Only of things whose course can be measured. */
  measurable?: true
}

/** How aims are told without a number (无数字的目标). The name stands before, the reference takes the number's place. */
const PATTERNS: Pattern[] = [
  { words: /不(?:得)?(?:低于|少于|小于)(?<ref>[^\d]{2,20})$/, comparator: '>=' },
  { words: /不(?:得)?(?:高于|超过|大于|多于)(?<ref>[^\d]{2,20})$/, comparator: '<=' },
  { words: /(?:高于|快于|优于|大于|多于|超过|好于)(?<ref>[^\d]{2,20})$/, comparator: '>' },
  { words: /(?:低于|小于|少于)(?<ref>[^\d]{2,20})$/, comparator: '<' },
  {
    words: /(?:与|和|同)(?<ref>[^\d]{2,16}?)(?:保持|基本)*同步(?:增长|提高|提升)?$/,
    comparator: '~',
    measurable: true,
  },
  { words: /(?:均|都|全面)?(?<ref>完成[^\d]{0,8}(?:下达|确定|规定)的?[^\d]{0,10})$/, comparator: '>=' },
  {
    words: new RegExp(`(?<ref>全覆盖|全部(?:${DEEDS})[^\\d]{0,10}|动态清零|应\\p{Script=Han}尽\\p{Script=Han})$`, 'u'),
    comparator: '=',
  },
  {
    words:
      /(?<ref>(?:保持|基本|总体)*(?:稳定(?:发展|增长)?|平稳(?:增长|运行)?|正增长|稳中提质|稳量提质|量稳质升|持平)|稳中有[升降进]|只[增减]不[减增]|持续(?:改善|下降|提升|增长)|(?:基本)?平衡|稳定在合理区间|保持在合理区间|达到上级要求)$/,
    comparator: '=',
    measurable: true,
  },
]
/** 全部淘汰小锅炉: the deed stands before what is done away with. */
const FRONTED = /^(?<ref>全部(?:完成|建成|淘汰|消除|整改|达标|取消|关停))(?<name>[^\d]{2,24})$/
/** 不发生规模性返贫: what is promised not to be. */
const NEVER = /^(?<ref>不发生|不新增)(?<name>(?:规模性|系统性|区域性|重特?大|较大|新的?)?[^\d]{2,14})$/
const ASSIGNED = /^(?<ref>完成[^\d]{0,8}(?:下达|确定|规定))的?(?<name>[^\d]{2,24})$/

/** No name is so long, however many things it lists. */
const LONGEST = 60

/** The aims of a commitment that are told in words, one after another; 、高于… goes on with the name before. */
export function wordedTargets(folded: string, span: Span): Target[] {
  const out: Target[] = []
  for (const clause of folded.slice(span.start, span.end).matchAll(/[^,;:。]+/g)) {
    let name = ''
    let list = ''
    let from = clause.index
    for (const piece of clause[0].matchAll(/[^、]+/g)) {
      const found = fronted(piece[0].trim()) ?? aimOf(list + piece[0].trim(), name)
      const at = clause.index + piece.index
      if (!found) {
        if (list === '' || list.length > LONGEST) from = at
        list = `${list.length > LONGEST ? '' : list}${piece[0]}、`
        continue
      }
      const start = list === '' ? at : from
      out.push({ start: span.start + start, end: span.start + at + piece[0].length, value: null, unit: null, ...found })
      name = found.indicator
      list = ''
    }
  }
  return out
}

type Aim = Pick<Target, 'indicator' | 'comparator' | 'reference'>

function fronted(words: string): Aim | null {
  const bare = words.replace(DATE, '').replace(DRESS, '')
  const done = FRONTED.exec(bare)?.groups
  if (done) return { indicator: done.name as string, comparator: '=', reference: done.ref as string }
  const never = NEVER.exec(bare)?.groups
  if (never) return { indicator: never.name as string, comparator: '=', reference: never.ref as string }
  const assigned = ASSIGNED.exec(bare)?.groups
  if (!assigned || NAMELESS.test(assigned.name as string)) return null
  return { indicator: assigned.name as string, comparator: '>=', reference: assigned.ref as string }
}

function aimOf(words: string, before: string): Aim | null {
  for (const { words: pattern, comparator, measurable } of PATTERNS) {
    const found = pattern.exec(words)
    if (!found?.groups) continue
    const own = words
      .slice(0, found.index)
      .replace(DATE, '')
      .replace(DRESS, '')
      .replace(/(?:要|均|都|力争|努力|确保|实现|增速保持)+$/, '')
    const indicator = own || before
    if (!indicator || (measurable && !MEASURABLE.test(indicator))) return null
    return { indicator, comparator, reference: (found.groups.ref as string).replace(/(?:基本|保持)+$/, '') }
  }
  return null
}

import type { FigureContext } from '../context.ts'
import { STATE } from './before.ts'

/** Names that measure nothing by themselves: 增速 is the growth of what came before. */
const MEASURES_OF =
  '(?:自然)?(?:增速|增幅|涨幅)|总量|增量|占比|比重|数量|规模|排名|总额|余额|总数|均价|人均|利润|总规模|到位|总投资|投资|完成投资|(?:基本|新)?建成|新?开工(?:建设)?|竣工|面积|产量|总产|总产量|产值|总产值|客货运量|货运量|客运量'
const MEASURE_ONLY = new RegExp(`^(?:${MEASURES_OF}|数|量|额)$`)
export const isMeasureOnly = (name: string) => MEASURE_ONLY.test(name)
/** 产值 alone may be everybody's; 增速 never is. */
export const isIncomplete = (name: string) => isMeasureOnly(name) && !/^总?产[值量]?$/.test(name)

/** 占财政支出的80%: a share of something; 占地 and 占有 are none. */
const SHARE = /占(?![地用道线领有])[^占]*$/
export const isShare = (name: string) => SHARE.test(name) && name.startsWith('占')

/** What a figure without a name of its own goes on about, by the name before it. */
export function topicOf(name: string, { quantity, left, change }: FigureContext): string {
  // 收入任务9亿元，完成10亿元; 项目开工建设9个，完成5个
  const previous = /完成|实现/.test(left) ? name.replace(/(?:目标)?任务$|新?开工(?:建设)?$/, '') || name : name
  // 占比60%，提高2个百分点 and 居全省首位 are about the share; 占比60%，增长5% is about what has it.
  const ofShare =
    quantity.rank || quantity.ratio || (quantity.unit === '%' ? change === 0 : quantity.unit === '个百分点')
  if (ofShare) return previous
  // 增幅2%，完成3亿元: an amount is none of a speed.
  const thing = previous.replace(SHARE, '')
  return (quantity.unit === '%' ? thing : thing.replace(SPEED, '')) || previous
}

/** 新开工安置房5万平方米，建成3万平方米: one verb for the other. */
const BUILT = /^(?:(?:基本|新)?建成|新?开工(?:建设)?|竣工)$/
const BUILDING = /^(?:新?开工|新建|建成|竣工)|(?:(?:基本|新)?建成|新?开工(?:建设)?|竣工)$/
export const isBuilt = (name: string) => BUILT.test(name)

const YIELD = /^(?:面积|产量|总产|总产量|产值|总产值)$/
const GROWN = /(?:(?:播种|种植|养殖)?面积|播种|总?产量|总产|亩产|增产|增加值|出栏|存栏)$/
const COMPUTED = /(?:自然)?(?:增速|增幅|涨幅|总量|占比)$/
const SPEED = /(?:自然)?(?:增速|增幅|涨幅)$/

/** 粮食播种面积 and 产量: 粮食产量; 税收增速 and 总量: 税收总量. */
export function withMeasure(topic: string, measure: string): string {
  if (BUILT.test(measure)) return topic.replace(BUILDING, '') + measure
  if (measure === '总数') return allOf(topic) + measure
  const thing = YIELD.test(measure) ? topic.replace(GROWN, '') : topic.replace(COMPUTED, '')
  return thing.endsWith(measure) ? thing : thing.replace(STATE, '') + measure
}

/** 新增公园141座、累计973座: all there are, not the new ones. */
export const allOf = (topic: string) => topic.replace(NEW, '')
const NEW = /^(?:净增|新(?:增|建|认定|培育|引进|入选|设立?|获[批评]?|签约?))|(?:新增|净增|新认定)$/

/** 占全市 is no part of what the next share is of. */
export const shareOf = (topic: string, share: string) => topic.replace(SHARE, '') + share

import { bareName, headlineOf } from '../figures/headlines.ts'

/** What an indicator's name says of how it moves or is made, and not of what it is. */
const DRESS =
  /^(?:其中|今年|年末|年内|全年|预计|实现|完成|确保|力争|推进|启动|安排|拟|再|新开工|开工|建设|新建|改建|扩建|改造|建成|新(?!增)|引导|组织|实施好?|全力|重点|提升|打造|要|就是|进一步|提高)+|(?:的?(?:增长|增速|增幅|涨幅|降幅|预期|同比|达到|安排|任务|工程|项目|建设|改造任务|完成|的))+$/g

/** The same in other words (同义), where no headline name settles it. Few, and true of any report. */
const SAME: [RegExp, string][] = [
  [/农村牧区/g, '农村'],
  [/农牧民/g, '农民'],
  [/规上|规模(?!以上)(?=工业|企业)/g, '规模以上'],
  [/游客/g, '旅游'],
  [/入驻/g, '入园'],
  [/主次干道|[主次]干(?:道路?|路)/g, '道路'],
  [/棚改/g, '棚户区改造'],
]

/** An indicator's name bare of dress, for its terms; the whole name where nothing else is left. */
export function coreName(indicator: string): string {
  const bare = SAME.reduce((name, [other, usual]) => name.replaceAll(other, usual), bareName(indicator))
  // 长宁街、东风路等道路: what is counted is told after its examples.
  const counted = bare.replace(/^.*[、].*等(?=.{2})/, '')
  return counted.replaceAll(DRESS, '') || counted
}

/** The key of the headline indicator (主要指标) that a name is of, null where it is of none. */
export const headlineKey = (name: string): string | null => headlineOf(coreName(name))?.key ?? null

/** One key for all names of one indicator, for what is to be followed over the years. */
export const keyOf = (indicator: string): string => headlineKey(indicator) ?? coreName(indicator)

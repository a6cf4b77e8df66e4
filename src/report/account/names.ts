import { bareName, headlineOf } from '../figures/headlines.ts'
import { usual } from './same.ts'

/** What an indicator's name says of how it moves or is made, and not of what it is. */
const DRESS =
  /^(?:其中|计划|逐步|今年|年末|年内|全年|预计|实现|完成|确保|力争|推进|启动|安排|拟|再|新开工|开工|建设|新建|改建|扩建|改造|建成|新(?!增)|引导|组织|实施好?|全力|重点|提升|打造|要|就是|进一步|提高)+|(?:的?(?:增长|增速|增幅|涨幅|降幅|预期|同比|达到|安排|任务|工程|项目|建设|改造任务|完成|的))+$/g

/** 管网改造等工程|按时完工: what is to be done with it, where the number only says how large it is. */
const DONE =
  /(?:等[^,、等]{0,4})?(?:[要将]|按时|如期|按期|年内|全部|全面|正式|主体)*(?:建成|竣工|完工|投产|投用|投入(?:使用|运营|运行|生产)|运营|通车|开通|(?<!新)开工(?:建设)?|封顶|交付(?:使用)?|达标)$/

/** An indicator's name bare of dress, for its terms; the whole name where nothing else is left. */
export function coreName(indicator: string): string {
  const bare = usual(bareName(indicator).replace(/规模(?!以上)(?=工业|企业)/g, '规模以上'))
  // 长宁街、东风路等道路: what is counted is told after its examples.
  const counted = bare.replace(/^.*[、].*等(?=.{2})/, '')
  const thing = counted.replace(DONE, '')
  return thing.replaceAll(DRESS, '') || counted
}

/** The key of the headline indicator (主要指标) that a name is of, null where it is of none. */
export const headlineKey = (name: string): string | null => headlineOf(coreName(name))?.key ?? null

/** One key for all names of one indicator, for what is to be followed over the years. */
export const keyOf = (indicator: string): string => headlineKey(indicator) ?? coreName(indicator)

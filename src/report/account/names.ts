import { bareName, headlineOf } from '../figures/headlines.ts'

/** What an indicator's name says of how it moves or is made, and not of what it is. */
const DRESS =
  /^(?:其中|今年|年末|年内|全年|预计|实现|完成|确保|力争|推进|安排|拟|新建成|建成|再|引导|组织|实施好?|全力|重点)+|(?:的?(?:增长|增速|增幅|涨幅|降幅|预期|同比|总量|达到|安排|任务|工程|建设|数量|数|的))+$/g

/** An indicator's name bare of dress, for its terms; the whole name where nothing else is left. */
export function coreName(indicator: string): string {
  const bare = bareName(indicator)
  return bare.replaceAll(DRESS, '') || bare
}

/** Whether two names are of one headline indicator (true), of two (false), or not both known (null). */
export function sameHeadline(a: string, b: string): boolean | null {
  const [one, other] = [headlineOf(coreName(a)), headlineOf(coreName(b))]
  return one && other ? one.key === other.key : null
}

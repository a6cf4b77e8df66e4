import type { FigureRole, SentenceKind } from '../reading.ts'
import type { FigureContext } from './context.ts'

const RATE_NOUN = /(?:增速|增幅|涨幅|降幅|增长率|增长速度|年均增长|同比)[^,]{0,6}$/
const RATE_AFTER = /^ *(?:以上|左右|以内)?的?(?:速度)?(?:增长|增速|增幅|递增)/

/** What the figure is: the amount itself, a rate of change, an absolute change, a place in an order, or a promise. */
export function roleOf(context: FigureContext, kind: SentenceKind, carried?: FigureRole): FigureRole {
  if (carried) return carried
  const { quantity } = context
  if (kind === 'commitment') return sizesOnly(context) ? 'level' : quantity.rank ? 'rank' : 'target'
  if (quantity.rank) return 'rank'
  return movement(context) ?? 'level'
}

/** 改造提升62个小区: the things themselves are made better. */
const IMPROVED = /(?:提升|提高)(?:了|约|近|超过?)?$/
const THINGS = /^ *(?!百分点|名次|位次|标准|档次|等级|点)[\p{Script=Han}“]{2}/u

/** 是2016年的|2.1倍, 为五年前的|3倍: against itself at another time. */
const EARLIER =
  /(?:[\d〇一二三四五六七八九]年|年[前初末底]?|“十.五”[前初末]?|同期|期末|上年|去年|以前)的(?:约|近|超过?)?$/

/** growth for rates, delta for amounts and points, null where the value does not tell a change. */
export function movement(context: FigureContext): 'growth' | 'delta' | null {
  const { quantity, left, right, change } = context
  if (quantity.unit === '个百分点') return 'delta'
  const rate = quantity.unit === '%' || quantity.ratio
  if (rate) {
    if (quantity.unit === '倍' && (EARLIER.test(left) || !/(?:是|为|相当于|的)[^,]{0,12}$/.test(left))) return 'growth'
    return change !== 0 || RATE_NOUN.test(left) || RATE_AFTER.test(right) ? 'growth' : null
  }
  return change !== 0 &&
    !(IMPROVED.test(left) && THINGS.test(right)) &&
    /(?:增加|减少|提高|提升|上升|下降|降低|增长|缩短|压缩|扩大|多|少|高|低|升|降|增|减)[^,]{0,3}$/.test(left)
    ? 'delta'
    : null
}

/** -1 for a fall told as a change: 下降5.9% is -5.9. A level reached by falling (降至3%) keeps its sign. */
export function signOf(context: FigureContext, role: FigureRole): 1 | -1 {
  if (context.change >= 0 && !/降幅[^,]{0,4}$/.test(context.left)) return 1
  if (role === 'growth' || role === 'delta') return -1
  return role === 'target' && movement(context) !== null ? -1 : 1
}

const CREATING =
  '新建|建设|建成|建好|开工|新增|完成|打造|培育|引进|实施|创建|争创|举办|组织|办好|投用|启动|改造|提升|淘汰'
const TENDING = '推进|推动|深化|加快|统筹|加强|强化|支持|发挥|落实|围绕|完善'
const DOING = new RegExp(`(?<creates>${CREATING})|${TENDING}`, 'g')
/** Words right before a number that say it sizes something already there. */
const SCOPE =
  /(?:”|深化|发挥好?|对照|统筹|做[大强优好]+|用好|抓好|落实|继续|支持|保障|加强|强化|完善|巩固|抓实|围绕|聚焦|依托|面向|针对|坚持|通过|在|对|把|以|与|和)$/
/** 全区有280万农牧民…: how things stand, in the clause up to the number. */
const PREMISE = /(?:(?:^|[,;:。])(?:去年|目前|现在|当前|每年)[^,;:。]*|(?:^|[^没具拥享所含占只])有(?:约|近|超过?)?)$/
const REACHES = /(?:超过?|突破|达到?|不低于|不少于|至少)$/
const SPENT = /(?:完成|实现|投入|投资|安排|筹集|争取|发放|新增|减税|降费|降本)[^,]{0,6}$/

/** 道路开工建设, 以上企业上市: what becomes of the things counted is promised. */
const BECOMES =
  /^[^,;。、]{0,14}(?:开工|建成|通车|竣工|完工|投产|投用|投运|启用|投入使用|封顶|交付|上市|挂牌|落户|入驻)[^,;。、]{0,4}$/

/** 亿元以上项目: how large each must be, not how much. Right before another figure (十亿元以上20个) the noun is left out. */
const SIZED = '项目|企业|园区|产业|集群|乡镇|村|商品|单位|资金'
const THRESHOLD = new RegExp(`^ *以[上下]的?(?:$|[^,;。、\\d]{0,8}(?:${SIZED}))`)
/** 产值过5000万元企业, 超亿元的镇 */
const OVER = /(?:超过?|(?<![经通不])过)$/
const OVER_WHAT = new RegExp(`^的?[^,;。、\\d的]{0,6}(?:${SIZED})`)
const followed = ({ quantity, right, clause }: FigureContext) => quantity.end + right.length < clause.end

/**
 * A number in a promise that only sizes an existing thing or sets a scope (两条高铁, 14个行业, 65岁以上) promises nothing.
 */
function sizesOnly(context: FigureContext): boolean {
  const { quantity, left, right, before } = context
  const { unit } = quantity
  if (/^(?:岁|蒸吨|级|千伏|车道)$/.test(unit) && !/寿命[^,]{0,8}$/.test(left)) return true
  if (unit === '元' && THRESHOLD.test(right) && (!/以[上下]的?$/.test(right) || followed(context))) return true
  if (unit === '元' && OVER.test(left) && OVER_WHAT.test(right)) return true
  if (PREMISE.test(before) && !/要|确保|力争|争取|实现|新增/.test(before.slice(-20))) return true
  if (/投资[^,]{0,2}$/.test(left) && /^ *(?:以上|左右)?的\p{Script=Han}/u.test(right)) return true
  if (/总投资(?:额|规模)?(?:达到?|为|约|超过?)*$/.test(left)) return true
  const counts =
    /^ *(?:以上|左右|以内)?的?[\p{Script=Han}“]/u.test(right) &&
    !/^ *(?:以上|左右|以内|以下|大关|目标|任务)?(?:$|[,;。、])/.test(right)
  if (unit === '%' || !counts || REACHES.test(left)) return false
  if (!/^(?:元|吨|千瓦|兆瓦)$/.test(unit) && BECOMES.test(right)) return false
  if (quantity.written) return [...before.matchAll(DOING)].at(-1)?.groups?.creates === undefined
  if (/等$/.test(left)) return [...before.matchAll(DOING)].at(-1)?.groups?.creates === undefined
  if (SCOPE.test(left)) return true
  if (unit === '元') return !SPENT.test(left)
  return /^(?:吨|千瓦|兆瓦)$/.test(unit)
}

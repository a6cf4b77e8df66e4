import type { FigureContext } from './context.ts'

const CREATING =
  '新建|建设|建成|建好|开工|新增|完成|打造|培育|引进|实施|创建|争创|举办|组织|办好|投用|启动|改造|提升|淘汰'
const TENDING = '推进|推动|深化|加快|统筹|加强|强化|支持|发挥|落实|围绕|完善'
const DOING = new RegExp(`(?<creates>${CREATING})|${TENDING}`, 'g')
/** Words right before a number that say it sizes something already there. */
const SCOPE =
  /(?:”|深化|发挥好?|对照|统筹|做[大强优好]+|用好|抓好|落实|继续|支持|保障|加强|强化|巩固|抓实|围绕|聚焦|依托|面向|针对|坚持|通过|在|对|把|以|与|和)$/
/** 全区有280万农牧民…: how things stand, in the clause up to the number. */
const PREMISE = /(?:(?:^|[,;:。])(?:去年|目前|现在|当前|每年)[^,;:。]*|(?:^|[^没具拥享所含占只])有(?:约|近|超过?)?)$/
/** 紧盯督察|21项问题: what eyes are kept on, where nothing is made of it. */
const AIMED = new RegExp(`(?:紧盯|锚定|聚焦|围绕|瞄准)(?:(?!${CREATING})[^,])*$`)
/** 高达765万人: so it is, and no one promised it. */
const AS_IT_IS = /高达$/
/** 230个|50户|以上村寨, 人口|50万|以上的县: how large each thing is. */
const OF_SIZE = /^ *以[上下]的?(?=\p{Script=Han})/u
const PLACE = /^ *(?:以[上下])?的?(?:[特大中小]*城市|县|镇|乡)/
/** 对2000户家庭|适老化改造, 推进城东等8所|学校建设: what is done with them is promised, unless help is only lent to it. */
const BUILT = /^[^,;。]{0,30}(?:建设|改造|新建|改建|扩建|修缮|整治)[^,;。\p{Script=Han}]{0,2}$/u
const LENT = /支持|发挥|落实|围绕/
/** 完善6个园区|运营机制: the parks are there. */
const WAYS = /机制|模式|制度|政策/
/** 办好10件|民生实事: the deeds are told one by one after it. */
const DEEDS = /^[^,;。、]{0,8}实事/
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
export function sizesOnly(context: FigureContext): boolean {
  const { quantity, left, right, after, before } = context
  const { unit } = quantity
  if (/^(?:岁|蒸吨|级|千伏|车道)$/.test(unit) && !/寿命[^,]{0,8}$/.test(left)) return true
  if (unit === '元' && THRESHOLD.test(right) && (!/以[上下]的?$/.test(right) || followed(context))) return true
  if (unit === '元' && OVER.test(left) && OVER_WHAT.test(right)) return true
  if (PREMISE.test(before) && !/要|确保|力争|争取|实现|新增/.test(before.slice(-20))) return true
  if (/投资[^,]{0,2}$/.test(left) && /^ *(?:以上|左右)?的\p{Script=Han}/u.test(right)) return true
  if (/总投资(?:额|规模)?(?:达到?|为|约|超过?)*$/.test(left)) return !/力争|确保|争取/.test(left)
  if (/^[件项]$/.test(unit) && DEEDS.test(right)) return true
  if (AS_IT_IS.test(left) || AIMED.test(left)) return true
  if (left === '' && !/(?:^|[,;:。])$/.test(before) && OF_SIZE.test(right)) return true
  if (/人口(?:达到?|超过?)?$/.test(left) && PLACE.test(right)) return true
  const counts =
    /^ *(?:以上|左右|以内)?的?[\p{Script=Han}“]/u.test(right) &&
    !/^ *(?:以上|左右|以内|以下|大关|目标|任务)?(?:$|[,;。、])/.test(right)
  if (unit === '%' || !counts || REACHES.test(left)) return false
  if (!/^(?:元|吨|千瓦|兆瓦)$/.test(unit) && BECOMES.test(right)) return false
  const doing = [...before.matchAll(DOING)].at(-1)
  if (quantity.written) return doing?.groups?.creates === undefined
  if (/(?:等|对)$/.test(left) && BUILT.test(after) && !LENT.test(doing?.[0] ?? '')) return false
  if (/等$/.test(left)) return doing?.groups?.creates === undefined
  if (SCOPE.test(left) || (/完善$/.test(left) && WAYS.test(right))) return true
  if (unit === '元') return !SPENT.test(left)
  return /^(?:吨|千瓦|兆瓦)$/.test(unit)
}

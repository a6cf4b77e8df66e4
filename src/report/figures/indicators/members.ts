import { JOINT } from './ties.ts'

/** Income is measured with its owner: 城镇、农村|居民人均可支配收入. */
const INCOME = '(?:(?:常住)?居民|家庭)?(?:人均)?(?:可支配|纯|现金|主营业务|营业|销售|经营)?收入'
const AMOUNTS =
  '余额|总额|总量|数量|产量|产能|销量|用电量|面积|里程|总?产值|增加值|投资|支出|税收|利润|销售额|价格|比重|占比|增速|增幅|[\\p{Script=Han}]{2}率'
/** What the members of a list have in common and the last alone names: 存款、贷款余额. */
const MEASURE = new RegExp(`(?:${INCOME}|(?:产业|企业)?(?:${AMOUNTS})(?:占.{1,12})?)$`, 'u')

/** What has a measure of its own. */
const COMPLETE = new RegExp(`${MEASURE.source}|[量额数值]$`, 'u')
const SHARE = /(?:占[^占]{1,12}比重|比重|占比|增速|增幅)$/

/** 开工、投产|项目 */
const BUILDS = /^新?(?:开工|竣工|投产|建成|签约|落地|新建|改建|扩建)/

const PAIRS: [RegExp, [string, string]][] = [
  [/城乡/, ['城镇', '农村']],
  [/存贷款/, ['存款', '贷款']],
  [/进出口/, ['进口', '出口']],
  [/新改建/, ['新建', '改建']],
]

/** 接待游客数量和游客总花费 → two subjects; 城乡居民收入 → 城镇…, 农村…. Null where the count does not fit. */
export function membersOf(list: string, count: number): string[] | null {
  const subject = list.replace('城、乡', '城乡')
  const parts = subject.split(JOINT).filter(Boolean)
  if (parts.length === count)
    return parts.map((part, i) => {
      const later = parts.slice(i + 1)
      const measure = measureOf(
        part,
        later.find(other => other.length > 1 && MEASURE.test(other)) ?? later.at(-1) ?? '',
      )
      return (i === 0 || measure ? '' : ownerOf(parts[0] as string, part)) + part + measure
    })
  const packed = /^(.+?)(产?增加值|产量|产值|价格)$/.exec(subject)
  if (packed && packed[1]?.length === count) return [...packed[1]].map(member => member + packed[2])
  if (count === 2)
    for (const [pattern, pair] of PAIRS)
      if (pattern.test(subject)) return pair.map(word => subject.replace(pattern, word))
  return null
}

/** 城市绿地、水面: the owner stands before the first only. */
function ownerOf(first: string, part: string): string {
  if (part.length > 4 || first.length < part.length + 3) return ''
  const own = MEASURE.exec(part) ? MEASURE.exec(first)?.[0] : part
  return own ? first.slice(0, -own.length) : ''
}

/** 存款、贷款|余额; 先进制造业、高技术制造业|增加值: the measure stands after a later one only. */
function measureOf(part: string, later: string): string {
  // 一、二产业; 粮、肉、奶产量
  if (part.length === 1) return later.slice(1)
  if (BUILDS.exec(part)?.[0] === part && BUILDS.test(later)) return later.replace(BUILDS, '')
  for (let shared = Math.min(part.length, 8); shared > (part.length > 3 ? 1 : 0); shared--) {
    const at = later.indexOf(part.slice(-shared))
    if (at > 0) return later.slice(at + shared)
  }
  // 出口额、投资额|占比 holds for every amount.
  const measure = (COMPLETE.test(part) ? SHARE : MEASURE).exec(later)?.[0] ?? ''
  if (measure.length === later.length || SHARE.test(part)) return ''
  return part.endsWith('业') ? measure.replace(/^产业/, '') : measure
}

import type { FigureContext } from '../context.ts'
import { tidy } from './before.ts'
import { JOINED, TAIL } from './ties.ts'

/** 2个以上的…, 5级大关: what belongs to the number still. */
const OF_NUMBER =
  /^[ )”]*(?:季度)?(?:以上|以下|以内|左右|之内|范围内|上下|及以上)?(?:的?(?:位次|名次|好成绩)|的(?:情况|背景|基础)[下上]|的|大关|台阶|目标|任务)?级?/

/** Where something else is said: 、占全省5%; 增长5%. */
const ANOTHER = /、(?:再?创|为|占|超|居(?!民|家|住)|位居|完成|增长|同比|均|连续|实现|达|较|比|列|排|荣?获|约合).*$/
/** …并开园运营: what was done next. */
const AND_THEN = /(?<=.{4,})(?<![合兼归])并(?!购|轨|网|存|重|发症).*$/
const CHANGED =
  /^(?:增长|(?:增加|提高|提升|上升|下降|降低|减少|扩大|缩短|压缩|压减|增|升|降|减|缩|调整|跃升?|晋升|前移|进)[到至]|的?(?:速度|幅度|比例)|稳定在|保持|实现|[快高低优]于|超过|(?:稳|跃|位|高|仍)?居(?!民|家|住)|雄踞|稳坐|领跑|,|;|。|,).*$/
/** The last member of a list, with what joins it: what the next number counts. */
export const LAST = new RegExp(`${JOINED}(?:(?!${JOINED}).)*$`)
const JOINS = new RegExp(`(?<=^.{3,})${JOINED}.*$`)

/** 4万人实现脱贫: what the verb ends in is what is counted. */
const ATTAINED = /^(?:全部|成功|顺利)*实现(?=(?:稳定)?(?:脱贫|就业|再就业|增收|摘帽|搬迁|达标)[^,;。]{0,2}$)/

/** 按2.8%安排 */
const ARRANGED = /^(?:安排|掌握|考虑)[^,;。]{0,1}$/
/** 按5%的幅度压减|一般性支出 */
const CUT = /^(?:幅度|比例)(?:压减|压缩|削减|减少|增加|提高)(?=\p{Script=Han}{2})/u

/** 个以上精品示范村 → 精品示范村; nothing where the number ends its phrase. */
function nounAfter(right: string, followed: boolean): string {
  const words = right.replace(/^ *[(][^()]{1,8}[)]/, '').replace(OF_NUMBER, '')
  if (/^[、和及与]/.test(words) || ARRANGED.test(words)) return ''
  const object = words
    .replace(ATTAINED, '')
    .replace(CUT, '')
    .replace(/分别(?:完成|实现)?/, '')
    .replace(ANOTHER, '')
    .replace(AND_THEN, '')
    .replace(CHANGED, '')
    .replace(followed ? LAST : /[(].*$/, '')
    .replace(followed ? TAIL : '', '')
    .replace(/[(][^)]*$/, '')
  return tidy((object.length > 14 ? object.replace(JOINS, '') : object).slice(0, 20))
}

/** 国家级3个…: a grade alone is no noun. */
const GRADE = /^(?:国家|省|自治区|市|县|区)级$/

/** 8个千亿级产业链, 9个亿元以上项目: each so large. */
const SIZING = /^(?:以[上下]|级)/

/** 新开工5万平方米、建成3万平方米安置房: only a verb stands before the next number. */
const BUILDS = /^[、和及]?(?:新?开工|新?建成?|竣工|完工|改建|续建|扩建|启动|交付)$/
/** 在3个开发区中. */
const AMONG = /(?:在|于)[^,]{0,20}$/

/** What the words after a figure say it counts. Of 3-5所学校, 30条80公里道路 and 2个省级、5个市级平台 the noun stands after the last, at most four on. */
export function objectOf(contexts: FigureContext[], at: number, most = 4): string {
  const { quantity, left, right, clause } = contexts[at] as FigureContext
  const next = contexts[at + 1]
  const followed = next !== undefined && next.clause.start === clause.start
  const noun = nounAfter(right, followed)
  const object = AMONG.test(left) ? noun.replace(/[中内里]$/, '') : noun
  if (!followed || !next || most === 0) return object
  const listed = !/元$/.test(next.quantity.unit) || SIZING.test(next.right)
  if (BUILDS.test(left) && BUILDS.test(right)) return objectOf(contexts, at + 1, most - 1)
  if (/^(?:的|级[、和及]|[—–~至-]{1,2})?$/.test(right) && quantity.unit !== '%' && next.quantity.unit !== '%' && listed)
    return objectOf(contexts, at + 1, most - 1)
  return GRADE.test(object)
    ? object + objectOf(contexts, at + 1, most - 1).replace(/^(?:国家|省|自治区|市|县|区)级/, '')
    : object
}

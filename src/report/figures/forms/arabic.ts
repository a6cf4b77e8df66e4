import { scalePower, shiftDecimal } from '../../numerals.ts'
import { ARABIC, type Form, MORE, type Quantity, SCALE, type Seen } from '../quantity.ts'
import { baseUnit, UNIT_PATTERN } from '../units.ts'
import { endsRange } from './ranges.ts'
import { isPlace } from './ranks.ts'

/** What a bare 亿 or 万 counts, by the noun that follows: 13亿城乡居民, 1亿多受过高等教育的人才, 2万农户. */
const COUNTED: [RegExp, string][] = [
  [/^[^,;。、:元“”\d]{0,6}(?:[农牧商住用散]户|(?:贫困|脱贫|困难|低保|五保|移民|监测)户|家庭)/, '户'],
  [/^[^,;。、:元“”\d]{0,6}企业/, '家'],
  [
    /^(?!国债|资金|贷款|投资|产值|收入|税)[^,;。、:元“”\d]{0,18}?(?:人(?![均力工文类民])|居民|群众|农[牧渔]?民|职工|学生|师生|市民|游客|旅客|网民|同胞|儿童|儿女|孩子|毕业生|老百姓|劳动力|妇女|青年|患者)/,
    '人',
  ],
  [/^(?:\d{1,2}岁|城乡|各族|失能|老年|残疾|农村|农业转移|贫困)/, '人'],
]
const PEOPLE = /(?:人|人口|游客|就业|群众|职工|学生)[^,;。]{0,10}$/
/** 收入任务174万，完成198万: money, by what it is told of. */
const MONEY =
  /(?:收入|支出|预算|资金|投资|产值|税收|利润|贷款)[^,;。、\d人户家]{0,6}(?:[\d.]+万,[^,;。、\d人户家]{0,6})?$/
const CLOSES = /^(?:[,;。、)]|左右|以上|以内)/

/** 1930亿元, 15万余个, 3.2亿; 增长-1.7% has fallen. */
export const arabic: Form = {
  looks: `(?<minus>(?<=[、,和及为]|增长|增速|同比)-)?(?<digits>${ARABIC}) {0,2}(?<scale>${SCALE})?(?<more>${MORE})?(?<scale2>亿|万)? {0,2}(?<unit>${UNIT_PATTERN})?(?<more2>${MORE})?`,
  key: 'digits',
  read(seen) {
    if (isPartOfWord(seen)) return null
    const { minus, digits = '', scale = '', scale2 = '', unit, more, more2 } = seen.groups
    const bound = more || more2 ? '>' : null
    const size = shiftDecimal(digits, scalePower(scale + scale2))
    const value = minus ? -size : size
    if (unit === '个' && more2 && seen.after(3) === '百分点')
      return seen.make(value, '个百分点', { bound, end: seen.end + 3 })
    if (unit) return measured(seen, value, unit, bound)
    if (/^[A-Za-z\d.+:强月日时点周世“”]/.test(seen.after(1))) return null
    return counted(seen, value, scale + scale2, bound) ?? unitless(seen, value, bound)
  },
}

/** G60, 附件2, 3.10, 10⁶. */
function isPartOfWord(seen: Seen): boolean {
  const before = seen.before(8)
  const item = /(?:^|\n) *\d{1,2}\.$/.test(before)
  return (
    (/[A-Za-z\d.+第№#@_/]$/.test(before) && !item) ||
    (/(?:[A-Za-z\d]-|附[件表录])$/.test(before) && !endsRange(seen.before(12), seen.groups.unit)) ||
    /^[⁰¹²³⁴-⁹]/.test(seen.after(1))
  )
}

function measured(seen: Seen, value: number, written: string, bound: Quantity['bound']): Quantity | null {
  const { digits = '', scale = '', scale2 = '' } = seen.groups
  const unit = baseUnit(written.replace(/[(].*$/, ''))
  // 50万县, 千亿镇: the amount that makes the county one.
  if (scale + scale2 && /^[县镇村乡市省]$/.test(unit))
    return seen.make(value, /人/.test(seen.before(8)) ? '人' : '元', { bound, end: seen.end - written.length })
  // 50亿级
  if (unit === '级' && (scale + scale2).endsWith('亿')) return seen.make(value, '元', { bound, end: seen.end - 1 })
  const people = PEOPLE_WRITTEN[unit]
  if (people?.test(seen.after(1))) return seen.make(value, '人', { bound, end: seen.end - unit.length })
  if (isName(seen, unit, digits)) return null
  if (unit === '成') return seen.make(value * 10, '%', { bound })
  return seen.make(value, unit, { bound, ratio: unit === '倍', rank: unit === '位' && isPlace(seen) })
}

/** 10万群众, 2万户籍人口: the first syllable looks like a unit. */
const PEOPLE_WRITTEN: Record<string, RegExp> = { 群: /^众/, 户: /^籍/ }

/** 9方面, 8市民, 316国道, 3人制: the unit is only the first syllable of a word. */
const GOES_ON: Record<string, RegExp> = {
  方: /^面/,
  市: /^民/,
  人: /^制/,
  国: /^道/,
  省: /^道/,
  县: /^道/,
  乡: /^道/,
}

/** 263行动, 十年禁渔, 15分钟生活圈, 2019年: they only look like quantities. */
function isName(seen: Seen, unit: string, digits: string): boolean {
  const after = seen.after(12)
  if (unit === '年') {
    const lasts = /(?:连续|提前|缩短|延长|推迟)(?:了|近|超过?)?$/.test(seen.before(5))
    return !lasts || /^(?:19|20)\d\d$/.test(digits)
  }
  if (/^(?:分钟|小时|公里|个小时)$/.test(unit) && /^[^,;。、]{0,9}圈/.test(after)) return true
  if (unit === '小时' && digits === '24') return true
  if (unit === '天' && /^[^,;。、]{0,2}(?:×|\*)/.test(after)) return true
  if (GOES_ON[unit]?.test(after)) return true
  return /^(?:周年|号线|强(?:企业|县|区|市|省|镇)?|届|世纪|中全会)/.test(after)
}

/** A bare 万 or 亿 counts the noun that follows, or was named before; a bare 亿 is money where nothing says else. */
function counted(seen: Seen, value: number, scale: string, bound: Quantity['bound']): Quantity | null {
  if (!/[亿万]$/.test(scale)) return null
  const following = seen.after(28)
  const unit = COUNTED.find(([pattern]) => pattern.test(following))?.[1]
  if (unit) return seen.makeTight(value, unit, { bound })
  if (PEOPLE.test(seen.before(16)) && CLOSES.test(following)) return seen.make(value, '人', { bound })
  if (scale === '万' && CLOSES.test(following) && MONEY.test(seen.before(24))) return seen.make(value, '元', { bound })
  return scale.endsWith('亿') ? seen.makeTight(value, '元', { bound }) : null
}

/** 提高到75: a value with nothing behind it, whose unit is missing. */
function unitless(seen: Seen, value: number, bound: Quantity['bound']): Quantity | null {
  const reached = /(?:达到?|为|超过?|突破|降[至到]|[升增]加?[至到]|[提升]高?[至到])$/.test(seen.before(6))
  return reached && CLOSES.test(seen.after(2)) ? seen.make(value, '', { bound }) : null
}

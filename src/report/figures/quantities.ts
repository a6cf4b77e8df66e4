import type { Span } from '../reading.ts'
import { readChinese, scalePower, shiftDecimal } from './numerals.ts'
import { baseUnit, COUNTED_PATTERN, UNIT_PATTERN } from './units.ts'

/** A number with its unit as it stands in the text, before anything is known of its role. */
export interface Quantity extends Span {
  value: number
  unit: string
  /** 余, 多, 几 make it "more than"; the ends of a range are bounds. */
  bound: '>' | '>=' | '<=' | null
  /** A place in an order (第235位, 首位). */
  rank: boolean
  /** Written in Chinese numerals (两条, 五个): in a plan it mostly sizes what exists. */
  written: boolean
  /** 翻番, N倍, 三分之一: a ratio, not an amount. */
  ratio: boolean
}

const ARABIC = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const SCALE = '[十百千]?万?亿|[十百千]?万|[百千](?=余|多|[元人家户个件亩吨])'
const MORE = '余|多|几'
/** What a bare 亿 or 万 counts, by the noun that follows: 13亿城乡居民, 1亿多受过高等教育的人才, 2万农户. */
const COUNTED: [RegExp, string][] = [
  [/^[^,;。、:元“”\d]{0,6}(?:农户|牧户|家庭|商户|住户)/, '户'],
  [/^[^,;。、:元“”\d]{0,6}企业/, '家'],
  [
    /^(?!国债|资金|贷款|投资|产值|收入|税)[^,;。、:元“”\d]{0,18}?(?:人(?![均力工文类民])|居民|群众|农[牧渔]?民|职工|学生|师生|市民|游客|旅客|网民|同胞|儿童|儿女|孩子|毕业生|老百姓|劳动力|妇女|青年|患者)/,
    '人',
  ],
  [/^(?:\d{1,2}岁|城乡|各族|失能|老年|残疾|农村|农业转移|贫困)/, '人'],
]
const NOUN_REACH = 28

const SCANNER = new RegExp(
  [
    // 5%—6%, 3至5家: both ends
    `(?<low>${ARABIC}) ?(?<lowScale>${SCALE})?(?<lowUnit>%|个百分点)?(?:—|–|-|~|至){1,2}(?=${ARABIC} ?(?:${SCALE})?(?:${UNIT_PATTERN}))`,
    // 1万6千多户, 1亿3千多万人: scale after scale
    `(?<chain>\\d+(?:亿\\d+[千百]?|万\\d+[千百]))(?<chainMore>${MORE})?(?<chainLast>万)? ?(?<chainUnit>${UNIT_PATTERN})`,
    // 三分之一, 1/3, 一半以上
    String.raw`(?<![\d/.])(?<part>\d{1,2})/(?<whole>\d{1,2})(?![\d/])`,
    '(?<half>一半)',
    `(?<under>[二三四五六七八九十百]+)分之(?<over>[一二三四五六七八九十]+)`,
    // 翻一番
    `翻了?(?<double>[一两二三])?番`,
    // 第235位, 第二
    String.raw`第(?<rank>\d+|[一二三四五六七八九十]+)(?<rankUnit>位|名)?`,
    `(?<first>首位)`,
    String.raw`前(?<top>\d+|[一二三四五六七八九十]+)(?<topUnit>位|名)`,
    // 1930亿元, 15万余个
    `(?<digits>${ARABIC}) {0,2}(?<scale>${SCALE})?(?<more>${MORE})?(?<scale2>亿|万)? {0,2}(?<unit>${UNIT_PATTERN})?(?<more2>${MORE})?`,
    // 两家, 十多项, 五个
    `(?<chinese>[二两三四五六七八九十][一二三四五六七八九十百千零]*)(?<cmore>${MORE})?(?<cscale>万亿|亿|万)?(?<cunit>年|(?:亿|万)?(?:元|美元|吨|斤|亩|公里|平方公里|人次)|${COUNTED_PATTERN})(?<cmore2>${MORE})?`,
    // 百亿元, 万亿级
    `(?<bare>[百千十]?万亿|[百千]亿|[百千]万|亿(?=元以上))(?<bareUnit>元|美元|斤|吨|千瓦时|千瓦)?(?=级|产业|元(?!以)|美元|斤|吨|千瓦|大关|台阶|规模|集群|以[上下]|的|[,。;、)”]|$)`,
  ].join('|'),
  'g',
)

/** Every quantity in the folded text, one after another. Linear in its length, and only the last two are held. */
export function* scanQuantities(text: string): Generator<Quantity> {
  const named = new NameZones(text)
  const numbered = itemNumbers(text)
  let last: Quantity | null = null
  for (const match of text.matchAll(SCANNER)) {
    const found = quantity(text, numbered(match) ?? match)
    if (!found || named.covers(found)) continue
    // The far end of a range is a ceiling.
    if (last && endsRange(text, last, found)) found.bound = '<='
    yield found
    last = found
  }
}

function endsRange(text: string, low: Quantity, high: Quantity): boolean {
  const open = low.bound === '>=' && !low.rank && high.bound === null
  return open && /^(?:—|–|-|~|至){1,2}$/.test(text.slice(low.end, high.start))
}

/**
 * 8.6个专项 between items 7. and 9. is six of the eighth item, and not 8.6. Answers with what is matched after such a
 * number, null where a match is none.
 */
function itemNumbers(text: string): (match: RegExpExecArray) => RegExpExecArray | null {
  const numbers = new Set<number>()
  for (const [, number] of text.matchAll(/^ *(\d{1,2})[.、]/gm)) numbers.add(Number(number))
  const again = new RegExp(SCANNER.source, 'y')
  return match => {
    const item = /^(\d{1,2})\.(?=\d)/.exec(match[0])
    const n = Number(item?.[1])
    if (!item || !(numbers.has(n - 1) || numbers.has(n + 1))) return null
    if (!/(?:^|\n) *$/.test(text.slice(Math.max(0, match.index - 8), match.index))) return null
    again.lastIndex = match.index + item[0].length
    return again.exec(text)
  }
}

function quantity(text: string, match: RegExpExecArray): Quantity | null {
  const g = match.groups as Record<string, string | undefined>
  const start = match.index
  const end = start + match[0].length
  const make = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
    start,
    end,
    value,
    unit,
    bound: null,
    rank: false,
    ratio: false,
    written: false,
    ...more,
  })
  const before = text[start - 1] ?? ''
  if (g.low) {
    if (/[A-Za-z\d.+]/.test(before)) return null
    const after = new RegExp(`^${ARABIC} ?(${SCALE})?(${UNIT_PATTERN})`).exec(text.slice(end, end + 24))
    const unit = baseUnit(g.lowUnit ?? after?.[2] ?? '')
    if (!unit || /^(?:年|[月日]|蒸吨)/.test(unit)) return null
    const width = g.low.length + (g.lowScale?.length ?? 0) + (g.lowUnit?.length ?? 0)
    return make(shiftDecimal(g.low, scalePower(g.lowScale ?? after?.[1] ?? '')), unit, {
      end: start + width,
      bound: '>=',
    })
  }
  if (g.under && g.over) {
    if (/百/.test(g.under)) return make(readChinese(g.over) ?? 0, '%', { ratio: true })
    const [under, over] = [readChinese(g.under), readChinese(g.over)]
    return under && over ? make(over / under, '', { ratio: true }) : null
  }
  if (g.chain) {
    if (/[A-Za-z\d.+]/.test(before) || !/[千百万]$/.test(g.chain + (g.chainLast ?? ''))) return null
    return make(chainValue(g.chain + (g.chainLast ?? '')), baseUnit(g.chainUnit as string), {
      bound: g.chainMore ? '>' : null,
    })
  }
  if (g.part && g.whole) {
    const share = Number(g.part) / Number(g.whole)
    return share > 0 &&
      share < 1 &&
      /(?:占[^,;。]{0,8}|[近超约过达的将]|减少)$/.test(text.slice(Math.max(0, start - 10), start))
      ? make(share, '', { ratio: true })
      : null
  }
  if (g.half)
    return /(?:[占近超过约]|减少?|降低?|缩短|压[缩减])$/.test(text.slice(Math.max(0, start - 2), start))
      ? make(0.5, '', { ratio: true })
      : null
  if (match[0].startsWith('翻')) return make(2 ** (readChinese(g.double ?? '一') ?? 1), '倍', { ratio: true })
  if (g.rank || g.first || g.top) return rank(text, match, make)
  if (g.digits) return arabic(text, match, make)
  if (g.chinese) return chinese(text, match, make)
  if (g.bare) {
    if (/[\d一二两三四五六七八九十百千万亿余多数]/.test(before)) return null
    if (!g.bareUnit && !/亿$/.test(g.bare)) return null
    if (/^[^,;。]{0,12}(?:行动|计划|工程)/.test(text.slice(end, end + 14))) return null
    return make(shiftDecimal('1', scalePower(g.bare)), baseUnit(g.bareUnit ?? '元'))
  }
  return null
}

/** 1万6千 is 16000, 1亿3千万 is 130000000: each number with its own scale, a thousand of ten-thousands where 万 ends. */
function chainValue(words: string): number {
  let total = 0
  for (const [, digits = '', scale = ''] of words.matchAll(/(\d+)([亿万千百]*)/g))
    total += shiftDecimal(digits, scalePower(scale))
  return total
}

type Make = (value: number, unit: string, more?: Partial<Quantity>) => Quantity

/** 第二 is a rank only where something stands in that place: 居全国第二, 列第235位; not 第二季度, 第二个. */
function rank(text: string, match: RegExpExecArray, make: Make): Quantity | null {
  const g = match.groups as Record<string, string | undefined>
  const end = match.index + match[0].length
  const before = text.slice(Math.max(0, match.index - 14), match.index)
  const said = /(?:[居列位占排获名升]|跻身|进入|进到|上升至|前移至|跃升?至|上升到|连续.{1,4}年)[^,;。]{0,10}$/.test(
    before,
  )
  const scope =
    /(?:全国|全省|全区|全市|世界|全球|大市|同类|省内|城市|地区|西部|东部|中部|东北|沿海|县市|首位|总量|总数|增速|数量|规模|指数|水平)(?:各?[县市区省]{0,3})?$/.test(
      before,
    )
  if (g.first) return said || scope ? make(1, '位', { rank: true }) : null
  const value = Number(g.rank ?? g.top) || readChinese(g.rank ?? g.top ?? '')
  if (value === null || !value) return null
  if (g.top) return said ? make(value, '位', { rank: true, bound: '<=' }) : null
  if (g.rankUnit) return make(value, '位', { rank: true })
  const after = text.slice(end, end + 2)
  const closed = after === '' || /^(?:[,;。、)”]|的|和|及|\s)/.test(after)
  return closed && (said || scope) ? make(value, '位', { rank: true }) : null
}

function arabic(text: string, match: RegExpExecArray, make: Make): Quantity | null {
  const g = match.groups as Record<string, string | undefined>
  const { index } = match
  const end = index + match[0].length
  const before = text[index - 1] ?? ''
  const after = text.slice(end, end + 12)
  if (/附[件表录]$/.test(text.slice(Math.max(0, index - 2), index)) || /^[⁰¹²³⁴-⁹]/.test(after)) return null
  const inNumber =
    /[A-Za-z\d.+第№#@_/]/.test(before) && !/(?:^|\n) *\d{1,2}\.$/.test(text.slice(Math.max(0, index - 8), index))
  if (inNumber || (before === '-' && /[A-Za-z\d]/.test(text[index - 2] ?? ''))) return null
  const digits = g.digits as string
  const bound = g.more || g.more2 ? '>' : null
  const scale = (g.scale ?? '') + (g.scale2 ?? '')
  const value = shiftDecimal(digits, scalePower(scale))
  if (g.unit === '个' && g.more2 && after.startsWith('百分点')) return make(value, '个百分点', { bound, end: end + 3 })
  if (g.unit) {
    const unit = baseUnit(g.unit.replace(/[(].*$/, ''))
    if (scale && /^[县镇村乡市省]$/.test(unit))
      return make(value, /人/.test(text.slice(Math.max(0, index - 8), index)) ? '人' : '元', {
        bound,
        end: end - g.unit.length,
      })
    if (isName(text, index, after, unit, digits)) return null
    if (unit === '成') return make(value * 10, '%', { bound })
    return make(value, unit, { bound, ratio: unit === '倍' })
  }
  if (/^[A-Za-z\d.+:强月日时点周世“”]/.test(after)) return null
  if (scale.endsWith('亿') || scale.endsWith('万')) {
    const following = text.slice(end, end + NOUN_REACH)
    const counted = COUNTED.find(([pattern]) => pattern.test(following))?.[1]
    if (counted) return make(value, counted, { bound, end: index + match[0].trimEnd().length })
    if (
      /(?:人|人口|游客|就业|群众|职工|学生)[^,;。]{0,10}$/.test(text.slice(Math.max(0, index - 16), index)) &&
      /^(?:[,;。、)]|以上|左右|以内)/.test(after)
    )
      return make(value, '人', { bound })
    if (scale.endsWith('亿')) return make(value, '元', { bound, end: index + match[0].trimEnd().length })
  }
  // A value with nothing behind it: the unit is missing.
  if (
    /^(?:[,;。、)]|左右|以上|以内)/.test(after) &&
    /(?:达到?|为|超过?|突破|降[至到]|[升增]加?[至到]|[提升]高?[至到])$/.test(text.slice(Math.max(0, index - 6), index))
  )
    return make(value, '', { bound })
  return null
}

/** 263行动, 十年禁渔, 15分钟生活圈, 2019年: they only look like quantities. */
function isName(text: string, index: number, after: string, unit: string, digits: string): boolean {
  if (unit === '年')
    return (
      !/(?:连续|提前|缩短|延长|推迟)(?:了|近|超过?)?$/.test(text.slice(Math.max(0, index - 5), index)) ||
      /^(?:19|20)\d\d$/.test(digits)
    )
  if (/^(?:分钟|小时|公里|个小时)$/.test(unit) && /^[^,;。、]{0,9}圈/.test(after)) return true
  if (unit === '小时' && digits === '24') return true
  if (unit === '天' && /^[^,;。、]{0,2}(?:×|\*)/.test(after)) return true
  if (unit === '市' && after.startsWith('民')) return true
  return /^(?:周年|号线|强(?:企业|县|区|市|省|镇)?|届|世纪|中全会)/.test(after)
}

function chinese(text: string, match: RegExpExecArray, make: Make): Quantity | null {
  const g = match.groups as Record<string, string | undefined>
  const { index } = match
  const end = index + match[0].length
  const before = text[index - 1] ?? ''
  const after = text.slice(end, end + 6)
  if (/[第\d十百千万亿一二三四五六七八九零〇初]/.test(before)) return null
  if (g.cunit === '位' && after.startsWith('数')) return null
  if (g.cunit === '个' && after.startsWith('“')) return null
  if (g.cunit === '年' && !/连续$/.test(text.slice(Math.max(0, index - 2), index))) return null
  if (
    /^(?:方面|一批|大|重点|关键|坚持|着力|必须|更加|维护|确保|意识|自信|阶段|环节|层面|月|世纪|文明|字|更|统筹|结合|百年|会议|中全会|五年|规定)/.test(
      after,
    )
  )
    return null
  let value = readChinese(g.chinese as string)
  if (value === null || value < 2) return null
  const unitText = g.cunit as string
  const unitScale = /^(亿|万)/.exec(unitText)?.[1] ?? ''
  value = shiftDecimal(String(value), scalePower((g.cscale ?? '') + unitScale))
  const unit = baseUnit(unitScale ? unitText.slice(1) : unitText)
  if (unit === '成') return make(value * 10, '%', { bound: g.cmore || g.cmore2 ? '>' : null })
  return make(value, unit, { bound: g.cmore || g.cmore2 ? '>' : null, ratio: unit === '倍', written: true })
}

/** Short quotations and book titles (“人才新政15条”, 《纲要》) are names; a number inside one counts nothing. */
class NameZones {
  private readonly zones: Iterator<RegExpExecArray>
  private zone: Span | null = null

  constructor(text: string) {
    this.zones = text.matchAll(/“[^“”\n]{1,16}”|《[^《》\n]{1,60}》|〔[^〕\n]{1,8}〕/g)
    this.advance()
  }

  /** Asked in text order. */
  covers(span: Span): boolean {
    while (this.zone && this.zone.end <= span.start) this.advance()
    return this.zone !== null && this.zone.start <= span.start && this.zone.end >= span.end
  }

  private advance(): void {
    let next = this.zones.next()
    // “二十连增” counts years.
    while (!next.done && /^“[^”]{1,5}连[增丰升降跌快]”$/.test(next.value[0])) next = this.zones.next()
    this.zone = next.done ? null : { start: next.value.index, end: next.value.index + next.value[0].length }
  }
}

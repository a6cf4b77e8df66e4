import type { Language } from '../language.ts'
import { isFall } from './direction.ts'

/** How a number is bounded: 超 `>`, 以上 `>=`, 以内 `<=`, 低于 `<`, 左右 `~`. */
type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~'

/** What a number is, where that shows in how it is said: growth and changes have a sign, ranks are 第3位. */
type Role = 'level' | 'growth' | 'delta' | 'rank' | 'target'

/** What is to be said of a number; `written` is how the document writes it, for its precision. */
export interface Amount {
  value: number | null
  unit: string | null
  comparator: Comparator
  role?: Role
  written?: string
  /** Of what is promised: the text's word for which way it goes (增长, 压减), where it is no level. */
  direction?: string | null
}

/**
 * A number in the program's voice (look.md §10): 1,930亿元, ≥4,500亩, +6.5%, 增长≥6%, 第235位; CNY 193.0 bn, at least
 * 4,500 mu, up at least 6%. Grouped by three, the source's precision and scale (万, 亿) kept, − for minus.
 */
export function sayAmount({ value, unit, comparator, role, written, direction }: Amount, language: Language): string {
  if (value === null) return '–'
  const digits = resolution(written ?? '')
  // 下降3%以上 is a bound on the fall, not on the signed number.
  const way = direction ?? (value < 0 && comparator !== '=' ? '下降' : null)
  if (way) {
    const size = sayAmount({ value: Math.abs(value), unit, comparator, ...(written && { written }) }, language)
    return language === 'zh' ? `${way}${size}` : `${isFall(way) ? 'down' : 'up'} ${size}`
  }
  // 翻一番 is twice as much, and 增长2倍 thrice: the document's word says which.
  const doubled = /翻了?[一两二三]?番/.exec(written ?? '')?.[0]
  if (doubled) return compare(language === 'zh' ? doubled : `×${value}`, comparator, language)
  const share = unit ? null : shareOf(written ?? '', value)
  if (share) return compare(share[language], comparator, language)
  const said =
    language === 'zh' ? inChinese(value, unit ?? '', role, written ?? '') : inEnglish(value, unit ?? '', role, digits)
  return compare(said, comparator, language)
}

/** Two ends of one range: 增长5%—6%, 200万—300万人次, 3—5所; up 5%–6%. */
export function sayRange(from: Amount, to: Amount, language: Language): string {
  const say = (end: Amount) => sayAmount({ ...end, value: end.value && Math.abs(end.value), comparator: '=' }, language)
  const [low, high] = [say(from), say({ ...to, direction: null })]
  if (language === 'en') return `${low}–${high}`
  const unit = from.unit && from.unit !== '%' && low.endsWith(from.unit) ? from.unit.length : 0
  return `${low.slice(0, low.length - unit)}—${high}`
}

const numerals = '〇一二三四五六七八九十'

/** A share as it is written: 三分之一 is a third, and not 0.333333. */
function shareOf(written: string, value: number): Record<Language, string> | null {
  const [zh, below = '', above = ''] = /([二三四五六七八九十])分之([一二三四五六七八九])/.exec(written) ?? []
  const [n, d] = [numerals.indexOf(above), numerals.indexOf(below)]
  return zh && Math.abs(n / d - value) < 1e-6 ? { zh, en: `${n}/${d}` } : null
}

function inChinese(value: number, unit: string, role: Role | undefined, written: string): string {
  if (role === 'rank') return `第${group(value)}${unit || '位'}`
  const sign = role === 'growth' || role === 'delta' ? '+' : ''
  const [divisor, word] = scale(Math.abs(value), unit, written)
  return signed(value / divisor, sign) + word + unit
}

const scales: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 }

/** 600万人次 and 1.2万亿元 as the text says them; 亿 and 万 for other money, and for what no table would spell out. */
function scale(large: number, unit: string, written: string): [divisor: number, word: string] {
  const own = /万?亿|万/.exec(written)?.[0]
  if (own && large >= (scales[own] as number)) return [scales[own] as number, own]
  if (large >= 1e8) return [1e8, '亿']
  if (large >= 1e4 && (/元/.test(unit) || !written.replace(/[,，]/g, '').includes(String(large)))) return [1e4, '万']
  return [1, '']
}

const names: Record<string, string> = {
  亩: 'mu',
  公里: 'km',
  千米: 'km',
  米: 'm',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  吨: 't',
  公斤: 'kg',
  斤: 'jin',
  千瓦: 'kW',
  千瓦时: 'kWh',
  人: 'people',
  人次: 'person\u2011times',
  户: 'households',
  户次: 'household\u2011times',
  天: 'days',
  工作日: 'working days',
  个工作日: 'working days',
  小时: 'hours',
  分钟: 'minutes',
  岁: 'years of age',
  次: 'times',
  年: 'years',
  个月: 'months',
  分: 'points',
  辆: 'vehicles',
  艘: 'vessels',
  张: 'beds',
  公顷: 'ha',
  微克: 'µg',
  毫克: 'mg',
  兆瓦: 'MW',
  千伏: 'kV',
  标准箱: 'TEU',
  标箱: 'TEU',
  蒸吨: 't/h steam',
  吨标准煤: 't of coal equivalent',
}
/** No line breaks between a number and its unit. */
const together = '\u00a0'
/** Classifiers (量词) that English does without. */
const classifiers = new Set([
  ...'个家项件所座条只种类处台套批名起场例款株支部对宗块片间根尾栋幢棵头列枚份群组笔线颗架席版层',
])

function inEnglish(value: number, unit: string, role: Role | undefined, step: number | null): string {
  if (role === 'rank') return `No.${together}${group(value)}`
  const sign = role === 'growth' || role === 'delta' ? '+' : ''
  if (unit === '%') return `${signed(value, sign)}%`
  if (unit === '个百分点' || unit === '百分点') return `${signed(value, sign)}${together}pp`
  if (unit === '倍') return `${signed(value, sign)}${together}times`
  const [counted = '', per] = unit.split('/')
  const code = moneyCode(counted)
  if (code) return `${code}${together}${inMillions(value, sign, step)}${per ? ` per ${perName(per)}` : ''}`
  if (classifiers.has(unit)) return signed(value, sign)
  const name = names[counted] ?? counted
  return [signed(value, sign), name, per && `per ${perName(per)}`].filter(Boolean).join(together)
}

/** A unit alone, as an axis has it: 元, 亩; mu, nothing for what English counts without one. */
export function sayUnit(unit: string, language: Language): string {
  if (language === 'zh') return unit
  if (/^个?百分点$/.test(unit)) return 'pp'
  const [counted = '', per] = unit.split('/')
  const money = moneyCode(counted)
  const name = classifiers.has(counted) ? '' : (money ?? names[counted] ?? counted)
  return [name, per && `per ${perName(per)}`].filter(Boolean).join(together)
}

const moneyCode = (unit: string): string | undefined =>
  ({ 人民币: 'CNY', 元: 'CNY', 美元: 'USD', 欧元: 'EUR', 港元: 'HKD', 日元: 'JPY' })[unit]

function perName(unit: string): string {
  const known: Record<string, string> = {
    月: 'month',
    年: 'year',
    人: 'person',
    亩: 'mu',
    天: 'day',
    日: 'day',
    小时: 'hour',
    吨: 't',
  }
  return known[unit] ?? names[unit] ?? unit
}

/** 193.0 bn: as many places as the source's last digit needs, for 1930亿元 is exact to 0.1 bn. */
function inMillions(value: number, sign: string, step: number | null): string {
  const large = Math.abs(value)
  const [divisor, word] = large >= 1e9 ? [1e9, `${together}bn`] : large >= 1e6 ? [1e6, `${together}m`] : [1, '']
  const places = step === null ? undefined : Math.max(0, Math.min(6, Math.round(Math.log10(divisor / step))))
  return signed(value / divisor, sign, places) + word
}

const bounds: Record<Language, Record<Comparator, (said: string) => string>> = {
  zh: {
    '=': said => said,
    '>': said => `>${said}`,
    '>=': said => `≥${said}`,
    '<': said => `<${said}`,
    '<=': said => `≤${said}`,
    '~': said => `${said}左右`,
  },
  en: {
    '=': said => said,
    '>': said => `over ${said}`,
    '>=': said => `at least ${said}`,
    '<': said => `under ${said}`,
    '<=': said => `at most ${said}`,
    '~': said => `about ${said}`,
  },
}
const compare = (said: string, comparator: Comparator, language: Language) => bounds[language][comparator](said)

function signed(value: number, sign: string, places?: number): string {
  const said = group(Math.abs(value), places)
  return value < 0 ? `−${said}` : value > 0 ? sign + said : said
}

/** 1234567.8 is 1,234,567.8; noise of binary fractions is left out. */
function group(value: number, places?: number): string {
  const tidy = Number(value.toPrecision(12))
  return tidy.toLocaleString('en-US', { minimumFractionDigits: places ?? 0, maximumFractionDigits: places ?? 6 })
}

/** What the last digit of a number as written is worth: 0.1亿 → 10,000,000; null where no digits are written. */
function resolution(written: string): number | null {
  const found = /\d+(?:[,，]\d{3})*(?:\.(\d+))?\s*([千百]?)(万?)(亿?)/.exec(written)
  if (!found) return null
  const [, fraction = '', small, wan, yi] = found
  return 10 ** -fraction.length * (small === '千' ? 1e3 : small === '百' ? 1e2 : 1) * (wan ? 1e4 : 1) * (yi ? 1e8 : 1)
}

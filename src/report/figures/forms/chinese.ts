import { readChinese, scalePower, shiftDecimal } from '../../numerals.ts'
import { type Form, MORE } from '../quantity.ts'
import { baseUnit, COUNTED_PATTERN } from '../units.ts'

/** What follows a counted slogan or a fixed phrase: 四个意识, 三个方面, 两个月. */
const PHRASE =
  /^(?:方面|一批|大|重点|关键|坚持|着力|必须|更加|维护|确保|意识|自信|阶段|环节|层面|月|世纪|文明|字|更|统筹|结合|百年|会议|中全会|五年|规定)/

/** 两家, 十多项, 五个. */
export const chinese: Form = {
  looks: `(?<chinese>[二两三四五六七八九十][一二三四五六七八九十百千零]{0,9})(?<cmore>${MORE})?(?<cscale>万亿|亿|万)?(?<cunit>年|(?:亿|万)?(?:元|美元|吨|斤|亩|公里|平方公里|人次)|${COUNTED_PATTERN})(?<cmore2>${MORE})?`,
  key: 'chinese',
  read(seen) {
    const { chinese: numeral = '', cmore, cmore2, cscale = '', cunit = '' } = seen.groups
    const after = seen.after(6)
    if (/[第\d十百千万亿一二三四五六七八九零〇初]$/.test(seen.before(1)) || PHRASE.test(after)) return null
    if (cunit === '位' && after.startsWith('数')) return null
    if (cunit === '个' && after.startsWith('“')) return null
    // 二元结构
    if (cunit === '元' && !cscale && numeral.length === 1 && /^(?![以的左])\p{Script=Han}/u.test(after)) return null
    if (cunit === '年' && seen.before(2) !== '连续') return null
    const count = readChinese(numeral)
    if (count === null || count < 2) return null
    const unitScale = /^[亿万]/.exec(cunit)?.[0] ?? ''
    const value = shiftDecimal(String(count), scalePower(cscale + unitScale))
    const unit = baseUnit(cunit.slice(unitScale.length))
    const bound = cmore || cmore2 ? '>' : null
    if (unit === '成') return seen.make(value * 10, '%', { bound })
    return seen.make(value, unit, { bound, ratio: unit === '倍', written: true })
  },
}

/** 百亿元, 万亿级: a scale word alone. */
export const scales: Form = {
  looks:
    '(?<bare>[百千十]?万亿|[百千]亿|[百千]万|亿(?=元以上))(?<bareUnit>元|美元|斤|吨|千瓦时|千瓦)?(?=级|产业|元(?!以)|美元|斤|吨|千瓦|大关|台阶|规模|集群|以[上下]|的|[,。;、)”]|$)',
  key: 'bare',
  read(seen) {
    const { bare = '', bareUnit } = seen.groups
    if (/[\d一二两三四五六七八九十百千万亿余多数]$/.test(seen.before(1))) return null
    if (!bareUnit && !bare.endsWith('亿')) return null
    if (/^[^,;。]{0,12}(?:行动|计划|工程)/.test(seen.after(14))) return null
    return seen.make(shiftDecimal('1', scalePower(bare)), baseUnit(bareUnit ?? '元'))
  },
}

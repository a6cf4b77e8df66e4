import { scalePower, shiftDecimal } from '../../numerals.ts'
import { type Form, MORE } from '../quantity.ts'
import { baseUnit, UNIT_PATTERN } from '../units.ts'

/** 1万6千多户, 1亿3千多万人: scale after scale. */
export const chains: Form = {
  looks: String.raw`(?<chain>\d+(?:亿\d+[千百]?|万\d+[千百]))(?<chainMore>${MORE})?(?<chainLast>万)? ?(?<chainUnit>${UNIT_PATTERN})`,
  key: 'chain',
  read(seen) {
    const { chain = '', chainMore, chainLast = '', chainUnit = '' } = seen.groups
    const words = chain + chainLast
    // 40万3岁以下 is two numbers.
    if (/[A-Za-z\d.+]$/.test(seen.before(1)) || !/[千百万]$/.test(words)) return null
    let value = 0
    for (const [, digits = '', scale = ''] of words.matchAll(/(\d+)([亿万千百]*)/g))
      value += shiftDecimal(digits, scalePower(scale))
    return seen.make(value, baseUnit(chainUnit), { bound: chainMore ? '>' : null })
  },
}

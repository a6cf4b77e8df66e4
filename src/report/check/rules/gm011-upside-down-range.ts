import { scalePower } from '../../numerals.ts'
import type { Rule } from '../rule.ts'

const NUMBER = String.raw`(\d+(?:\.\d+)?)`
const SCALE = '(万亿|千亿|百亿|亿|千万|百万|万|千)?'
const UNIT = '(%|个百分点|百分点|元|亩|公里|吨|人|户|家|个|件|项|天|月|米|岁|日)?'
/** 6%—5%, 3至2万亩. A plain hyphen or 至 between bare numbers is read only before a unit: 1-2 may be a name. */
const RANGE = new RegExp(
  String.raw`(?<![\d.\-—–~年月第G+×:])${NUMBER}${SCALE}${UNIT}\s?(—{1,2}|–|－|-|~|至|到)\s?${NUMBER}${SCALE}${UNIT}(?![\d.\-—–+])`,
  'g',
)

/** 区间倒置: a range whose first end is the larger. */
export const upsideDownRange: Rule = {
  code: 'GM011',
  severity: 'error',
  title: { zh: '区间上下限颠倒', en: 'A range upside down' },
  *check({ text }) {
    for (const found of text.matchAll(RANGE)) {
      const [whole, low, lowScale, lowUnit, , high, highScale, highUnit] = found
      if (!highUnit || /[月日]/.test(highUnit) || (lowUnit && lowUnit !== highUnit)) continue
      const to = Number(high) * 10 ** scalePower(highScale ?? '')
      // 3—5万亩: one scale word serves both ends.
      const from = Number(low) * 10 ** scalePower(lowScale ?? (lowUnit ? '' : (highScale ?? '')))
      if (from <= to) continue
      const before = text.slice(Math.max(0, found.index - 16), found.index)
      if (/[从由][^,。;]*$/.test(before) || /[年月]$|[A-Za-z]$/.test(before)) continue
      yield {
        start: found.index,
        end: found.index + whole.length,
        message: {
          zh: `区间“${whole}”的前一个数大于后一个数。请把两个数对调，或核对数字。`,
          en: `The first end of “${whole}” is larger than the second. Swap them, or check the figures.`,
        },
      }
    }
  },
}

/** Numbers as reports write them (数词), read exactly: decimals are shifted as text, never multiplied as floats. */

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** How many places a scale word moves the point: 万 4, 亿 8, 万亿 12, none 0. */
export function scalePower(scale: string): number {
  let power = 0
  for (const c of scale) power += POWERS[c] ?? 0
  return power
}

/** `"1.93"` shifted by 8 places is `193000000`: what 1.93亿 means, without a rounding error. */
export function shiftDecimal(digits: string, places: number): number {
  const [whole = '0', fraction = ''] = digits.replaceAll(',', '').split('.')
  const moved = whole + fraction.slice(0, places).padEnd(places, '0')
  return Number(`${moved}.${fraction.slice(places) || '0'}`)
}

/** Reads 三十五, 一百二十, 两千零五, 十六万; a bare scale word counts once (百 is 100). Null for anything else. */
export function readChinese(word: string): number | null {
  let total = 0
  let section = 0
  let digit = -1
  for (const c of word) {
    const d = DIGITS[c]
    const p = POWERS[c]
    if (d !== undefined) {
      digit = digit > 0 ? digit * 10 + d : d
    } else if (p === undefined) {
      return null
    } else if (p < 4) {
      section += (digit < 0 ? 1 : digit) * 10 ** p
      digit = -1
    } else {
      total = (total + section + Math.max(digit, 0) || 1) * 10 ** p
      section = 0
      digit = -1
    }
  }
  return total + section + Math.max(digit, 0)
}

import { readChinese } from '../numerals.ts'
/** 2019年1月8日, 二〇一九年一月八日, 二○一九年一月八日. */
export const DATE =
  '(?:[12]\\d{3}|[一二三四五六七八九〇○零O0]{4})年(?:\\d{1,2}|[一二三四五六七八九十〇○]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十〇○]{1,3})日'
const PIECES = /^(.+?)年(.+?)月(.+?)日$/

/** YYYY-MM-DD of a date as DATE matches it; null for a day that no calendar has. */
export function isoDate(words: string): string | null {
  const pieces = PIECES.exec(words)
  if (!pieces) return null
  const [year, month, day] = [yearOf(pieces[1]), numeral(pieces[2]), numeral(pieces[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

const ONES = '〇一二三四五六七八九'

/** 2019, 二〇一九. */
export function yearOf(words = ''): number {
  const digits = [...words].map(c => (/[0-9]/.test(c) ? c : /[○零O]/.test(c) ? '0' : String(ONES.indexOf(c))))
  return Number(digits.join(''))
}

/** 8, 八, 十二, 二十三, 三〇. */
function numeral(words = ''): number {
  return /^\d+$/.test(words) ? Number(words) : (readChinese(words.replace(/[○O]/g, '〇')) ?? Number.NaN)
}

import type { Rule } from '../rule.ts'

/** 36月龄 is an age, 工期24月 a length of time. */
const DATE = /(?<!(?:期限?|时限|时长|历时|为期)[为约]?)(?:(\d{4})年)?(?<![\d.])(\d{1,2})月(?!龄)(?:(\d{1,2})[日号])?/g
const QUARTER = /第?([五六七八九])季度/g
/** February has 29 days where no year is said. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** 不存在的日期: 2月30日, 13月, 第五季度. */
export const impossibleDate: Rule = {
  code: 'GM009',
  severity: 'error',
  title: { zh: '不存在的日期', en: 'A date that does not exist' },
  *check({ text }) {
    for (const found of text.matchAll(DATE)) {
      const [whole, year, month, day] = found
      const days = month === '2' && year && !leap(Number(year)) ? 28 : (DAYS[Number(month) - 1] ?? 0)
      if (days > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= days))) continue
      yield wrong(found.index, whole, days > 0 ? `${Number(month)}月只有${days}天` : '月份只有1至12')
    }
    for (const found of text.matchAll(QUARTER)) {
      if (/[前近上每过连]$/.test(text.slice(Math.max(0, found.index - 1), found.index))) continue
      yield wrong(found.index, found[0], '一年只有四个季度')
    }
  },
}

const ENGLISH = { 月份只有1至12: 'months run from 1 to 12', 一年只有四个季度: 'a year has four quarters' }

function wrong(start: number, date: string, why: string) {
  const english = why in ENGLISH ? ENGLISH[why as keyof typeof ENGLISH] : 'that month is shorter'
  return {
    start,
    end: start + date.length,
    message: { zh: `没有“${date}”这个日期：${why}。请核对。`, en: `There is no ${date}: ${english}. Check the date.` },
  }
}

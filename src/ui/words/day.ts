import type { Language } from '../language.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A civil date in words: 2019-06-30 is 2019年6月30日, 30 June 2019. */
export function sayDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return day
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`
}

/** Today where the reader is, as YYYY-MM-DD: for the foot of what is printed. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

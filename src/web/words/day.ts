import type { Language } from '../language.ts'
import { messages } from '../language.ts'

/** A civil date in words: 2019-06-30 is 2019年6月30日, 30 June 2019. */
export function sayDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? messages[language].day(year, month, date) : day
}

import { type Language, wordsIn } from './words.ts'

/** YYYY-MM-DD in words. */
export function sayDay(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return wordsIn(language).day(year, month, day)
}

/** 14:36 of an instant, as the clock on the wall shows it. */
export function sayTime(instant: string): string {
  const at = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** An instant with its day: today's by the time alone would say too little in a history. */
export function sayInstant(instant: string): string {
  const at = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${sayTime(instant)}`
}

/** Today, as this computer's calendar has it: YYYY-MM-DD. */
export function today(): string {
  const at = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

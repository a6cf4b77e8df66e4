import { readDue } from '../../../report/commitments/due.ts'
import { fold } from '../../../report/fold.ts'
import type { Owners, RowDue } from '../breakdown.ts'
import type { Layout } from '../layouts/layout.ts'
import { proposedMark } from '../papers/proposed.ts'

/** Reads what people write into cells back into what a row holds. */

const marks = new RegExp(`^(?:${proposedMark}|\\(推定\\))\\s*`)

/** Whether a cell still carries the mark of a proposal. */
export const isMarked = (text: string): boolean => marks.test(text)
/** The words without it. */
export const unmarked = (text: string): string => text.replace(marks, '')

/** 、 ， ； and line ends stand between names, but not within brackets: 区发改委（物价局、统计局）. */
export function names(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let name = ''
  for (const char of unmarked(text)) {
    if (/[（(〔[]/.test(char)) depth++
    if (/[）)〕\]]/.test(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[、，,；;\n]/.test(char)) {
      found.push(name.trim())
      name = ''
    } else name += char
  }
  return [...found, name.trim()].filter(Boolean)
}

const star = /^[★☆✭*＊]\s*|\s*[★☆✭*＊]$/u

/** The units of a cell; `no-lead` and `two-leads` where a star is missing or stands twice. */
export function readOwners(text: string, how: Layout['lead'], before: Owners): Owners | 'no-lead' | 'two-leads' {
  const units = names(text)
  if (units.length === 0) return { lead: null, others: [] }
  if (how === 'first') return { lead: units[0] as string, others: units.slice(1) }
  const leads = units.filter(unit => star.test(unit)).map(unit => unit.replace(star, ''))
  if (leads.length > 1) return 'two-leads'
  // Where nobody led before, the sheet need not say who does.
  if (leads.length === 0 && before.lead !== null) return 'no-lead'
  return { lead: leads[0] ?? null, others: units.filter(unit => !star.test(unit)) }
}

/** 6月底前, 2019-06-30: with the last day that it can mean. */
export function readDueCell(text: string, year: number | null): RowDue | null {
  if (text === '') return null
  const day = /^(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?(?:以?前)?$/.exec(text)
  if (day) return { text, date: dayOf(day.slice(1).map(Number)) }
  const folded = fold(text)
  return { text, date: readDue(folded, { start: 0, end: folded.length }, year)?.date ?? null }
}

/** YYYY-MM-DD; null where the calendar has no such day (31 June). */
function dayOf([year = 0, month = 0, day = 0]: number[]): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? date.toISOString().slice(0, 10) : null
}

/**
 * A task's words without the number that the column puts before them. `known` are words it may be told by, as a task can
 * begin with a number of its own (3.5亿元…); `number` is what the sheet put there when it went out.
 */
export function withoutNumber(text: string, known: readonly string[], number: string | null): string {
  for (const words of known) {
    if (text === words) return text
    if (text.endsWith(words) && /^\d+(?:-\d+)?\s*[.．、]\s*$/.test(text.slice(0, text.length - words.length)))
      return words
  }
  const led = /^(\d+(?:-\d+)?)\s*[.．、]\s*/.exec(text)
  if (!led) return text
  const rest = text.slice(led[0].length)
  // 3.5亿元: the words' own number, unless the sheet put this very one there and the words begin otherwise.
  const own =
    /^\d/.test(rest) && (led[1] !== number || known.some(words => words.startsWith(led[0]) && !rest.startsWith(led[0])))
  return own ? text : rest
}

/** A part’s words without the number before them: （2）… */
export const withoutPart = (text: string): string => text.replace(/^[（(]\d+[）)]\s*/, '')

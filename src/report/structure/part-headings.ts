import { readChinese } from '../numerals.ts'
import type { Part } from '../reading.ts'
import type { Line } from './plain.ts'

/** How a heading is counted: 一、 · （一） · 1. or 一是 · or not at all (2024年工作回顾 on a line of its own). */
export interface Heading {
  kind: 'part' | 'item' | 'point' | 'bare'
  /** Its number, 0 where it has none. */
  number: number
  /** Length of the heading within the line's plain text: a run-in heading （一）…。 ends at its full stop. */
  length: number
}

/** A line with what it is in the outline. */
export interface OutlineLine extends Line {
  heading: Heading | null
}

const DIGITS = '一二三四五六七八九十'
const PART = new RegExp(`^[#*]*(?:第([${DIGITS}]{1,3})部分[:、.,]?|([${DIGITS}]{1,3})[、.](?![${DIGITS}][、.]))`)
const ITEM = new RegExp(`^[#*]*\\(([${DIGITS}]{1,3})\\)[、.,:]?`)
const POINT = new RegExp(`^(?:(\\d{1,2})[.、](?!\\d)|\\((\\d{1,2})\\)|([${DIGITS}]{1,2})(?:是|要)(?!指|以))`)

const PERIOD =
  '(?:20\\d\\d年|“?十[一二三四五六七]五”?|过去|今后|未来|今年|明年|去年|本届|上届|新一届|[一三四五]年来|下一步|下一年)'
const BARE = new RegExp(
  `^(?:关于|对)?[^,。;:!?]{0,6}${PERIOD}[^,。;:!?]{0,24}(?:回顾|总结|成就|安排|部署|任务|要求|目标|建议|打算|思路|展望|工作|要点)$` +
    '|^[^,。;:!?]{0,8}政府[^,。;:!?]{0,4}建设$|^[^,。;:!?]{0,10}自身建设$',
)

/** Headings stand alone on a short line, except that （一） may run into its paragraph: （一）扩大内需。… */
export function headingOf(line: Line): Heading | null {
  const { text } = line
  const item = ITEM.exec(text)
  if (item) {
    const stop = text.slice(0, 60).search(/[。:!?]/)
    const length = alone(text, 60) ? trimEnd(text) : stop
    return length > item[0].length ? { kind: 'item', number: count(item[1]), length } : null
  }
  if (!alone(text, 50)) return null
  const length = trimEnd(text)
  const part = PART.exec(text)
  if (part && length > part[0].length) return { kind: 'part', number: count(part[1] ?? part[2]), length }
  if (/[。;,:]$/.test(text)) return null
  const point = POINT.exec(text)
  if (point && length > point[0].length) {
    return { kind: 'point', number: point[3] ? count(point[3]) : Number(point[1] ?? point[2]), length }
  }
  return BARE.test(text) ? { kind: 'bare', number: 0, length } : null
}

/** A line of a few words without an end of sentence inside. */
const alone = (text: string, most: number): boolean => text.length <= most && !/[。;!?]./.test(text)

const trimEnd = (text: string): number => text.replace(/[。:;.]+$/, '').length

/** 三 → 3, 十二 → 12. */
const count = (numeral: string | undefined): number => readChinese(numeral ?? '') ?? 0

const REVIEW = /回顾|总结|上半年|过去|成就|成效|成绩|情况|历程|[一三四五]年来|去年|上一年/
const PLAN =
  /要求|指导思想|目标|任务|安排|部署|下半年|今后|未来|今年|明年|建议|打算|思路|展望|重点|规划|计划|自身建设|下一步|奋斗/
const TROUBLE = '(?:问题|困难|不足|短板|差距|挑战)'
const PROBLEMS = new RegExp(`(?:存在|面临|主要)[^,]{0,8}${TROUBLE}|${TROUBLE}$`)
const REMEDY = /解决|破解|化解|补齐|缩小|弥补|攻克|应对/

/** What a part is by its heading's words; `both` is a heading over review and plan together (…成就和…目标任务). */
export function roleOf(heading: string, year: number | null): Part | 'both' | null {
  const looksBack = lastIndex(heading, REVIEW)
  const looksAhead = lastIndex(heading, PLAN)
  if (PROBLEMS.test(heading) && !REMEDY.test(heading) && looksBack < 0 && looksAhead < 0) return 'problems'
  if (looksBack >= 0 && looksAhead > looksBack && /[和与及、]/.test(heading.slice(looksBack, looksAhead))) return 'both'
  if (/回顾|总结/.test(heading) || looksBack > looksAhead) return 'review'
  if (looksAhead >= 0) return 'plan'
  const years = yearsIn(heading)
  if (year !== null && years.length) return years.some(y => y >= year) ? 'plan' : 'review'
  return null
}

export const yearsIn = (text: string): number[] =>
  [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?=年|-)/g)].map(m => Number(m[1]))

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const m of text.matchAll(new RegExp(pattern, 'g'))) last = m.index
  return last
}

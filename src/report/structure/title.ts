import type { Reading } from '../reading.ts'
import { type Outline, outline } from './outline.ts'
import type { OutlineLine } from './part-headings.ts'
import { plain } from './plain.ts'
import { DATE, isoDate } from './title-date.ts'
import { findPlace } from './title-place.ts'
import { findSpeaker } from './title-speaker.ts'
import { findYear } from './title-year.ts'

/** What a report says of itself: null where the text does not say. */
export type Title = Pick<Reading, 'title' | 'place' | 'year' | 'delivered' | 'speaker'>

export function readTitle(text: string, bones: Outline = outline(text)): Title {
  const head = headOf(text, bones)
  const title = findTitle(head)
  const delivered = findDelivered(head)
  return {
    title,
    place: findPlace(head, title, openingOf(bones)),
    year: findYear(title, delivered, bones),
    delivered,
    speaker: findSpeaker(head),
  }
}

/** At most so many lines before the speech are looked at, and so many characters of each. */
const LINES = 200
const WIDTH = 300

/** The plain lines before the speech; where nobody is greeted, those before the first heading. */
function headOf(text: string, { lines, opening, parts }: Outline): string[] {
  const end = opening?.line ?? parts[0] ?? 0
  const head = lines.slice(Math.max(0, end - LINES), end).map(line => line.text)
  const merged = opening ? plain(text.slice((lines[end] as OutlineLine).start, opening.offset)) : ''
  return (merged ? [...head, merged] : head).map(line => line.slice(0, WIDTH))
}

/** 各位代表：现在，我代表…, and what follows it up to the first heading. */
function openingOf({ lines, opening, parts }: Outline): string {
  const from = opening?.line ?? 0
  return lines
    .slice(from, Math.min(parts[0] ?? from + 4, from + 4))
    .map(line => line.text.slice(0, WIDTH))
    .join('')
}

const REPORT = /^(.*?)((?:政\n?府\n?)工\n?作\n?报\n?告)(\([^)\n]{1,12}\))?/gm

/** The line that names the report, pieces of a broken line joined: best one with its year, last a site's path. */
function findTitle(head: string[]): string | null {
  const found = [...head.join('\n').matchAll(REPORT)].map(([, before = '', name = '', after = '']) => {
    const lead = before.replace(/^.*[>|:/]/, '').replace(/^[-—#*•·《]+/, '')
    const title = ((lead.length <= 30 ? lead : '') + name + after).replaceAll('\n', '')
    return { title, rank: Number(/[12]\d{3}|二[〇○零]/.test(title)) * 2 + Number(!/[>|]/.test(before)) }
  })
  return found.toSorted((a, b) => b.rank - a.rank)[0]?.title ?? null
}

const AT_MEETING = new RegExp(`(${DATE})[^\\n。]{0,60}\\n?[^\\n。]{0,40}(?:大会|会议)`)
const AFTER_MEETING = new RegExp(`(?:大会|会议)[^\\n。]{0,30}\\n?[-—(]*(${DATE})`)
const ALONE = new RegExp(`^[-—(]*(${DATE})\\)?$`, 'm')

/** The day of the speech, not the day on which a site published it. */
function findDelivered(head: string[]): string | null {
  const lines = head.filter(line => !/时间|日期|发布|来源|浏览|更新|访问/.test(line.slice(0, 12))).join('\n')
  const date = (AT_MEETING.exec(lines) ?? AFTER_MEETING.exec(lines) ?? ALONE.exec(lines))?.[1]
  return date === undefined ? null : isoDate(date)
}

import { headingText, type Outline } from './outline.ts'
import type { OutlineLine } from './part-headings.ts'
import { roleOf, yearsIn } from './part-headings.ts'
import { yearOf } from './title-date.ts'

const IN_TITLE = /((?:19|20)\d\d|[一二〇○零九][一二三四五六七八九〇○零]{3})年?(?!\d)/

/**
 * The year that the report plans for: from the title, else from the headings (二、2019年工作安排; 一、2018年工作回顾),
 * else from the day of the speech, else from what the text says of its years.
 */
export function findYear(title: string | null, delivered: string | null, bones: Outline): number | null {
  const said = spoken(delivered)
  const titled = yearOf(IN_TITLE.exec(title ?? '')?.[1] ?? '') || null
  if (titled !== null && (delivered === null || titled >= Number(delivered.slice(0, 4)))) return titled
  return inHeadings(bones) ?? said ?? titled ?? inText(bones)
}

/** A speech of November or December plans for the year to come. */
const spoken = (delivered: string | null): number | null =>
  delivered === null ? null : Number(delivered.slice(0, 4)) + (Number(delivered.slice(5, 7)) >= 11 ? 1 : 0)

/** A meeting in summer hears what came of half a year, and plans the other half. */
const HALF = /[上下]半年/

function inHeadings({ lines, parts }: Outline): number | null {
  const headings = parts.map(i => headingText(lines[i] as OutlineLine))
  const years = (role: 'review' | 'plan') =>
    headings
      .filter((h, k) => (roleOf(h, null) ?? (k ? 'plan' : 'review')) === role && !HALF.test(h))
      .flatMap(yearsIn)
      .sort((a, b) => a - b)
  const first = years('plan').at(0)
  const last = years('review').at(-1)
  return first ?? (last === undefined ? null : last + 1)
}

/** 2013年是…开局之年 in the plan; else the last year that the review speaks of more than once, and one more. */
function inText({ lines, opening, parts }: Outline): number | null {
  if (!parts.length && !opening) return null
  const second = parts[1] ?? lines.length
  for (const line of lines.slice(second)) {
    const year = /(20\d\d)年,?是/.exec(line.text)?.[1]
    if (year) return Number(year)
  }
  const seen = new Map<number, number>()
  for (const line of lines.slice(0, second)) {
    for (const m of line.text.matchAll(/(?<!到)(20\d\d)年/g)) seen.set(Number(m[1]), (seen.get(Number(m[1])) ?? 0) + 1)
  }
  const twice = [...seen].filter(([, times]) => times > 1).map(([year]) => year)
  return twice.length ? Math.max(...twice) + 1 : null
}

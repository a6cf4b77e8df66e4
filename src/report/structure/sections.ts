import { countBefore } from '../bisect.ts'
import type { Part, Section } from '../reading.ts'
import { findAnnexes } from './annexes.ts'
import { findClosing } from './closing.ts'
import { GREETING, headingText, type Outline, outline } from './outline.ts'
import type { OutlineLine } from './part-headings.ts'
import { type Heading, roleOf } from './part-headings.ts'
import { offsetIn } from './plain.ts'
import { findProblems } from './problems.ts'

/**
 * The parts of a report and the headed stretches inside them, in order and nested: a section follows the one it is in.
 * What stands before the speech (site path, title, speaker) and after it (glossary, footer) is in none; an annex that
 * promises is a part of the plan.
 * A text without headings of parts has no sections. `year` is the report's, for headings that say no more than 2025年工作.
 */
export function readSections(text: string, year: number | null = null, bones: Outline = outline(text)): Section[] {
  return partsOf(text, bones, year).flatMap(part => [part, ...inside(text, part, bones)])
}

function partsOf(text: string, { lines, opening, parts }: Outline, year: number | null): Section[] {
  const heads = parts.map(i => lines[i] as OutlineLine)
  const [first, last] = [heads[0], heads.at(-1)]
  if (!first || !last) return []
  const { closing, bodyEnd } = findClosing(text, lines.slice((parts.at(-1) as number) + 1))
  const end = Math.max(bodyEnd, last.end)
  const body = heads.flatMap((head, k) => {
    const stop = heads[k + 1]?.start ?? closing ?? end
    const own = lines.slice((parts[k] as number) + 1, parts[k + 1]).filter(line => line.start < stop)
    const heading = words(text, head)
    const role = roleOf(headingText(head), year) ?? (k === 0 ? 'review' : 'plan')
    if (role === 'both') return reviewThenPlan(head.start, stop, heading, own)
    if (role === 'review') return reviewThenProblems(text, head.start, stop, heading, own)
    return [part(head.start, stop, role, heading)]
  })
  return [
    ...(opening ? [part(opening.offset, first.start, 'opening', null)] : []),
    ...body,
    ...(closing === null ? [] : [part(closing, end, 'closing', null)]),
    ...findAnnexes(lines, end),
  ].filter(section => section.end > section.start)
}

const part = (start: number, end: number, role: Part, heading: string | null): Section => ({
  start,
  end,
  level: 1,
  heading,
  role,
})

/** The period that the plan's text opens with, where one heading covers review and plan. */
const AHEAD = /今后|未来|今年|十[二三四五六]五”?(?:时期|期间)(?!.{0,12}(?:取得|成就|以来))/

function reviewThenPlan(start: number, stop: number, heading: string | null, own: OutlineLine[]): Section[] {
  const turn = own.find((line, i) => i > 0 && AHEAD.test(line.text.slice(0, 25)))?.start
  if (turn === undefined) return [part(start, stop, 'plan', heading)]
  return [part(start, turn, 'review', heading), part(turn, stop, 'plan', null)]
}

const isItem = ({ heading }: OutlineLine): boolean => heading?.kind === 'item' || heading?.kind === 'part'

/** Problems follow a review under a heading （八）存在的问题 or, mostly, under none. */
function reviewThenProblems(
  text: string,
  start: number,
  stop: number,
  heading: string | null,
  own: OutlineLine[],
): Section[] {
  const headed = own.find(line => isItem(line) && roleOf(headingText(line), null) === 'problems')
  const problems = headed ? { start: headed.start, end: null } : findProblems(text, own)
  if (!problems) return [part(start, stop, 'review', heading)]
  const back = problems.end ?? stop
  return [
    part(start, problems.start, 'review', heading),
    part(problems.start, back, 'problems', headed ? words(text, headed) : null),
    part(back, stop, 'review', null),
  ]
}

/** The heading as it stands in the text; null where a part begins with its first paragraph. */
function words(text: string, line: OutlineLine): string | null {
  if (!line.heading && /[。!?]/.test(line.text)) return null
  return text.slice(line.start, offsetIn(text, line, line.heading?.length ?? line.text.length)).trimEnd()
}

const LEVELS: Record<Outline['partKind'], Record<Heading['kind'], number>> = {
  part: { part: 0, item: 2, point: 3, bare: 0 },
  above: { part: 2, item: 3, point: 0, bare: 0 },
}

/**
 * Sections of level 2 and 3 inside a part. Each ends where the next of its level stands, or a greeting at a line's
 * start: the thanks to the citizens do not belong under the last heading.
 */
function inside(text: string, within: Section, { lines, partKind }: Outline): Section[] {
  if (within.role === 'opening' || within.role === 'closing') return []
  const found: Section[] = []
  const open: Section[] = []
  const closeTo = (level: number, at: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) (open.pop() as Section).end = at
  }
  const firstAt = (offset: number) => countBefore(lines, line => line.start < offset)
  for (const line of lines.slice(firstAt(within.start), firstAt(within.end))) {
    const level = line.heading ? LEVELS[partKind][line.heading.kind] : 0
    if (GREETING.exec(line.text)?.index === 0) closeTo(2, line.start)
    if (!level || line.start === within.start) continue
    closeTo(level, line.start)
    const section = { start: line.start, end: within.end, level, heading: words(text, line), role: within.role }
    found.push(section)
    open.push(section)
  }
  return found
}

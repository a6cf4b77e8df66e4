import type { Part } from '../reading.ts'
import { headingOf, type OutlineLine, roleOf } from './part-headings.ts'
import { type Line, offsetIn, plainLines } from './plain.ts'
import { recountedParts, turningParts } from './unheaded.ts'

/** The bones of a report: where it greets, which lines are the parts' headings, where the body ends. */
export interface Outline {
  lines: OutlineLine[]
  /** Index of the line in which the speech begins (各位代表：, 现在，我代表…), and the offset; null in a fragment. */
  opening: { line: number; offset: number } | null
  /** Indexes of the lines that head a part. */
  parts: number[]
  /** What the parts' headings are: 一、 or something above it, 第一部分, a bare 2019年工作回顾, a slogan or nothing. */
  partKind: 'part' | 'above'
}

/** 各位代表 at the start of a sentence, as a greeting and not as an object (请各位代表审议). */
export const GREETING = /(?:^|(?<=[。!?]))(?:各位(?:人大)?代表|各位委员|同志们)(?=[,:!。、;]|$)/
const SPEECH =
  /(?:^|[:,。!])(?:现在|下面|今天)?,?我(?:受[^,。]{2,20}委托,)?代表[^。]{0,40}(?:政府|国务院|行政公署|行署)/

/** A heading over what follows the speech: annexes, explanations of terms, a site's footer. */
const AFTERMATH =
  /^(?:附[件录表注]?[一二三四五六七八九十\d]*(?:[:、.]|$)|附[件录表].{0,30}$|(?:《?政府工作报告》?)?(?:有关|部分|相关)?(?:内容)?(?:名词|用语|术语)(?:解释|注释|说明)|注释[:]?$|相关(?:链接|阅读|附件)|责任编辑|\(?编辑[:])/

export function outline(text: string): Outline {
  const lines: OutlineLine[] = plainLines(text).map(line => ({ ...line, heading: headingOf(line) }))
  const opening = findOpening(text, lines)
  const from = opening?.line ?? -1
  const chapters = numberedParts(lines, from, isChapter)
  if (chapters.length > 0) return { lines, opening, parts: beforeAftermath(lines, chapters), partKind: 'above' }
  const numbered = numberedParts(lines, from, () => true)
  const bare = lines.flatMap((line, i) => (i > from && line.heading?.kind === 'bare' ? [i] : []))
  const heads = (role: Part) => bare.some(i => roleOf(headingText(lines[i] as OutlineLine), null) === role)
  const named = numbered.some(i => /回顾|总结/.test(headingText(lines[i] as OutlineLine)))
  const bareWins = numbered.length === 0 ? heads('review') || heads('plan') : !named && heads('review') && heads('plan')
  if (bareWins) return { lines, opening, parts: beforeAftermath(lines, bare), partKind: 'above' }
  const body = beforeAnnexes(lines)
  const recounted = named ? [] : recountedParts(body, from, 'part')
  if (recounted.length > 0) return { lines, opening, parts: recounted, partKind: 'above' }
  if (numbered.length > 0 || !opening)
    return { lines, opening, parts: beforeAftermath(lines, numbered), partKind: 'part' }
  const items = recountedParts(body, from, 'item')
  return { lines, opening, parts: items.length > 0 ? items : turningParts(body, from), partKind: 'part' }
}

/** 第一部分, where 一、 counts below it. */
const isChapter = ({ text }: Line): boolean => /^[#*]*第[一二三四五六七八九十]{1,3}部分/.test(text)

export const headingText = (line: OutlineLine): string => line.text.slice(0, line.heading?.length ?? 0)

/** Parts are counted upwards; a list that starts anew at 一、 in between (一、办好十件实事 …) is not theirs. */
function numberedParts(lines: OutlineLine[], from: number, counts: (line: Line) => boolean): number[] {
  const parts: number[] = []
  let last = 0
  let sub = 0
  for (let i = Math.max(0, from); i < lines.length; i++) {
    const line = lines[i] as OutlineLine
    if (line.heading?.kind !== 'part' || !counts(line)) continue
    const { number } = line.heading
    const government = /政府|自身建设/.test(line.text)
    if (last > 0 && number === 1) sub = 1
    else if (sub > 0 && number === sub + 1 && !(number === last + 1 && government)) sub = number
    else if (number > last && number <= last + 2) {
      parts.push(i)
      last = number
      sub = 0
    }
  }
  return parts
}

/** Annexes count their own 一、二、三; the parts end where these begin, once a plan or a second part was seen. */
function beforeAftermath(lines: OutlineLine[], parts: number[]): number[] {
  const second = parts[1]
  if (second === undefined) return parts
  const end = lines.findIndex((line, i) => i > second && isAftermath(line))
  return end < 0 ? parts : parts.filter(i => i < end)
}

/** The lines before the first annex, wherever it stands. */
function beforeAnnexes(lines: OutlineLine[]): OutlineLine[] {
  const end = lines.findIndex(isAftermath)
  return end < 0 ? lines : lines.slice(0, end)
}

export const isAftermath = (line: Line): boolean => line.text.length <= 40 && AFTERMATH.test(line.text)

/** How much text may stand between a heading and a greeting that still opens the speech: a table of contents does. */
const CONTENTS = 600

function findOpening(text: string, lines: OutlineLine[]): Outline['opening'] {
  let underHeading = 0
  let headed = false
  let speech: Outline['opening'] = null
  for (let i = 0; i < lines.length && underHeading < CONTENTS; i++) {
    const line = lines[i] as OutlineLine
    const greeting = GREETING.exec(line.text) ?? /各位代表(?=:)/.exec(line.text)
    if (greeting) return { line: i, offset: offsetIn(text, line, greeting.index) }
    if (!speech && SPEECH.test(line.text.slice(0, 400))) speech = { line: i, offset: line.start }
    if (line.heading?.kind === 'part' || line.heading?.kind === 'bare') headed = true
    else if (headed && !line.heading) underHeading += line.text.length
  }
  return speech
}

import type { OutlineLine } from './part-headings.ts'

/** Words that head a part: where these are numbered, the numbers are the parts'. */
const NAMES_PART =
  /20\d\d年|[今明去]年|回顾|总结|过去|今后|未来|[一三四五]年来|安排|部署|总体要求|目标任务|自身建设|存在的/
/** How the paragraph before the tasks goes: 2019年是…, 今年经济社会发展的主要预期目标是…. */
const LOOKS_AHEAD =
  /^(?:20\d\d年|今年|新的一年|今后|做好|根据)[^。]{0,60}(?:是|要|目标|总体要求|工作)|预期目标(?:是|为|:)/
/** The same, where nothing else tells. */
const TURNS =
  /^(?:20\d\d年|今年)[^。,]{0,4}是[^。]{2,40}年[,。;]|预期目标(?:是|为|:)|^做好(?:20\d\d年|今年|新[的一]+年)/
/** 现在，我代表县政府向大会报告工作，请予审议。 */
const SUBMITS = /请[^。]{0,8}审议|提出意见/
/** A slogan over a part: 攻坚克难砥砺奋进. */
const isSlogan = ({ text, heading }: OutlineLine): boolean =>
  !heading && text.length <= 30 && !/[。:;,!?]|各位代表|同志们/.test(text)

/**
 * The lines that begin the two parts of a report which heads them with slogans or not at all, and counts the items of each
 * anew: 一、二、三 of the year gone by, then 一、二、三 of the year to come. None where the numbers may be the parts' own.
 */
export function recountedParts(lines: OutlineLine[], from: number, kind: 'part' | 'item'): number[] {
  const [back, ahead] = runsOf(lines, from, kind).filter(run => run.length > 2)
  if (!back || !ahead || back.some(i => NAMES_PART.test((lines[i] as OutlineLine).text))) return []
  const turn = beginningOf(lines, (back.at(-1) as number) + 1, ahead[0] as number)
  return turn === null ? [] : [firstOf(lines, from), turn]
}

/** The same where nothing is numbered: the second part begins where the text turns to the year to come. */
export function turningParts(lines: OutlineLine[], from: number): number[] {
  const turn = lines.findIndex(({ text }, i) => i > from + 2 && TURNS.test(text))
  if (turn < 0) return []
  let second = turn
  while (turn - second < 2 && isSlogan(lines[second - 1] as OutlineLine)) second--
  return [firstOf(lines, from), second]
}

/** The first part begins after what submits the report. */
const firstOf = (lines: OutlineLine[], from: number): number =>
  lines.findIndex((line, i) => i > from && !SUBMITS.test(line.text))

/** Numbered lines, as runs that count up from 一、. */
function runsOf(lines: OutlineLine[], from: number, kind: 'part' | 'item'): number[][] {
  const runs: number[][] = []
  for (let i = from + 1; i < lines.length; i++) {
    const heading = (lines[i] as OutlineLine).heading
    if (heading?.kind !== kind) continue
    if (heading.number === 1) runs.push([i])
    else if (runs.at(-1)?.length === heading.number - 1) runs.at(-1)?.push(i)
  }
  return runs
}

/** The slogan, of one line or two, above what looks ahead; else that paragraph; null where neither stands. */
function beginningOf(lines: OutlineLine[], start: number, end: number): number | null {
  const gap = lines.slice(start, end)
  const ahead = gap.findIndex(({ text }) => LOOKS_AHEAD.test(text))
  const last = gap.findLastIndex(isSlogan)
  if (last < 0 || last + 3 < gap.length - 1) return ahead < 0 ? null : start + ahead
  return start + last - (last > 0 && isSlogan(gap[last - 1] as OutlineLine) ? 1 : 0)
}

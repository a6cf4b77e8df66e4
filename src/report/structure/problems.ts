import { GREETING } from './outline.ts'
import { offsetOf, type Paragraph, paragraphs } from './paragraphs.ts'
import type { OutlineLine } from './part-headings.ts'

const TROUBLE = '(?:困难|问题|不足|挑战|差距|短板|矛盾|弱项|制约|压力|隐患|薄弱)'
const SEES = '看到|看见|认识到|认识|意识到|感到|深知|正视|直面'
/** 我们也清醒地认识到，…还存在不少困难和问题: the words with which a report turns to what is wrong. */
const ADMITS = new RegExp(
  `(?:清醒|清楚|深刻|充分|也|还|更|须|要|应|同时)[^。!?;]{0,12}(?:${SEES})[^。!?]{0,80}${TROUBLE}` +
    `|(?:存在|面临|遇到)[^。!?]{0,40}${TROUBLE}[^。!?;]{0,12}[,:。](?:主要|突出|具体|集中)`,
)
/** Weaker words, which count only where they follow the thanks to the citizens. */
const FACES = new RegExp(
  `(?:存在|面临|还有|仍有|有待)[^。!?]{0,40}${TROUBLE}|${TROUBLE}[^。!?]{0,20}(?:存在|突出|主要是|不容)`,
)
const TROUBLED = new RegExp(TROUBLE)
const THANKS = /(?:感谢|谢意|敬意|致敬)[^。!?]{0,20}[。!]/
const REMEDY = /解决|改进|克服|应对|破解|化解/

/** How far into a paragraph its turn to the problems may stand for the whole paragraph to belong to them. */
const LEAD = 160

/** Where a review turns to its problems, and where it turns back from them, as offsets; null where it has none. */
export function findProblems(text: string, review: OutlineLine[]): { start: number; end: number | null } | null {
  const all = paragraphs(review)
  const thanks = all.findLastIndex(p => THANKS.test(p.text))
  const first = firstProblem(all, thanks)
  if (first < 0) return null
  const back = all.findIndex((p, i) => i > first && turnsBack(p, all[i + 1]))
  return { start: startOf(text, all, first), end: back < 0 ? null : (all[back]?.lines[0]?.start ?? null) }
}

/** Mostly the first paragraph after the thanks that admits something; -1 where none does. */
function firstProblem(all: Paragraph[], thanks: number): number {
  const late = Math.floor(all.length * 0.4)
  const admits = (p: Paragraph) => ADMITS.test(p.text)
  if (thanks < late) return all.findIndex((p, i) => i >= late && admits(p))
  const after = all.findIndex((p, i) => i > thanks && admits(p))
  if (after >= 0) return after
  const weak = all.slice(thanks + 1).some(({ text }) => FACES.test(text) || (TROUBLED.test(text) && REMEDY.test(text)))
  return weak ? thanks + 1 : all.findLastIndex((p, i) => i >= late && admits(p))
}

/** 各位代表！过去五年，… : after the problems, a look back once more. */
function turnsBack(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (!GREETING.test(paragraph.text.slice(0, 5))) return false
  const said = paragraph.text.length < 12 ? (next?.text ?? '') : paragraph.text
  return /成就|成绩|历程|收官|过去[一三四五]年/.test(said.slice(0, 200)) && !ADMITS.test(said)
}

function startOf(text: string, all: Paragraph[], first: number): number {
  const paragraph = all[first] as Paragraph
  const admits = ADMITS.exec(paragraph.text)?.index ?? 0
  if (admits > LEAD) return offsetOf(text, paragraph, sentenceStart(paragraph.text, admits))
  const before = all[first - 1]
  const greeted = before && before.text.length < 12 && GREETING.test(before.text) ? before : paragraph
  return (greeted.lines[0] as OutlineLine).start
}

const sentenceStart = (text: string, index: number): number =>
  Math.max(...['。', '!', '?'].map(sign => text.lastIndexOf(sign, index - 1))) + 1

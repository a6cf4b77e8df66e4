import type { Part, Section, Sentence, SentenceKind } from './reading.ts'
import type { RawSentence } from './sentences.ts'

/** Gives each sentence its kind: from the part it stands in, its place in the paragraph, and its words. */
export function classify(
  folded: string,
  raw: RawSentence[],
  sections: Section[],
  part?: 'review' | 'plan',
): Sentence[] {
  const partAt = partFinder(sections, part)
  const leads = leadParagraphs(folded, raw, sections)
  const out: Sentence[] = []
  let admitting = -1
  for (let i = 0; i < raw.length; i++) {
    const s = raw[i] as RawSentence
    const words = folded.slice(s.start, s.end)
    const role = partAt(s.start)
    if ((role === 'review' || role === 'problems') && ADMITS.test(words)) admitting = s.paragraph
    const following = raw
      .slice(i + 1, i + 4)
      .filter(n => n.paragraph === s.paragraph)
      .map(n => folded.slice(n.start, n.end))
    const kind = kindOf(
      words,
      s,
      role,
      following,
      admitting === s.paragraph || role === 'problems',
      leads.has(s.paragraph),
    )
    out.push({ start: s.start, end: s.end, kind })
  }
  return out
}

const ADMITS =
  /(?:清醒|深刻|充分|深知|也要|也应|必须)[^,。]{0,10}(?:看到|认识|意识|知道)|存在[^,。]{0,14}(?:困难|问题|不足|短板|差距)|(?:困难|问题|不足|短板)[^,。]{0,10}(?:主要是|主要表现|依然存在|仍然存在)|面临[^,。]{0,12}(?:困难|问题)和/
const RESOLVES =
  /^(?:对此|对于这些|针对这些|这些问题|我们(?:一定|将|要))|(?:高度重视|采取[^,]{0,8}措施)[^。]{0,40}(?:解决|应对|克服|改进)/

/** A closing vow (对此，我们将认真解决): a commitment by its words that lists no task. */
export function vowsOnly(words: string): boolean {
  return /^(?:对此|对于这些|针对这些|这些问题)|^我们将[^,]{0,8}(?:应对|直面|正视)/.test(words)
}

function kindOf(
  words: string,
  s: RawSentence,
  role: Part | null,
  following: string[],
  admitting: boolean,
  lead: boolean,
): SentenceKind {
  if (role === null || role === 'opening' || role === 'closing') return 'context'
  if (headsLine(words, s) || GREETING.test(words)) return ADMITS.test(words) && admitting ? 'problem' : 'context'
  if (admitting) return RESOLVES.test(words) ? 'commitment' : THANKS.test(words) ? 'context' : 'problem'
  if (heads(words, s, following)) return 'context'
  if (role === 'plan') return lead || plansNothing(words) ? 'context' : 'commitment'
  return tellsNothing(words) ? 'context' : 'result'
}

const GREETING = /^(?:各位代表|同志们|让我们|朋友们|谢谢)/
const THANKS = /感谢|敬意|致敬/
const ENUMERATED =
  /^(?:[(][一二三四五六七八九十\d]+[)]|[一二三四五六七八九十]+(?:、|是|要)|\d+[.、]|第[一二三四五六七八九十]+[,、]|[—–-]{1,2})\s*/

/** A line of its own without an end mark is a heading (标题). */
function headsLine(words: string, s: RawSentence): boolean {
  return s.of === 1 && !/[。;!?…”]$/.test(words) && words.length <= 60 && !/\d(?:%|[万亿]|个|家|元)/.test(words)
}

/** A short sentence without a figure that the sentences after it carry out is a run-in heading (段首小标题). */
function heads(words: string, s: RawSentence, following: string[]): boolean {
  if (following.length === 0 || /\d(?:%|[万亿]|[\p{Script=Han}])/u.test(words)) return false
  const core = words.replace(ENUMERATED, '').replace(/[。;!?]+$/, '')
  const commas = core.split(',').length - 1
  if (ENUMERATED.test(words)) return core.length <= 45 && commas <= 2
  if (/^(?:我们|这[一五]|一年来|过去|五年)/.test(core)) return false
  if (s.index === 0) return core.length <= 34 && commas <= 1
  if (core.length > 14 || commas > 0 || /[“、]/.test(core.replace(/“[^”]{1,5}”/, ''))) return false
  return takenUp(core, following) || /(?:丰硕|上扬|扩大|凸显|显现|向好|见效|增效|提速|有力|显著|持续|明显)$/.test(core)
}

const GENERIC = new Set([
  '推进',
  '加快',
  '建设',
  '发展',
  '加强',
  '深化',
  '提升',
  '推动',
  '强化',
  '持续',
  '深入',
  '大力',
  '积极',
  '实施',
  '完善',
  '全面',
  '促进',
  '坚持',
  '工作',
  '我们',
  '优化',
  '扎实',
  '稳步',
  '支持',
])

/** Whether the heading's own words come again in what follows. */
function takenUp(core: string, following: string[]): boolean {
  const next = following.slice(0, 2).join('')
  let shared = 0
  for (let i = 0; i + 2 <= core.length; i++) {
    const bigram = core.slice(i, i + 2)
    if (!GENERIC.has(bigram) && next.includes(bigram)) shared++
  }
  return shared > 1
}

const STANCE =
  /之年|的(?:关键|重要)(?:时期|阶段|一年)|^(?:当前|展望|如何|综合|总的看|总体看|从国际|从国内|放眼)|指导思想|总体(?:要求|思路|考虑)|为指导,|必须|一定要|要求我们|要靠|^我们要|(?:重点|着力|主要|突出)(?:做好|抓好|抓)[^,。]{0,20}(?:方面|工作)[^,。]{0,6}:?$|战略机遇|^[“”\p{Script=Han}A-Za-z\d]{1,14}(?:是|指)[^,:\d]{1,40}[;。]?$|^(?:我国|世界经济|国际(?:形势|环境))|意义(?:重大|深远)|牢牢把握|来之不易/u

/** Guiding thought, background and stance: words of a plan that promise nothing. */
function plansNothing(words: string): boolean {
  return STANCE.test(words)
}

const NARRATES =
  /的(?:重要|关键|极不平凡|不平凡|特殊)?(?:一年|五年)[,。;]|之年|来之不易|^(?:回顾|习近平总书记|总书记|只有|实践证明|这些成绩)|深受鼓舞|倍感振奋|崇高(?:的)?敬意|衷心(?:的)?感谢|”,这是|非凡|人间奇迹/

function tellsNothing(words: string): boolean {
  return NARRATES.test(words)
}

function partFinder(sections: Section[], part?: 'review' | 'plan'): (offset: number) => Part | null {
  if (sections.length === 0) return () => part ?? 'plan'
  const tops = sections.filter(s => s.level === 1)
  let at = 0
  return offset => {
    if (at > 0 && offset < (tops[at - 1] as Section).start) at = 0
    while (at < tops.length && (tops[at] as Section).end <= offset) at++
    const top = tops[at]
    return top && top.start <= offset ? top.role : null
  }
}

/** Paragraphs right under a heading that only lead into the section: few sentences, no figure, more paragraphs after. */
function leadParagraphs(folded: string, raw: RawSentence[], sections: Section[]): Set<number> {
  const out = new Set<number>()
  for (const section of sections) {
    if (section.level < 2 || section.heading === null) continue
    const inside = raw.findIndex(s => s.start > section.start && s.index === 0)
    const first = raw[inside]
    if (!first || first.start >= section.end || first.of > 2) continue
    const text = folded.slice(first.start, (raw[inside + first.of - 1] as RawSentence).end)
    const more = raw[inside + first.of]
    if (more && more.start < section.end && !/\d/.test(text)) out.add(first.paragraph)
  }
  return out
}

import type { Part, Section, Sentence, SentenceKind, Span } from '../reading.ts'
import { roleAt } from '../structure/innermost.ts'
import { AMOUNT, headsLine, runInHeadings } from './run-in-headings.ts'
import { paragraphsOf } from './sentences.ts'
import { promisesNothing } from './stance.ts'
import { headingFinder, leadFinder, prefaceFinder } from './surroundings.ts'

/** The sentences of folded text, each with its kind: by the part it stands in, its place in the paragraph, and its words. */
export function readSentences(folded: string, sections: Section[], part?: 'review' | 'plan'): Sentence[] {
  const parts = sections.filter(({ level }) => level === 1)
  const partAt = parts.length > 0 ? roleAt(parts) : () => part ?? 'plan'
  const leads = leadFinder(folded, sections)
  const prefaced = prefaceFinder(sections)
  const heads = headingFinder(sections)
  const out: Sentence[] = []
  const tell = (paragraph: Span[], next: Span[] | null) => {
    const words = paragraph.map(({ start, end }) => folded.slice(start, end))
    const roles = paragraph.map(({ start }) => partAt(start))
    const kinds = kindsOf(words, roles, leads(paragraph, next))
    if (prefaced((paragraph[0] as Span).start)) onlyAims(kinds, words)
    for (const [k, { start, end }] of paragraph.entries()) {
      const kind =
        k === 0 && heads(start, end) && !AMOUNT.test(words[0] as string) ? 'context' : (kinds[k] as SentenceKind)
      out.push({ start, end, kind })
    }
  }
  let last: Span[] | null = null
  for (const paragraph of paragraphsOf(folded)) {
    if (last) tell(last, paragraph)
    last = paragraph
  }
  if (last) tell(last, null)
  return out
}

function kindsOf(words: string[], roles: (Part | null)[], lead: boolean): SentenceKind[] {
  const headings = runInHeadings(words)
  let admitting = false
  const kinds = words.map((w, k): SentenceKind => {
    const role = roles[k] ?? null
    if (role === null || role === 'opening' || role === 'closing') return 'context'
    if (role !== 'plan' && ADMITS.test(w)) admitting = true
    if (words.length === 1 && headsLine(w)) return 'context'
    if (role === 'problems' || admitting) return closesProblems(w)
    if (headings.has(k) || GREETING.test(w) || OWNERS.test(w) || LEADS.test(w)) return 'context'
    if (ANNOUNCES.test(w) && LISTS.test(words[k + 1] ?? '')) return 'context'
    if (role === 'review') return NARRATES.test(w) ? 'context' : 'result'
    if (GOALS.test(w)) return 'commitment'
    return lead || promisesNothing(w) || (k === 1 && headings.has(0) && MAXIM.test(w)) ? 'context' : 'commitment'
  })
  const stance = kinds.filter(k => k === 'context').length - headings.size
  const mostly = stance * 2 > kinds.length && !words.some(w => AIMS.test(w))
  if (roles[0] === 'plan' && (OUTLINE.test(words[0] as string) || mostly))
    return kinds.map((k, i) =>
      k === 'commitment' && !/目标[^。]{0,6}:|\d(?:%|[万亿])/.test(words[i] as string) ? 'context' : k,
    )
  return kinds
}

/** The sentence that lists the year's goals, whatever leads up to it. */
const GOALS = /(?:预期|主要|发展|奋斗)目标[^,。:]{0,6}(?:是|为)?:/
/** 今年发展的主要预期目标是：… and what follows it in its paragraph; not 上述目标的确定…, which argues for them. */
const AIMS = /(?<!(?:上述|这些|这样的|以上)[^,。:]{0,6})目标(?:任务|建议)?(?:是|为|:)/
const ARGUES = /^(?:上述|这些|以上|确定这)|目标(?:的?确定|设定)/

/** Before the first headed task a plan tells the situation, its guiding thought and its aims: only the aims are promised. */
function onlyAims(kinds: SentenceKind[], words: string[]): void {
  const from = words.findIndex(w => AIMS.test(w))
  for (const [i, kind] of kinds.entries())
    if (kind === 'commitment' && (from < 0 || i < from || ARGUES.test(words[i] as string))) kinds[i] = 'context'
}

/** 主要做了以下工作。 主要体现在： what leads into a list. */
const LEADS =
  /(?:以下|如下|下列|下面)[^,。:\d]{0,4}(?:方面|工作|几点|任务|举措)[^,。:\d]{0,4}[:。]?$|(?:主要|集中|突出)(?:体现|表现|反映)在[^,。]{0,12}[:。]$/
/** 集中力量办好十件民生实事。 with the list right behind it. */
const ANNOUNCES = /(?:件|项)[^,。;]{0,10}(?:实事|大事)[^,。;]{0,4}[:。]?$/
const LISTS = /^(?:(?:这|以上|分别|具体)|[(]?(?:[一1][)、.是]))/
/** 主办单位：省教育厅: who, in an annex's list of what. */
const OWNERS = /^(?:主办|牵头|责任|承办|配合)(?:单位|部门)[:]/
const GREETING = /^(?:各位代表[,!:。]?(?!.*(?:看到|认识))|同志们|让我们|朋友们|谢谢)/
const THANKS = /感谢|谢意|敬意|致敬/
const ADMITS =
  /(?:清醒|深刻|充分|深知|也要|也应|必须)[^,。]{0,10}(?:看到|认识|意识|知道)|(?:还|仍|也|依然|仍然|主要|突出|客观)[^,。]{0,6}存在[^,。]{0,14}(?:困难|问题|不足|短板|差距)|(?:困难|问题|不足|短板)[^,。]{0,10}(?:主要是|主要表现|依然存在|仍然存在)|面临[^,。]{0,20}(?:困难|问题)(?:[和及与]|[。:]?$)|仍[^,。]{0,4}面临[^,。]{0,20}(?:困难|问题|挑战)/
const RESOLVES =
  /^(?:对此|对于这些|针对这些|这些问题|我们(?:一定|将|要))|(?:高度重视|采取[^,]{0,8}措施)[^。]{0,40}(?:解决|应对|克服|改进)/

function closesProblems(words: string): SentenceKind {
  if (RESOLVES.test(words)) return 'commitment'
  return THANKS.test(words) ? 'context' : 'problem'
}

/** A closing vow (对此，我们将认真解决): a commitment by its words that lists no task. */
export function vowsOnly(words: string): boolean {
  return /^(?:对此|对于这些|针对这些|这些问题)|^我们将[^,]{0,8}(?:应对|直面|正视)/.test(words)
}

/** A maxim right under a heading: 坚持效率优先、兼顾公平原则. */
const MAXIM = /^坚持(?!和)[^,\d]*(?:,[^,\d]*){0,2}$/
/** A paragraph that sets out the general requirements. */
const OUTLINE = /^(?:指导思想|(?:今年|做好|\d{4}年)?[^,。]{0,12}(?:总体要求|总体思路|总的要求|指导思想))/

const NARRATES =
  /^[^,。;]*(?:的(?:重要|关键|极不平凡|不平凡|特殊)?(?:一年|五年)[,。;]|之年)|是[^,。;\d]*(?:的[^,。;\d]{0,6}[一五]年|之年)[。;]?$|^(?:20\d\d年|(?:回[首顾]|过去|这)[^,]{0,12},?)是|来之不易|^(?:回顾|习近平总书记|总书记|只有|实践证明|这些成绩)|深受鼓舞|倍感振奋|崇高(?:的)?敬意|(?:衷心|诚挚)(?:的)?(?:感谢|谢意)|”,这是|非凡|人间奇迹/

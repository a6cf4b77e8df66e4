import type { Figure, Span } from './reading.ts'

/** A clause (分句) between commas, with what decides whether it is a task of its own. */
export interface Clause extends Span {
  words: string
  targets: number
}

/** The clauses of a sentence; a lead-in (…目标是:) and a leading 要 are left out. */
export function clausesOf(folded: string, sentence: Span, figures: Figure[]): Clause[] {
  const out: Clause[] = []
  let start = sentence.start
  let depth = 0
  for (let i = sentence.start; i <= sentence.end; i++) {
    const c = i < sentence.end ? (folded[i] as string) : ';'
    if (c === '(' || c === '“') depth++
    else if (c === ')' || c === '”') depth = Math.max(0, depth - 1)
    else if (/[;。!?:]/.test(c) || (c === ',' && depth === 0)) {
      if (c === ':') {
        start = i + 1
        out.length = 0
        continue
      }
      let from = start
      let to = i
      while (from < to && folded[from] === ' ') from++
      while (to > from && /[ ”)]/.test(folded[to - 1] as string) && !balanced(folded, from, to)) to--
      if (to > from) {
        const words = folded.slice(from, to)
        const targets = figures.filter(f => f.role === 'target' && f.start >= from && f.end <= to).length
        out.push({ start: from, end: to, words, targets })
      }
      start = i + 1
      depth = 0
    }
  }
  return out
}

function balanced(folded: string, from: number, to: number): boolean {
  const words = folded.slice(from, to)
  const count = (c: string) => words.split(c).length
  return count('“') === count('”') && count('(') === count(')')
}

/** A clause that only names a means, a basis or a time: the task comes after it. */
const MEANS =
  /^(?:要|并|同时|继续)?(?:坚持(?!和发展)|按照|根据|围绕|聚焦|立足|结合|依托|利用|充分利用|采取|顺应|抢抓|积极抢抓|抓住|针对|通过|对标|以[^,]{2,20}为|发挥[^,]{2,16}(?:作用|优势)|充分发挥|用好|用好用活|学习运用|深入学习运用|主动顺应|适应|把握|紧扣|紧盯|注重|整合|集聚|依靠|面向|面对|遵循|在此基础上|落实好?[^,]{0,20}(?:要求|精神|部署)|贯彻|坚决贯彻|全面贯彻|深入贯彻|传承|弘扬|(?:今后|未来|到|今年|力争)?[^,]{0,4}[年月季](?:底|末|内|前|间|度)*$|在[^,]{2,20}(?:中|上|下|方面|基础上)$|对[^,]{2,30}(?:人员|项目|企业|群体|干部|的)$)/
/** A clause that says what for: it belongs to the task before it when it ends the sentence. */
const PURPOSE =
  /^(?:切实|不断|进一步|全面|有效|持续|加快|着力|努力|推动|更好)?(?:促进|确保|实现|营造|形成|打造|巩固|夯实|增强|激发|提高|提升|构建|让|使|防止|避免|助力|做到|保障|带动|引领|培育新|满足|释放|以[^,]{2,14}(?:厚植|推动|促进|引领)|为[^,]{2,30}(?:提供|奠定|注入|作出))/
const GOES_ON =
  /^(?:其中|比(?:上年|去年|年初|20)|同比|并|且|又|还|也|但|而|使之|从而|进而|不能|都|以及|特别是|可以|逐步|充分体现|推动其|在实际工作中)/

/** A clause that opens with a doing word; one that does not names an indicator (社会消费品零售总额增长…). */
const DOES =
  /^(?:要|并|将|进一步|加快|大力|积极|深入|全面|持续|扎实|稳步|切实|着力|有序|统筹|全力|继续|不断|更好|有效|严格|坚决|充分|重点|聚力|高质量|高水平|力争|争取|确保|努力|全年|年内|今年|基本|规范|科学|精准|依法)*(?:推|促|加强|加大|加快|深化|完|提|优化|强化|健全|建|构|打|培育|壮大|支持|鼓励|引|探索|落实|开|组织|举办|创|启动|做|抓|办|扩大|拓|增强|增加|保障|确保|营造|形成|巩固|夯实|激|改|整治|严|规范|防|化解|减|降|升级|新增|新建|实施|实现|完成|发展|发挥|吸引|坚持|推进|用|争|力|让|使|对|把|在|以|为|从)/

/**
 * Points for joining a clause to the one before; it joins above zero. Fitted on hand-labelled paragraphs and rounded,
 * since offices differ: no single cue decides but a means, a going-on, or two figures of two indicators.
 */
const POINTS = {
  any: -6,
  means: 22,
  goesOn: 34,
  onlyTwo: 10,
  firstPair: 5,
  lastClause: 4,
  purpose: 3,
  purposeLast: 9,
  shortBefore: 6,
  longAfter: -6,
  list: 4,
  manyClauses: -5,
  figureAfter: -4,
  figureOfUmbrella: 6,
  figuresBoth: -12,
  indicators: -24,
}

/** Joins clauses that make one task: means with its end, an umbrella with its figure, a purpose with what serves it. */
export function groupClauses(clauses: Clause[]): Span[] {
  const out: Span[] = []
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause
    const before = clauses[i - 1]
    const last = out.at(-1)
    if (before && last && points(before, clause, i, clauses.length) > 0) last.end = clause.end
    else out.push({ start: clause.start, end: clause.end })
  }
  return out
}

function points(a: Clause, b: Clause, index: number, count: number): number {
  const last = index === count - 1
  const purpose = PURPOSE.test(b.words)
  const cues: Record<keyof typeof POINTS, boolean> = {
    any: true,
    means: MEANS.test(a.words),
    goesOn: GOES_ON.test(b.words),
    onlyTwo: count === 2,
    firstPair: index === 1 && count > 2,
    lastClause: last && count > 2,
    purpose,
    purposeLast: purpose && last,
    shortBefore: a.words.length <= 9,
    longAfter: b.words.length >= 20,
    list: b.words.includes('、'),
    manyClauses: count >= 5,
    figureAfter: b.targets > 0,
    figureOfUmbrella: b.targets > 0 && a.targets === 0,
    figuresBoth: a.targets > 0 && b.targets > 0,
    indicators:
      !DOES.test(a.words) && !DOES.test(b.words) && !GOES_ON.test(b.words) && (a.targets > 0 || b.targets > 0),
  }
  let sum = 0
  for (const cue of Object.keys(POINTS) as (keyof typeof POINTS)[]) if (cues[cue]) sum += POINTS[cue]
  return sum
}

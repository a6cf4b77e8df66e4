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

const MEANS =
  /^(?:要|并|同时|继续)?(?:坚持(?!和发展)|按照|根据|围绕|聚焦|立足|结合|依托|利用|充分利用|采取|顺应|抢抓|积极抢抓|抓住|针对|通过|对标|以[^,]{2,20}为|发挥[^,]{2,16}(?:作用|优势)|充分发挥|用好|用好用活|学习运用|深入学习运用|主动顺应|适应|把握|紧扣|紧盯|注重|整合|集聚|依靠|面向|遵循|落实好?[^,]{0,20}(?:要求|精神|部署)|贯彻|全面贯彻|深入贯彻|传承|弘扬|在[^,]{2,20}(?:中|上|下|方面|基础上)$)/
const ENDS =
  /^(?:切实|不断|进一步|全面|有效|持续|加快|着力|努力|推动|更好)?(?:促进|确保|实现|营造|形成|打造|巩固|夯实|增强|激发|提高|提升|构建|让|使|防止|避免|助力|做到|保障|带动|引领|推动|培育新|满足|释放|以[^,]{2,14}(?:厚植|推动|促进|引领)|为[^,]{2,30}(?:提供|奠定|注入|作出))/
const GOES_ON = /^(?:其中|并|且|又|还|也|但|而|使之|从而|进而|不能|都|以及|特别是|可以|逐步|充分体现|推动其|在实际工作中)/

/** Joins clauses that make one task: means with its end, an umbrella with its figure, a purpose with what serves it. */
export function groupClauses(clauses: Clause[]): Span[] {
  const out: Span[] = []
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause
    const before = clauses[i - 1]
    const last = out.at(-1)
    if (before && last && joins(before, clause, i, clauses)) last.end = clause.end
    else out.push({ start: clause.start, end: clause.end })
  }
  return out
}

function joins(a: Clause, b: Clause, index: number, all: Clause[]): boolean {
  const last = index === all.length - 1
  if (MEANS.test(a.words)) return true
  if (GOES_ON.test(b.words)) return true
  if (a.targets > 0 && b.targets > 0) return false
  if (last && ENDS.test(b.words) && b.targets === 0) return true
  return all.length === 2 && index === 1 && b.targets > 0
}

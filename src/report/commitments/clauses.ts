import type { Figure, Span } from '../reading.ts'
import { ENUMERATED } from '../statements/run-in-headings.ts'

/** A clause (分句) between commas, with what decides whether it is a task of its own. */
export interface Clause extends Span {
  words: string
  targets: number
}

/** 实施三大治水工程: the colon names what is done, and leads into nothing. */
const NAMES = /(?:实施|推进|建设|开展|抓好|加快)[^,]{2,16}(?:工程|项目|行动)$/
/** 主要预期目标是地区生产总值增长8%: what leads to the goal, without a colon. */
const AIMED = /^[^\d]{0,30}(?:预期|主要|发展|工作|奋斗)目标(?:任务)?(?:是|为)(?=.{4})/

/** The clauses of a sentence; an item's number and a lead-in (…目标是:) are left out. */
export function clausesOf(folded: string, sentence: Span, figures: Figure[]): Clause[] {
  const out: Clause[] = []
  let start = sentence.start + numberAt(folded, sentence.start)
  let depth = 0
  for (let i = sentence.start; i <= sentence.end; i++) {
    const c = i < sentence.end ? (folded[i] as string) : ';'
    if (c === '(' || c === '“') depth++
    else if (c === ')' || c === '”') depth = Math.max(0, depth - 1)
    else if (/[;。!?:]/.test(c) || (c === ',' && depth === 0)) {
      // 9.7:47.3:43 leads into nothing.
      if (c === ':' && /\d/.test(folded[i + 1] ?? '') && /\d/.test(folded[i - 1] ?? '')) continue
      if (c === ':' && NAMES.test(folded.slice(start, i))) continue
      if (c === ':') {
        start = i + 1 + numberAt(folded, i + 1)
        out.length = 0
        continue
      }
      const lead = AIMED.exec(folded.slice(start, i))?.[0].length ?? 0
      if (lead > 0) out.length = 0
      let from = start + lead
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

/** How long an item's number is, with what parts it from the item: 1. 新建学校, （二）修路. */
const numberAt = (folded: string, at: number): number => ENUMERATED.exec(folded.slice(at, at + 12))?.[0].length ?? 0

function balanced(folded: string, from: number, to: number): boolean {
  const words = folded.slice(from, to)
  const count = (c: string) => words.split(c).length
  return count('“') === count('”') && count('(') === count(')')
}

import type { Section } from '../reading.ts'
import { isAftermath } from './outline.ts'
import type { OutlineLine } from './part-headings.ts'

/** 附件1, 附表: a line that says no more than that an annex begins; its title follows. */
const BARE = /^附[件录表注]?[一二三四五六七八九十\d]*[:、.]?$/
/** What an annex promises in: 2025年十件民生实事, 重点任务清单. */
const PROMISES = /实事|任务|重点(?:项目|工作|工程)|清单/
const EXPLAINS = /名词|用语|术语|注释|解释|说明/

/** A list of ten tasks has some 3,000 characters; what is so long is no annex. */
const LONGEST = 20_000

/** Annexes (附件) that promise, as parts of the plan: from their title to the next annex. Glossaries and footers are none. */
export function findAnnexes(lines: OutlineLine[], end: number): Section[] {
  const begins = lines.flatMap((line, i) => (line.start >= end && isAftermath(line) ? [i] : []))
  return begins.flatMap((i, k) => {
    const first = lines[i] as OutlineLine
    const title = BARE.test(first.text) ? (lines[i + 1] ?? first) : first
    const stop = begins[k + 1] ?? lines.length
    const last = lines[stop - 1] as OutlineLine
    if (last.end - first.start > LONGEST) return []
    if (!PROMISES.test(title.text) || EXPLAINS.test(title.text) || title.text.length > 40) return []
    return [{ start: first.start, end: last.end, level: 1, heading: title.text, role: 'plan' as const }]
  })
}

import { fold } from '../../../report/fold.ts'
import type { Reading, Sentence } from '../../../report/reading.ts'
import type { Headings } from '../../../report/statements/headings.ts'
import { ENUMERATED } from '../../../report/statements/run-in-headings.ts'
import type { Block } from '../breakdown.ts'

/** 全区经济社会发展主要预期目标: 今年发展的主要目标是 */
const AIMS = /(?:主要|预期|发展|奋斗|工作)(?:预期)?目标(?:任务|值)?(?:是|为|:|,|建议)/
/** 民生实事, 为民办实事项目; 办实事机制 speaks of a way of working. */
const DEEDS = /(?<!办)实事|办实事(?:项目|工程)/
/** Fewer measurable goals are no block of targets. */
const LEAST = 3

/** Which block of the paper each sentence with commitments belongs to. */
export function blocksOf(text: string, reading: Reading, headings: ReadonlyMap<Sentence, Headings>) {
  const folded = fold(text)
  const targets = aims(folded, reading)
  const out = new Map<Sentence, Block>()
  let deeds = false
  let line = -1
  for (const sentence of reading.sentences) {
    const words = folded.slice(sentence.start, sentence.end)
    const { runIn = [], sections = [] } = headings.get(sentence) ?? {}
    const lineStart = folded.lastIndexOf('\n', sentence.start)
    if (lineStart !== line) {
      line = lineStart
      // 今年办好10件民生实事: the items may stand in lines of their own below.
      deeds = deeds && ENUMERATED.test(words)
    }
    if (DEEDS.test(words) && /[:：]|\d+[件项]|[一二三四五六七八九十]+[件项]/.test(words)) deeds = true
    const livelihood = deeds || [...runIn, ...sections].some(heading => DEEDS.test(heading))
    out.set(sentence, targets.has(sentence) ? 'targets' : livelihood ? 'livelihood' : 'work')
  }
  return out
}

/** The sentence of the main expected targets, and those of its line that go on with them. */
function aims(folded: string, { sentences, commitments, sections }: Reading): Set<Sentence> {
  const inPlan = (at: number) =>
    sections.length === 0 || sections.some(({ role, start, end }) => role === 'plan' && start <= at && at < end)
  const measured = ({ start, end }: Sentence) =>
    commitments.filter(one => one.start >= start && one.start < end && one.targets.length > 0).length
  const run = (first: number): Sentence[] => {
    const lineEnd = folded.indexOf('\n', (sentences[first] as Sentence).start)
    const out: Sentence[] = []
    for (const sentence of sentences.slice(first)) {
      if (lineEnd >= 0 && sentence.start > lineEnd) break
      // Work that the line goes on to has no figures.
      if (out.length > 0 && measured(sentence) === 0 && !/;$/.test(folded.slice(sentence.start, sentence.end))) break
      out.push(sentence)
    }
    return out
  }
  for (const [at, { start, end }] of sentences.entries()) {
    if (!AIMS.test(folded.slice(start, end)) || !inPlan(start)) continue
    const goals = run(at)
    if (goals.reduce((sum, sentence) => sum + measured(sentence), 0) >= LEAST) return new Set(goals)
  }
  return new Set()
}

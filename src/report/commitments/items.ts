import type { Sentence } from '../reading.ts'
import { byLine } from '../statements/by-line.ts'

/** 3. 新建学校5所; 七、新建公交站廊30个; (四)完善养老服务体系. */
const NUMBERED = /^ *(?:\d{1,2}(?:[.、] *(?!\d)| +)|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)])/
/** 三是…: an item where good deeds are listed, elsewhere the head of what follows. */
const COUNTED = /^ *[一二三四五六七八九十]{1,3}(?:是|要)/
const DEEDS = /实事/
/** 这10件实事分别为:一是…. */
const LEAD_IN = /^[^:]{0,30}:/

/** More clauses than an item of a list has, unless it is said to be one of the deeds. */
const MANY = 3

/**
 * Sentences that are a list's item each, as lists of 民生实事 have them: numbered, on a line of its own or among others
 * that are. An item is one task, whatever it joins.
 */
export function itemsOf(folded: string, sentences: Sentence[]): Set<Sentence> {
  const items = new Set<Sentence>()
  let listing = false
  for (const line of byLine(folded, sentences)) {
    const words = line.map(({ start, end }) => folded.slice(start, end))
    const deeds: boolean = words.some(w => DEEDS.test(w)) || (listing && NUMBERED.test(words[0] as string))
    const marked = words.map(w => NUMBERED.test(w) || (deeds && COUNTED.test(w.replace(LEAD_IN, ''))))
    for (const [k, sentence] of line.entries()) {
      const alone = k === line.length - 1 || marked[k + 1]
      const listed = line.length === 1 || marked[k - 1] || marked[k + 1]
      if (marked[k] && alone && listed && (deeds || (words[k] as string).split(',').length <= MANY)) items.add(sentence)
    }
    listing = deeds
  }
  return items
}

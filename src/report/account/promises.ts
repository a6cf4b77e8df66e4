import { fold } from '../fold.ts'
import type { Commitment, Part } from '../reading.ts'
import type { Report } from './account.ts'
import { addCounted, countedIn } from './counted-promises.ts'
import type { Clause, Context, Found } from './found.ts'
import { type Passage, passagesIn, surroundings } from './passages.ts'
import { addTold } from './told-promises.ts'

const PLAN: ReadonlySet<Part> = new Set<Part>(['plan'])

/** 一是…, 四要…: an item of a list in a paragraph, which is told apart from commitments and may promise a deed. */
const HEADS = /^[一二三四五六七八九十](?:是|要)/

/** The measurable promises (可衡量的承诺) of a report's plan, in the order of the text. */
export function promisesOf(report: Report): Found[] {
  const { commitments } = report.reading
  const folded = fold(report.text)
  const out: Found[] = []
  const passages = passagesIn(report, PLAN)
  const contextOf = contexts(passages)
  let at = 0
  for (const passage of passages) {
    while (at < commitments.length && (commitments[at] as Commitment).end <= passage.start) at++
    const context = contextOf(passage)
    const found = commitments[at]
    const covering = found && found.start < passage.end ? found : null
    if (!covering && !HEADS.test(passage.words)) continue
    const commitment = covering && at
    const clause: Clause = { folded, passage, context, commitment, due: covering?.due?.date ?? null }
    const targets = covering?.targets.filter(t => t.start >= passage.start && t.end <= passage.end) ?? []
    const counted = countedIn(clause, targets)
    if (counted.length > 0) addCounted(out, clause, counted)
    else addTold(out, clause, targets)
  }
  return out
}

/** What is known of each passage beyond its words; to be asked in their order. */
function contexts(passages: readonly Passage[]): (passage: Passage) => Context {
  const around = surroundings(passages)
  let last: Passage | null = null
  return passage => {
    const before = last?.sentence === passage.sentence ? last : null
    last = passage
    return { around: around(passage), before }
  }
}

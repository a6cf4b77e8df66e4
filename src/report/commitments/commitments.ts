import type { Commitment, Figure, Section, Sentence, Span } from '../reading.ts'
import { vowsOnly } from '../statements/kinds.ts'
import { innermost } from '../structure/innermost.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { readDue } from './due.ts'
import { itemsOf } from './items.ts'
import { groupClauses } from './joining.ts'
import { strengthOf } from './strength.ts'
import { targetsOf } from './targets.ts'

/** 全区有280万农牧民在城镇转移就业: why something is to be done, and nothing that is. */
const PREMISE =
  /^(?!.*(?:要|确保|力争|争取|实现|新增|建|推进|推动|加强|加快|开展))(?:(?:去年|目前|现在|当前|近年来)[^,]*|[^,]{0,14}(?<![没具拥享所含占只])有(?:约|近|超过?)?\d[^,]*|[^,]{1,20}已经[^,]*)$/

/** The commitments (承诺) of a text: each the smallest run of clauses that an office would list as one task. */
export function readCommitments(
  folded: string,
  sentences: Sentence[],
  figures: Figure[],
  sections: Section[],
  year: number | null,
): Commitment[] {
  const out: Commitment[] = []
  const sectionAt = innermost(sections)
  const items = itemsOf(folded, sentences)
  let next = 0
  for (const sentence of sentences) {
    while (next < figures.length && (figures[next] as Figure).end <= sentence.start) next++
    if (sentence.kind !== 'commitment' || vowsOnly(folded.slice(sentence.start, sentence.end))) continue
    const section = sectionAt(sentence.start)
    if (section !== null && sections[section]?.role === 'problems') continue
    const own: Figure[] = []
    for (let i = next; i < figures.length && (figures[i] as Figure).start < sentence.end; i++)
      own.push(figures[i] as Figure)
    const clauses = clausesOf(folded, sentence, own)
    for (const span of items.has(sentence) ? whole(clauses) : groupClauses(clauses)) {
      const words = folded.slice(span.start, span.end)
      if (PREMISE.test(words)) continue
      out.push({
        ...span,
        section,
        strength: strengthOf(words),
        targets: targetsOf(folded, span, own),
        due: readDue(folded, span, year),
      })
    }
  }
  return out
}

/** An item's clauses as one task. */
function whole(clauses: Clause[]): Span[] {
  const [first, last] = [clauses[0], clauses.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

import { fold } from '../../report/fold.ts'
import type { Reading, Sentence } from '../../report/reading.ts'

/**
 * What stands over a place of the plan, nearest first: the run-in heading in its paragraph (加强创新人才招引。), the
 * paragraph's (全力加快创新要素集聚。), the section's.
 */
export function headingsAt(text: string, reading: Reading): (offset: number) => string[] {
  const folded = fold(text)
  return offset => {
    const line = folded.lastIndexOf('\n', offset) + 1
    const inLine = reading.sentences.filter(({ start, end }) => start >= line && start < offset && end <= offset)
    const heads = inLine.filter(sentence => heading(folded, sentence, sentence === inLine[0]))
    const nearest = heads.at(-1)
    const first = heads[0]
    const section = reading.sections.filter(s => s.start <= offset && offset < s.end && s.level > 1).at(-1)
    return [
      ...(nearest ? [wordsOf(folded, nearest)] : []),
      ...(first && first !== nearest ? [wordsOf(folded, first)] : []),
      ...(section?.heading ? [bare(section.heading)] : []),
    ]
  }
}

const heading = (folded: string, { start, end, kind }: Sentence, first: boolean) =>
  kind === 'context' && (first || !folded.slice(start, end).includes(',')) && end - start <= 40

const wordsOf = (folded: string, { start, end }: Sentence) => bare(folded.slice(start, end))
const bare = (words: string) =>
  words
    .replace(/^(?:[(][一二三四五六七八九十\d]+[)]|[一二三四五六七八九十]+(?:、|是|要)|\d+[.、])\s*/, '')
    .replace(/[。;!]+$/, '')
    .trim()

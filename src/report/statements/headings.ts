import { fold } from '../fold.ts'
import type { Reading, Sentence } from '../reading.ts'
import { innermost } from '../structure/innermost.ts'
import { byLine } from './by-line.ts'
import { ENUMERATED, runInHeadings } from './run-in-headings.ts'

/** What stands over a sentence: the line's first heading names its theme, the nearest says most of what it is about. */
export interface Headings {
  /** The line's first run-in heading (全力加快创新要素集聚。), and the last before it where there are more (加强创新人才招引。). */
  runIn: string[]
  /** Headings of the sections it stands in below the part, the outermost first. */
  sections: string[]
}

/** Finds the headings over each sentence of a report. */
export function headingsOf(text: string, reading: Reading): Map<Sentence, Headings> {
  const folded = fold(text)
  const sectionAt = innermost(reading.sections)
  const out = new Map<Sentence, Headings>()
  for (const line of byLine(folded, reading.sentences)) {
    const words = line.map(({ start, end }) => folded.slice(start, end))
    const heads = runInHeadings(words)
    const runIn: string[] = []
    for (const [at, sentence] of line.entries()) {
      out.set(sentence, {
        runIn: [...runIn.slice(0, 1), ...runIn.slice(1).slice(-1)],
        sections: over(reading, sectionAt(sentence.start)),
      })
      if (heads.has(at)) runIn.push(bare(words[at] as string))
    }
  }
  return out
}

/** The headings of a section and of those around it, but for the part's own (二、2019年工作安排). */
function over({ sections }: Reading, at: number | null): string[] {
  const inner = sections[at ?? -1]
  if (!inner) return []
  return sections
    .filter(({ start, end, level }) => level > 1 && start <= inner.start && end >= inner.end)
    .sort((a, b) => a.level - b.level)
    .flatMap(({ heading }) => (heading === null ? [] : [bare(fold(heading))]))
}

/** Nearest first, for who asks what a task is about. */
export const nearestFirst = ({ runIn, sections }: Headings): string[] =>
  [...runIn].reverse().concat([...sections].reverse())

const bare = (words: string) =>
  words
    .replace(ENUMERATED, '')
    .replace(/[。;!:]+$/, '')
    .trim()

import type { Sentence } from '../reading.ts'

/** The sentences of each line of a report, its folded text given: a line is a paragraph, a heading or a list's item. */
export function* byLine(folded: string, sentences: Sentence[]): Generator<Sentence[]> {
  let line: Sentence[] = []
  for (const sentence of sentences) {
    const last = line.at(-1)
    if (last && /[\r\n]/.test(folded.slice(last.end, sentence.start))) {
      yield line
      line = []
    }
    line.push(sentence)
  }
  if (line.length > 0) yield line
}

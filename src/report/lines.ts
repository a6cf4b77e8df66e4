import { countBefore } from './bisect.ts'

/** Where an offset stands as people count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  line: number
  column: number
}

/** Indexes a text once, then answers each offset in O(log lines). CRLF, LF and a lone CR end a line. */
export function indexLines(text: string): (offset: number) => Place {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return offset => {
    const line = countBefore(starts, start => start <= offset)
    return { line, column: offset - (starts[line - 1] as number) + 1 }
  }
}

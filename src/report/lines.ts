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
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}

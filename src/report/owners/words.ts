import { fold } from '../fold.ts'
import type { Span } from '../reading.ts'

/** Where a word of the list stands in a text. */
export interface Found extends Span {
  word: string
}

/**
 * Finds words of a list in a text, from the left, the longest first: 农村生活污水 says nothing of 农村, 文旅项目建设
 * nothing of 项目建设. A number is no part of a longer one (331 in 1331元).
 */
export function wordFinder(words: Iterable<string>): (text: string) => Found[] {
  const byHead = new Map<string, string[]>()
  for (const word of new Set(words)) {
    const head = word.slice(0, 2)
    byHead.set(head, [...(byHead.get(head) ?? []), word])
  }
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length)
  return text => {
    const folded = fold(text)
    const found: Found[] = []
    for (let start = 0; start < folded.length; start++) {
      const word = byHead
        .get(folded.slice(start, start + 2))
        ?.find(one => folded.startsWith(one, start) && apart(folded, start, start + one.length))
      if (word === undefined) continue
      found.push({ word, start, end: start + word.length })
      start += word.length - 1
    }
    return found
  }
}

const apart = (text: string, start: number, end: number) =>
  !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end))

const joins = (text: string, at: number) => /[0-9A-Za-z.]/.test(text[at] ?? '')

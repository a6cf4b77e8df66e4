import type { Item } from '../item.ts'

/** How many characters of the sentence fit into a line of its column. */
const inLine = 19

/** Figures of one sentence, which share its cell; `lines` are what the sentence takes. */
export function runs(items: readonly Item[]): { from: number; count: number; lines: number }[] {
  const found: { from: number; count: number; lines: number; start: number }[] = []
  for (const [n, { sentence, sentenceStart }] of items.entries()) {
    const last = found.at(-1)
    if (last?.start === sentenceStart) last.count++
    else found.push({ from: n, count: 1, lines: Math.ceil(sentence.length / inLine), start: sentenceStart })
  }
  return found
}

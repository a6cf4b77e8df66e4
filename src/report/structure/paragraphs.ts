import { GREETING } from './outline.ts'
import type { OutlineLine } from './part-headings.ts'
import { offsetIn } from './plain.ts'

/** A paragraph: lines joined where one stops in mid-sentence (wrapped pages, links torn out of a wiki page). */
export interface Paragraph {
  lines: OutlineLine[]
  text: string
}

export function paragraphs(lines: OutlineLine[]): Paragraph[] {
  const all: Paragraph[] = []
  let open: OutlineLine[] = []
  const close = () => {
    if (open.length) all.push({ lines: open, text: open.map(line => line.text).join('') })
    open = []
  }
  for (const line of lines) {
    if ((line.heading && line.heading.kind !== 'point') || GREETING.exec(line.text)?.index === 0) close()
    open.push(line)
    if ((line.heading && line.heading.length >= line.text.length - 1) || /[。!?:;”)]$/.test(line.text)) close()
  }
  close()
  return all
}

/** The offset in the text of a place in a paragraph. */
export function offsetOf(text: string, paragraph: Paragraph, index: number): number {
  let left = index
  for (const line of paragraph.lines) {
    if (left < line.text.length) return offsetIn(text, line, left)
    left -= line.text.length
  }
  return (paragraph.lines.at(-1) as OutlineLine).end
}

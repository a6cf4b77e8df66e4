import { GREETING, isAftermath } from './outline.ts'
import { offsetOf, type Paragraph, paragraphs } from './paragraphs.ts'
import type { OutlineLine } from './part-headings.ts'

/** How long a closing may be, in characters. */
const LONGEST = 1500

/**
 * Where the speech's last words begin (各位代表！…让我们…) and where the body ends, in the lines under the last part's
 * heading. The closing is the last paragraph that greets the deputies, or the last one that appeals to them. The body
 * ends before an annex, a glossary or a footer (扫一扫, a licence), which begins with a short line that is no sentence.
 */
export function findClosing(text: string, rest: OutlineLine[]): { closing: number | null; bodyEnd: number } {
  const aftermath = rest.findIndex(isAftermath)
  const all = paragraphs(aftermath < 0 ? rest : rest.slice(0, aftermath))
  const greets = all.findLastIndex(p => GREETING.test(p.text))
  const alone = (all[greets]?.text.length ?? 0) < 12 ? 1 : 0
  const footer = all.findIndex((p, i) => i > Math.max(greets + alone, all.length / 2) && isFooter(p))
  const body = footer < 0 ? all : all.slice(0, footer)
  const bodyEnd = body.at(-1)?.lines.at(-1)?.end ?? 0
  const last = body[greets]
  if (last) {
    const at = offsetOf(text, last, GREETING.exec(last.text)?.index ?? 0)
    if (bodyEnd - at <= LONGEST) return { closing: at, bodyEnd }
  }
  const final = body.length > 1 ? body.at(-1) : undefined
  const appeals = final && final.text.length <= LONGEST && /让我们|奋斗|谱写|贡献|新篇章/.test(final.text)
  return { closing: appeals ? (final.lines[0]?.start ?? null) : null, bodyEnd }
}

/** A paragraph whose first line is a scrap: short, unfinished and not a heading. */
function isFooter(paragraph: Paragraph): boolean {
  const first = paragraph.lines[0] as OutlineLine
  return !first.heading && first.text.length < 20 && !/[。!?:;,”)]$/.test(first.text)
}

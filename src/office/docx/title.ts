import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx'
import { fonts, pt, twip } from './type.ts'

/** A title (标题, 2号小标宋), centred, broken between words into lines of about one length. `width` is the block's. */
export function titleOf(text: string, width: number): Paragraph {
  const lines = titleLines(text, Math.floor(width / twip(22)))
  return new Paragraph({
    spacing: { line: twip(34), lineRule: LineRuleType.EXACT },
    style: 'Title',
    alignment: AlignmentType.CENTER,
    children: lines.map(
      (line, n) => new TextRun({ text: line, font: fonts.title, size: pt(22), ...(n > 0 && { break: 1 }) }),
    ),
  })
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Breaks a title into as few lines of at most so many characters as it needs, none much longer than the others. */
export function titleLines(text: string, most: number): string[] {
  const count = Math.ceil(widthOf(text) / most)
  if (count <= 1) return [text]
  const even = widthOf(text) / count
  const ends = [...words.segment(text)]
    .map(({ index }) => index)
    // No line begins with what closes, or ends with what opens.
    .filter(at => at > 0 && !/[》）”、，。]/.test(text[at] as string) && !/[《（“]/.test(text[at - 1] as string))
    .filter(at => widthOf(text.slice(0, at)) <= most && widthOf(text.slice(at)) <= most * (count - 1))
  const best = ends.sort((a, b) => off(a) - off(b))[0]
  return best === undefined ? [text] : [text.slice(0, best), ...titleLines(text.slice(best), most)]

  function off(at: number): number {
    return Math.abs(widthOf(text.slice(0, at)) - even)
  }
}

/** In Chinese characters; a digit or Latin letter takes half of one, and Word leaves a quarter between the two kinds. */
function widthOf(text: string): number {
  const kinds = [...text].map(char => char < '\u0250')
  return kinds.reduce((sum, latin, n) => sum + (latin ? 0.5 : 1) + (n > 0 && latin !== kinds[n - 1] ? 0.25 : 0), 0)
}

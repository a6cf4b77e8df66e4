import { linesOf } from '../breaks.ts'
import { NOTHINGS } from '../fold.ts'

/**
 * A text's lines as the structure rules see them: spaces gone, full-width signs made ASCII, blank lines dropped,
 * so that `一 、２０１９年 工作回顾` and `一、2019年工作回顾` are the same to every rule.
 */
export interface Line {
  /** Offsets in the text of the first visible character and after the last one. */
  start: number
  end: number
  /** The visible characters, one UTF-16 code unit each for one of the text. Patterns use ASCII , : ; ! ? ( ) . */
  text: string
}

const INVISIBLE = new RegExp(`[\\s${NOTHINGS}]+`, 'g')

export function plainLines(text: string): Line[] {
  const lines: Line[] = []
  for (let { start, end } of linesOf(text)) {
    const seen = plain(text.slice(start, end))
    if (!seen) continue
    while (isInvisible(text.charCodeAt(start))) start++
    while (isInvisible(text.charCodeAt(end - 1))) end--
    lines.push({ start, end, text: seen })
  }
  return lines
}

/** The text without spaces and invisible characters, full-width signs as ASCII. */
export function plain(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[｡]/g, '。')
}

/** Where in the text the character at `index` of the line's plain text stands. */
export function offsetIn(text: string, line: Line, index: number): number {
  let left = index
  for (let at = line.start; at < line.end; at++) {
    if (isInvisible(text.charCodeAt(at))) continue
    if (left-- === 0) return at
  }
  return line.end
}

const isInvisible = (code: number): boolean => {
  if (code > 0x20 && code < 0x7f) return false
  if (code >= 0x3001 && code < 0xd800) return false
  return String.fromCharCode(code).replace(INVISIBLE, '') === ''
}

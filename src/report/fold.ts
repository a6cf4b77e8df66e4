/** Blanks that part words, for a character class. */
export const SPACES = ' \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000'
/** Signs that no one sees, for a character class. */
export const NOTHINGS = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'

/** Rare signs and the common ones they stand for. */
const LIKE: Record<string, string> = {
  '∕': '/',
  µ: 'μ',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '〜': '~',
  '∼': '~',
  '―': '—',
  '─': '—',
}
const RARE = new RegExp(`[！-～${SPACES}${NOTHINGS}\\t${Object.keys(LIKE).join('')}]`, 'g')

/**
 * A twin of the text that rules are written against: full-width ASCII becomes half-width (％ → %, ２ → 2, ， → ,),
 * every kind of blank, also those that no one sees, a space, every hyphen and wave the common one, a pair of straight
 * quotation marks a curly one. One code unit in, one code unit out, so offsets are the same in both.
 */
export function fold(text: string): string {
  const narrow = text.replace(RARE, c =>
    c >= '！' && c <= '～' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : (LIKE[c] ?? ' '),
  )
  return narrow.includes('"') ? narrow.replace(/"([^"\n]{1,60})"/g, '“$1”') : narrow
}

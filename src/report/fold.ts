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
const RARE = new RegExp(`[！-～　\\u00a0\\u00ad\\u2002-\\u200d\\u2060\\ufeff\\t${Object.keys(LIKE).join('')}]`, 'g')

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

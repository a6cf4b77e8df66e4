/** Small whole numbers as reports write them before 个方面, 大工程 (数词): 六, 十二, 两, 12. */
export const COUNT = String.raw`\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]`

const DIGITS = '零一二三四五六七八九'

const digit = (word: string): number => (word === '两' ? 2 : DIGITS.indexOf(word))

/** Reads what COUNT matches. */
export function readCount(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const [tens, ones] = word.includes('十') ? word.split('十') : ['零', word]
  const high = tens === '' ? 1 : digit(tens ?? '')
  return high * 10 + (ones ? digit(ones) : 0)
}

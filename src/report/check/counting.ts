import { readChinese } from '../numerals.ts'

/** Small whole numbers as reports write them before 个方面, 大工程 (数词): 六, 十二, 两, 12. */
export const COUNT = String.raw`\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]`

/** Reads what COUNT matches. */
export const readCount = (word: string): number => (/^\d+$/.test(word) ? Number(word) : (readChinese(word) ?? 0))

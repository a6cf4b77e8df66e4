/** Said before a figure in its paragraph, these tell it of several years … */
const YEARS = /年均|累计|累积|五年|三年|“?十[一二三四五六]五”?(?:时期|期间|以来|规划)?/g
/** … and these of the year gone by again. */
const YEAR = /去年|过去一年|全年|当年|一年来|年末/g

/** No farther back is looked, however long a paragraph is. */
const REACH = 600

/**
 * Whether an amount of a review is told of one year (当年数), and not of several (累计, 年均) or of another: by the last words
 * before it in its paragraph that say so, else by what its part is about.
 */
export function ofYear(
  folded: string,
  paragraph: number,
  at: number,
  year: number | null,
  partOfYears: boolean,
): boolean {
  const before = folded.slice(Math.max(paragraph, at - REACH), at)
  const named = lastIn(before, /(?:19|20)\d\d(?=年)/g)
  const own = Math.max(lastIn(before, YEAR).at, named.words === String(year) ? named.at : -1)
  const others = Math.max(lastIn(before, YEARS).at, named.words !== String(year) ? named.at : -1)
  return own > others || (others < 0 && !partOfYears)
}

function lastIn(text: string, pattern: RegExp): { at: number; words: string } {
  let found = { at: -1, words: '' }
  for (const match of text.matchAll(pattern)) found = { at: match.index, words: match[0] }
  return found
}

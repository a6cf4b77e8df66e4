/** Said before an amount in its paragraph, these tell it of several years … */
const YEARS = /五年(?!规划)|(?:过去|近|这)三年|三年来|“?十[一二三四五六]五”?(?:时期|期间|以来)/g
/** … these before it in its sentence … */
const SUMS = /年均|累计|累积/g
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
  const sentence = Math.max(...['。', ';', '!'].map(sign => before.lastIndexOf(sign)), 0)
  const own = before.slice(sentence)
  const named = lastIn(own, /(?:19|20)\d\d(?=年)/g)
  const ofOne = Math.max(lastIn(before, YEAR).at, named.words === String(year) ? sentence + named.at : -1)
  const sums = lastIn(own, SUMS).at
  const others = Math.max(
    lastIn(before, YEARS).at,
    sums < 0 ? -1 : sentence + sums,
    named.words !== '' && named.words !== String(year) ? sentence + named.at : -1,
  )
  return ofOne > others || (others < 0 && !partOfYears)
}

function lastIn(text: string, pattern: RegExp): { at: number; words: string } {
  let found = { at: -1, words: '' }
  for (const match of text.matchAll(pattern)) found = { at: match.index, words: match[0] }
  return found
}

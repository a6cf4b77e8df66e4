import type { Due, Span } from '../reading.ts'

type Groups = Record<string, string | undefined>

/** A way to say by when, and the last day it can mean; `year` is the report's. */
interface Way {
  words: RegExp
  day(groups: Groups, year: number, text: string): string | null
}

const YEAR = String.raw`(?<year>(?:19|20)\d\d)年`
const DAY = String.raw`(?:(?<day>\d{1,2})日|上旬|中旬|下旬)?(?:底|末)?`
const DEED = '全面|全部|正式|基本|实现|完成|建成|投[入产用]|竣工|开工|启动|通车|开放|开业|运营|交付|启用|挂牌|开学'

/** The usual ways in one: 上半年, 10月底前, 年内. */
export const DATE =
  /(?:今年|20\d\d年)?(?:[上下]半年|[一二三四]季度|\d{1,2}月(?:份|底|末|[上中下]旬|\d{1,2}日)?|年[底内中末])(?:以?前|之前)?/

/** The first way that fits a place is taken. */
const WAYS: Way[] = [
  // 6月底前, 2019年9月10日前
  {
    words: new RegExp(String.raw`(?:到|至|截至)?(?:${YEAR}|今年)?(?<month>\d{1,2})月份?${DAY}(?:以?前|之前)`, 'g'),
    day: inMonth,
  },
  // 到6月底
  {
    words: new RegExp(String.raw`(?:到|至)(?:${YEAR}|今年)?(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})日|底|末)`, 'g'),
    day: inMonth,
  },
  // 10月份投入使用: the month of a deed
  { words: new RegExp(String.raw`(?:${YEAR}|今年)?(?<month>\d{1,2})月份?${DAY}(?=${DEED})`, 'g'), day: inMonth },
  // 2020年底前, 2024年年底 is that year's last day; 2020年前 the year's before
  {
    words: new RegExp(`(?:到|至|力争|于)?${YEAR}(?:年?[底末](?:以?前|之前)?|(?:以?前|之前))`, 'g'),
    day: ({ year }, _, text) => iso(Number(year) - (/[底末]/.test(text) ? 0 : 1), 12, 31),
  },
  // 到2020年, 2027年建成
  { words: new RegExp(`(?:到|至)${YEAR}`, 'g'), day: ({ year }) => iso(Number(year), 12, 31) },
  { words: new RegExp(`(?:力争|确保|于)?${YEAR}(?=${DEED})`, 'g'), day: ({ year }) => iso(Number(year), 12, 31) },
  { words: /(?:今年|年)?上半年/g, day: (_, year) => iso(year, 6, 30) },
  {
    words: /今年(?:内|底|末)(?:以?前|之前)?|(?<!\d)(?:年内|年底(?:以?前|之前)?|年末)|全年|本年度?/g,
    day: (_, year) => iso(year, 12, 31),
  },
  {
    words: /第?(?<quarter>[一二三四])季度(?:末|底|内)?(?:以?前)?/g,
    day: ({ quarter }, year) => lastOf(year, '一二三四'.indexOf(quarter ?? '') * 3 + 3),
  },
  // 用3年时间, 三年内: this year is the first
  {
    words: /(?:用|利用|力争|争取)?(?:\d(?:—|–|-|~|至))?(?<count>[一两二三四五]|\d)年(?:时间|内|左右时间)/g,
    day: ({ count = '' }, year) =>
      iso(year + (Number(count) || '零一二三四五'.indexOf(count.replace('两', '二'))) - 1, 12, 31),
  },
  // 国庆节前; 春节 and 汛期 have no day of their own, the law or the moon says which
  {
    words: /(?<feast>春节|元旦|五一|国庆节?|中秋节?|汛期|供暖期|采暖期)(?:到?来)?(?:以?前|之前)/g,
    day: ({ feast = '' }, year) =>
      ({ 国庆: iso(year, 9, 30), 元旦: iso(year, 12, 31), 五一: iso(year, 4, 30) })[feast.slice(0, 2)] ?? null,
  },
  // “十四五”末: the first plan ended in 1957, the sixth in 1985
  {
    words: /(?:到|至)?“?十(?<plan>[三四五六七])五”?(?:规划|时期)?(?:期)?末/g,
    day: ({ plan }) => iso(1955 + 5 * (10 + '零一二三四五六七'.indexOf(plan ?? '')), 12, 31),
  },
]

/**
 * By when a commitment is promised (时限): 6月底前, 年内, 到2020年, 上半年, 三年内. Null where it names no time; the last
 * where it names several, for 上半年封顶、年底前投入使用 is kept when all is done.
 */
export function readDue(folded: string, span: Span, year: number | null): Due | null {
  const words = folded.slice(span.start, span.end)
  // Every way says one of these; most commitments say none.
  if (!/[年月季五节期旦]/.test(words)) return null
  const named = WAYS.flatMap((way, rank) => [...words.matchAll(way.words)].map(match => ({ match, way, rank })))
    .filter(({ match }) => !tellsApart(words, match, year))
    .sort((a, b) => a.match.index - b.match.index || a.rank - b.rank)
  // Of two that overlap the one that begins first counts, or is listed first.
  const last = named.reduce<(typeof named)[number] | null>(
    (found, next) => (found && next.match.index < found.match.index + found.match[0].length ? found : next),
    null,
  )
  if (!last) return null
  const { match, way } = last
  const [text] = match
  const start = span.start + match.index
  const groups = match.groups ?? {}
  const known = year !== null || groups.year !== undefined || groups.plan !== undefined
  return { start, end: start + text.length, text, date: known ? way.day(groups, year ?? 0, text) : null }
}

/** 2005年底前注册营运的黄标车: a year gone by that tells things apart and promises nothing. */
function tellsApart(words: string, match: RegExpExecArray, year: number | null): boolean {
  const named = Number(match.groups?.year)
  return year !== null && named < year && /^[^,;。]{1,12}的/.test(words.slice(match.index + match[0].length))
}

/** Null for a day that no calendar has: the checker says so. */
function inMonth(groups: Groups, reportYear: number, text: string): string | null {
  const [year, month, day] = [Number(groups.year ?? reportYear), Number(groups.month), Number(groups.day ?? 1)]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  if (groups.day) return iso(year, month, day)
  if (/上旬/.test(text)) return iso(year, month, 10)
  return /中旬/.test(text) ? iso(year, month, 20) : lastOf(year, month)
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const lastOf = (year: number, month: number): string => iso(year, month, daysIn(year, month))
const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

import type { Due, Span } from '../reading.ts'

const YEAR = '(?<year>(?:19|20)\\d{2})年'
const DUE = new RegExp(
  [
    `(?:到|至|截至)?(?:${YEAR}|今年|年内)?(?<month>\\d{1,2})月(?:份)?(?:(?<day>\\d{1,2})日|上旬|中旬|下旬)?(?:底|末)?(?:以?前|之前)`,
    `(?:到|至)(?:${YEAR.replace('year', 'year2')}|今年)?(?<month2>\\d{1,2})月(?:份)?(?:(?<day2>\\d{1,2})日|底|末)`,
    '(?:到|至|力争)?(?<year3>(?:19|20)\\d{2})年(?:底|末)?(?:以?前|之前)',
    '(?:到|至)(?<year4>(?:19|20)\\d{2})年(?:底|末)?',
    '(?:今年|年)?上半年|(?<half>今年(?:内|底|末)(?:以?前|之前)?|年内|年底(?:以?前|之前)?|年末|全年|本年度?)',
    '第?(?<quarter>[一二三四])季度(?:末|底|内)?(?:以?前)?',
    '(?:用|利用|力争|争取)?(?<years>[一两二三四五]|\\d)年(?:时间|内|左右时间)',
  ].join('|'),
)

const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** By when a commitment is promised (时限): 6月底前, 年内, 到2020年, 上半年, 三年内. Null where it names no time. */
export function readDue(folded: string, span: Span, year: number | null): Due | null {
  const words = folded.slice(span.start, span.end)
  const match = DUE.exec(words)
  if (!match) return null
  const start = span.start + match.index
  const text = match[0]
  return {
    start,
    end: start + text.length,
    text,
    date: dayOf(text, match.groups as Record<string, string | undefined>, year),
  }
}

function dayOf(text: string, g: Record<string, string | undefined>, year: number | null): string | null {
  const named = g.year ?? g.year2 ?? g.year3 ?? g.year4
  const y = named ? Number(named) : year
  if (y === null) return null
  if (g.year3 && !/[底末]/.test(text)) return iso(y - 1, 12, 31)
  if (named && !g.month && !g.month2) return iso(y, 12, 31)
  const month = Number(g.month ?? g.month2 ?? 0)
  if (month >= 1 && month <= 12) {
    const day = Number(g.day ?? g.day2 ?? 0)
    if (day) return iso(y, month, day)
    if (/上旬/.test(text)) return iso(y, month, 10)
    if (/中旬/.test(text)) return iso(y, month, 20)
    return iso(y, month, lastDay(y, month))
  }
  if (/上半年/.test(text)) return iso(y, 6, 30)
  if (g.quarter) {
    const last = '一二三四'.indexOf(g.quarter) * 3 + 3
    return iso(y, last, lastDay(y, last))
  }
  if (g.years)
    return iso(y + ('一二三四五'.indexOf(g.years === '两' ? '二' : g.years) + 1 || Number(g.years)) - 1, 12, 31)
  return month ? null : iso(y, 12, 31)
}

function lastDay(year: number, month: number): number {
  return month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LAST_DAY[month - 1] as number)
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

import { roleAt } from '../../structure/innermost.ts'
import { PART_OF_KIND } from '../context.ts'
import type { Context, Rule, Said, Unchecked } from '../rule.ts'

/** Headings over several years, over half of one, or over a year far ahead. */
const OTHER_SPAN =
  /五年|三年|“?十[二三四五六七八]五”?|时期|期间|以来|规划|展望|远景|半年|季度|[到至—–~-]\s*20\d\d|20\d\d年?\s*[到至—–~-]/
const YEAR = /(?<!\d)(20\d\d)(?=年)/g
/** 去年11月底前, 确保去年11月; 去年底前开工的项目 only tells which projects. */
const LAST_YEAR_DUE =
  /(?:(?:确保|力争|争取|务必)(?:在|于)?(?:去年|上年)(?:年?[底末]|\d{1,2}月)|(?:去年|上年)(?:年?[底末]|\d{1,2}月份?(?:\d{1,2}日|[上中下]旬)?[底末]?)(?:以?前|之前))(?![^,。;\n]{0,16}的|已)/g

/** 年份未更新: a part's heading or a date that still says last year's year. */
export const staleYear: Rule = {
  code: 'GM021',
  severity: 'warning',
  title: { zh: '年份未更新', en: 'A year that was not updated' },
  *check(context) {
    yield* headings(context)
    if (!context.partless) yield* dates(context)
  },
}

/** 二、2018年工作安排 in the report of 2019. */
function* headings({ text, reading }: Context): Generator<Said> {
  const years = planYears(reading)
  for (const { start, end, level, heading, role } of reading.sections) {
    if (level !== 1 || !heading || (role !== 'review' && role !== 'plan') || OTHER_SPAN.test(heading)) continue
    const back = role === 'review' ? 1 : 0
    const named = [...heading.matchAll(YEAR)].map(([year]) => Number(year))
    const wanted = years.map(year => year - back)
    // Two years on, a plan looks far ahead.
    if (
      named.length === 0 ||
      wanted.length === 0 ||
      named.some(year => wanted.includes(year) || year > Math.max(...wanted) + 1)
    )
      continue
    const line = /[^\r\n]+/.exec(text.slice(start, Math.min(end, start + 200)))
    const at = start + (line?.index ?? 0)
    const [is, should] = [named[0], wanted[0]]
    yield {
      start: at,
      end: at + (line?.[0].length ?? 0),
      message: {
        zh: `标题写的是${is}年；${years[0]}年的报告，${role === 'review' ? '回顾的应是' : '安排的应是'}${should}年。请核对年份。`,
        en: `The heading says ${is}; the report of ${years[0]} ${role === 'review' ? 'looks back on' : 'plans'} ${should}. Check the year.`,
      },
    }
  }
}

/** The years a report can plan for: its own, and the next if it was given at the year's end. */
function planYears({ title, year, delivered }: Unchecked): number[] {
  if (delivered === null) return year === null ? [] : [year]
  const said = Number(delivered.slice(0, 4))
  const spoken = Number(delivered.slice(5, 7)) >= 11 ? said + 1 : said
  return year !== null && year >= said && title?.includes(String(year)) ? [...new Set([spoken, year])] : [spoken]
}

function* dates({ text, reading }: Context): Generator<Said> {
  const partAt = roleAt(reading.sections)
  let sentence = 0
  for (const found of text.matchAll(LAST_YEAR_DUE)) {
    while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= found.index) sentence++
    const kind = reading.sentences[sentence]?.kind
    if ((partAt(found.index) ?? (kind && PART_OF_KIND[kind])) !== 'plan') continue
    yield {
      start: found.index,
      end: found.index + found[0].length,
      message: {
        zh: `今年的安排里，时限写的是“${found[0]}”。请核对是否沿用了旧稿。`,
        en: `A plan for this year that is due ${found[0]}, last year. Check whether it was left from an old draft.`,
      },
    }
  }
}

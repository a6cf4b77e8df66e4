import { accountFor } from '../../account/account-for.ts'
import { notLastYear } from '../../last-year.ts'
import type { Context, Rule, Said } from '../rule.ts'

/** No reader follows more places than this; `gangmu account` lists them all. */
const SHOWN = 12

/**
 * 上年承诺在回顾中没有提到: counted in one note, for an adopted report leaves many unsaid, lawfully; whether the account is
 * whole is for its writers to judge.
 */
export const unaccounted: Rule = {
  code: 'GM025',
  severity: 'note',
  title: { zh: '上年承诺未在回顾中提到', en: 'Promises of last year that the review leaves out' },
  *check(context) {
    const { last } = context
    if (!last || notLastYear(context, last)) return
    const items = accountFor(last, context).items.filter(({ notYetDue }) => !notYetDue)
    const left = items.filter(({ verdict }) => verdict === 'unmentioned')
    if (left.length === 0) return
    yield {
      ...reviewHeading(context),
      message: {
        zh: `上年报告中可衡量的承诺有${items.length}项，回顾中没有提到的有${left.length}项${left.length > SHOWN ? `，先列${SHOWN}项` : ''}。逐项的结果见“对照上年承诺”。`,
        en: `Of ${items.length} measurable promises in last year's report, the review leaves out ${left.length}${left.length > SHOWN ? `; the first ${SHOWN} follow` : ''}. The account for last year shows them all.`,
      },
      related: left.slice(0, SHOWN).map(({ promise: { start, end } }) => ({
        start,
        end,
        report: 'last',
        message: { zh: last.said({ start, end }), en: last.said({ start, end }) },
      })),
    }
  },
}

/** The review's heading, or the first line where the text has no parts. */
function reviewHeading({ text, reading }: Context): Pick<Said, 'start' | 'end'> {
  const start = reading.sections.find(({ role }) => role === 'review')?.start ?? 0
  const line = /[^\r\n]{1,80}/.exec(text.slice(start, start + 400))
  const from = start + (line?.index ?? 0)
  return { start: from, end: from + (line?.[0].length ?? 0) }
}

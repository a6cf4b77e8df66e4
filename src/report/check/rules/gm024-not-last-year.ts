import { notLastYear } from '../../last-year.ts'
import type { Rule } from '../rule.ts'

const TITLE = /^[^\r\n]{0,40}?政 *府 *工 *作 *报 *告/m

/** 对照的不是上年报告: what was given with --last is of another year or place, or this same text. */
export const notLastYearsReport: Rule = {
  code: 'GM024',
  severity: 'warning',
  title: { zh: '对照的不是上年报告', en: 'Not last year’s report' },
  *check(context) {
    const why = context.last && notLastYear(context, context.last)
    if (!why) return
    const { text } = context
    const found = TITLE.exec(text) ?? /[^\r\n]{1,80}/.exec(text)
    const start = (found?.index ?? 0) + (found?.[0].search(/\S|$/) ?? 0)
    yield {
      start,
      end: (found?.index ?? 0) + (found?.[0].length ?? 0),
      message: {
        zh: `${why.zh}，两年的对照没有做。请换成同一地方上一年的报告。`,
        en: `${why.en}; the years were not compared. Give the same government's report of the year before.`,
      },
    }
  },
}

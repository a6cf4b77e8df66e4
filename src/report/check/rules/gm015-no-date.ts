import type { Rule } from '../rule.ts'
import { lackingBySection } from './sections.ts'

/** 没有时限的承诺, counted by section: what has no date is due by the end of the report's year. */
export const noDate: Rule = {
  code: 'GM015',
  severity: 'note',
  title: { zh: '没有写明时限的承诺', en: 'Commitments without a date' },
  check: context =>
    lackingBySection(
      context,
      commitment => commitment.due === null,
      (all, lacking, heading) => ({
        zh: `${heading ? `“${heading}”` : '全文'}的${all}项承诺中，${lacking}项没有写明时限，默认年底前完成。`,
        en: `${lacking} of ${all} commitments ${heading ? `under “${heading}”` : 'in the text'} name no date; by default they are due at the end of the year.`,
      }),
    ),
}

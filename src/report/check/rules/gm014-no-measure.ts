import type { Rule } from '../rule.ts'
import { lackingBySection } from './sections.ts'

/** 没有可衡量目标的承诺, counted by section: most commitments of an adopted report have no number, so this is no fault. */
export const noMeasure: Rule = {
  code: 'GM014',
  severity: 'note',
  title: { zh: '没有可衡量目标的承诺', en: 'Commitments without a measurable target' },
  check: context =>
    lackingBySection(
      context,
      commitment => commitment.targets.length === 0,
      (all, lacking, heading) => ({
        zh: `${heading ? `“${heading}”` : '全文'}的${all}项承诺中，${lacking}项没有可衡量的目标。分解任务时可逐项补上。`,
        en: `${lacking} of ${all} commitments ${heading ? `under “${heading}”` : 'in the text'} have no measurable target. They can be given one when the report is broken down.`,
      }),
    ),
}

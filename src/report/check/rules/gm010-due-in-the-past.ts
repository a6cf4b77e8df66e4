import type { Rule } from '../rule.ts'

/** 时限已过: a commitment due before the year of the report began. */
export const dueInThePast: Rule = {
  code: 'GM010',
  severity: 'warning',
  title: { zh: '时限早于报告年份', en: 'Due before the year of the report' },
  *check({ text, reading, partless }) {
    const { year } = reading
    if (year === null || partless) return
    for (const { due } of reading.commitments) {
      if (!due?.date || Number(due.date.slice(0, 4)) >= year) continue
      // 2005年底前注册的车辆: the date belongs to what the task is about.
      if (/^[^,。;]{1,16}的/.test(text.slice(due.end, due.end + 20))) continue
      yield {
        start: due.start,
        end: due.end,
        message: {
          zh: `时限“${due.text}”（最迟${due.date}）早于报告年份${year}年。请核对年份。`,
          en: `Due ${due.text} (${due.date} at the latest), before ${year}, the report's year. Check the year.`,
        },
      }
    }
  },
}

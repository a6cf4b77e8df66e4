import type { Rule } from '../rule.ts'

/** 2005年底前注册的车辆, 加快2018年底前开工项目建设: the date belongs to what the task is about. */
const NOT_OF_THE_TASK =
  /^(?:[^,。;]{1,16}的|(?:开工|在建|结转|签约|立项)[^,。;\d]{0,8}(?:项目|工程)(?:建设|进度|竣工|投产|达产|续建))/

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
      if (NOT_OF_THE_TASK.test(text.slice(due.end, due.end + 20))) continue
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

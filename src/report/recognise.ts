import type { Section } from './reading.ts'
import { plain } from './structure/plain.ts'

/** How much of the text is looked at: enough for a title, a greeting and what a government talks about. */
const LOOK = 60_000

/** 我代表区人民政府向大会报告工作 */
const SPEECH = /代表[^。]{0,40}(?:政府|国务院|行政公署|行署)[^。]{0,20}(?:报告|汇报)/
const TITLE = /政府工作报告/
/** Other reports to the same congress: budget, plan, court, procuratorate, standing committee. */
const OTHER = /(?:预算|发展计划|人民法院|人民检察院|常务委员会|常委会)[^。]{0,30}报告/
const GREETING = /各位(?:人大)?代表[,:!]/g
const LOOKS_BACK = /回顾|过去|成就|成效|总结/

/** What a government's report talks about, whatever the place and the year. */
const SUBJECTS = [
  /生产总值|经济增长/,
  /财政|预算收入/,
  /民生|惠民/,
  /就业|居民收入|可支配收入/,
  /产业|工业|农业/,
  /项目|投资/,
  /改革|开放/,
  /教育|医疗|卫生|养老/,
  /生态|环境|污染|绿化/,
  /城市|城镇|乡村|农村/,
  /依法行政|政府自身建设|政务|法治政府/,
  /(?:全|我)(?:省|市|区|县|州|盟|旗|镇|国)/,
]

/** Cheap: is this a work report, or a novel, an invoice list, a law, a news page? A draft without title lines is one. */
export function isWorkReport(text: string, sections: readonly Section[]): boolean {
  const seen = plain(text.slice(0, LOOK))
  const subjects = SUBJECTS.filter(subject => subject.test(seen)).length
  const head = plain(text.slice(0, Math.min(sections[0]?.start ?? 300, LOOK)))
  if (subjects < 4 || (OTHER.test(head) && !TITLE.test(head))) return false
  const parts = sections.filter(section => section.level === 1)
  const lookedBack = parts.some(s => s.role === 'review' && LOOKS_BACK.test(s.heading ?? ''))
  const signs = [
    TITLE.test(seen.slice(0, 600)),
    SPEECH.test(seen.slice(0, 4000)),
    (seen.match(GREETING)?.length ?? 0) > 1,
    lookedBack || parts.some(s => s.role === 'problems'),
    parts.some(s => s.role === 'plan'),
  ].filter(Boolean).length
  return parts.length > 0 ? signs >= 2 : signs >= 3
}

import type { Verdict } from '../../report/account/account.ts'
import type { Bilingual, FigureRole, Part, SentenceKind, Severity, Strength } from '../../report/reading.ts'

/** What the terms of a reading are called in print (术语); a missing one fails the type check. */
export const partNames: Record<Part, Bilingual> = {
  opening: { zh: '开头', en: 'opening' },
  review: { zh: '工作回顾', en: 'review' },
  problems: { zh: '存在问题', en: 'problems' },
  plan: { zh: '工作安排', en: 'plan' },
  closing: { zh: '结束语', en: 'closing' },
}

export const kindNames: Record<SentenceKind, Bilingual> = {
  result: { zh: '成绩', en: 'results' },
  commitment: { zh: '承诺', en: 'commitments' },
  problem: { zh: '问题', en: 'problems' },
  context: { zh: '背景', en: 'context' },
}

export const roleNames: Record<FigureRole, Bilingual> = {
  level: { zh: '水平', en: 'level' },
  growth: { zh: '增速', en: 'growth' },
  delta: { zh: '增减量', en: 'delta' },
  rank: { zh: '位次', en: 'rank' },
  target: { zh: '目标', en: 'target' },
}

export const strengthNames: Record<Strength, Bilingual> = {
  ensure: { zh: '确保', en: 'ensure' },
  commit: { zh: '承诺', en: 'commit' },
  strive: { zh: '力争', en: 'strive' },
  advance: { zh: '推进', en: 'advance' },
}

export const severityNames: Record<Severity, Bilingual> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
}

export const verdictNames: Record<Verdict, Bilingual> = {
  exceeded: { zh: '超额完成', en: 'exceeded' },
  met: { zh: '完成', en: 'met' },
  'in-progress': { zh: '在推进', en: 'in progress' },
  missed: { zh: '未完成', en: 'missed' },
  undecidable: { zh: '无法比较', en: 'undecidable' },
  unmentioned: { zh: '未提及', en: 'unmentioned' },
}

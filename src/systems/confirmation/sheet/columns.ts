import type { Item } from '../item.ts'

/** The columns of a sheet of figures (核对单): the first are the draft's, the others the unit's to fill in. */
export const columns = [
  { key: 'number', head: '序号', width: 5 },
  { key: 'sentence', head: '初稿原文', width: 36 },
  { key: 'indicator', head: '指标', width: 18 },
  { key: 'shown', head: '数据', width: 12 },
  { key: 'basis', head: '口径', width: 9 },
  { key: 'asOf', head: '时点', width: 9 },
  { key: 'status', head: '状态', width: 7 },
  { key: 'others', head: '会同单位', width: 15 },
  { key: 'verdict', head: '核对意见', width: 15 },
  { key: 'correct', head: '更正为', width: 13 },
  { key: 'note', head: '说明及依据', width: 18 },
] as const

export type ColumnKey = (typeof columns)[number]['key']

/** 预计 → 快报 → 核定. */
export const statuses = ['预计', '快报', '核定']
export const verdicts = ['确认', '更正', '删除']

/** Whom to ask about the sheet, below the table: blank for the unit. */
export const signatures = [
  { key: 'person', head: '填报人' },
  { key: 'phone', head: '联系电话' },
  { key: 'signed', head: '单位负责人签字' },
  { key: 'date', head: '日期' },
] as const

export const idHead = '数据标识（请勿改动）'

/** A figure’s cells; those of the unit are empty. */
export const cellsOf = (item: Item & { others: string[] }, n: number): Record<ColumnKey, string> => ({
  number: String(n + 1),
  sentence: item.sentence,
  indicator: item.indicator,
  shown: item.shown,
  basis: item.basis,
  asOf: item.asOf,
  status: item.status,
  others: item.others.join('、'),
  verdict: '',
  correct: '',
  note: '',
})

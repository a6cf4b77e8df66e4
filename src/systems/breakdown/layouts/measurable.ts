import { fold } from '../../../report/fold.ts'

/** 增长6.5%, 19所, 80公里; a year or a name's number (2019年, “263”) measures nothing. */
const AMOUNT = /\d[余多]?(?:%|[万亿]|个百分点|[\p{Script=Han}]?)/u
const NAMES = /“[^”]*”|\d{4}年|\d{1,2}(?:月|日)|(?:PM|G|S|5)\d*(?:\.\d+)?[GM]?(?![\d%])/g
/** What is measured against something that is no number: 不低于GDP增幅, 高于上年, 全部完成, 完成上级下达的…. */
const RELATIVE = /不低于|不少于|不高于|高于|低于|全部|全覆盖|下达|三分之|翻番|翻一番|一半/

/** The measurable part of a task (工作标准、指标要求): its clauses that hold an amount, empty where none does. */
export function measurable(text: string): string {
  const folded = fold(text)
  const kept: string[] = []
  for (const clause of folded.matchAll(/[^,;。]+/g)) {
    const words = clause[0].replace(NAMES, '')
    if ((/\d/.test(words) && AMOUNT.test(words)) || RELATIVE.test(words))
      kept.push(text.slice(clause.index, clause.index + clause[0].length).trim())
  }
  return kept.join('，')
}

import type { FigureContext } from '../context.ts'
import { HEAD, TAIL } from './ties.ts'

/** How long a name may be before its last member alone is taken; a list with a value for each member needs all. */
export const WIDTH = 22
export const LIST_WIDTH = 44

/** 新桥小学|9月底前|完成投资 */
const BY_WHEN = /(?:在|于|到)?(?:\d{4}年|今?年|\d{1,2}月)[底末份]前/

/** 预计实现地区生产总值 → 地区生产总值; empty where only ties stand before the number. */
export function nounBefore(left: string, width: number): string {
  const bare = left
    .replace(/[(][^()]*[)]/g, '')
    .replace(/^.*[(]|“$/g, '')
    .replace(BY_WHEN, '')
    // A从1增加到2: both values are A's.
    .replace(/(?:从|由)[^,、]{0,10}$/, '')
  const subject = bare.replace(TAIL, '').replace(HEAD, '')
  const own = subject.length > width ? subject.replace(/^.*、/, '') : subject
  return tidy(own.slice(-width - 6).replace(/分别(?:完成|实现)?|累计(?=增[幅速])/, ''))
}

/** How it goes with a thing named before: 重点项目进展顺利. */
export const STATE =
  /(?:再创新高|投入使用|(?:全面|按期|顺利)?(?:完工|完成)|初具规模|进程加快|明显(?:好转|改善)|逐步完善|稳步推进|顺利实施|进展顺利|(?:顺利)?开工建设|竣工投产|持续扩大|全面铺开)$/

/** 继续实施退耕还林，今年安排500万亩: what the clause before is about, where the figure's own names nothing. */
export function nounOfClauseBefore({ before, left }: FigureContext): string {
  const clause = /([^,;:。]{3,24})[,:]$/.exec(before.slice(0, before.length - left.length))?.[1] ?? ''
  return nounBefore(clause.replace(STATE, '').replace(/加大(.+)力度$/, '$1'), WIDTH)
}

/** 加快棚户区改造，新开工3万套: the task that the clause before names, where it has no number of its own. */
export function taskBefore(context: FigureContext): string {
  const { before, left } = context
  const clause = /[^,;:。]*[,:]$/.exec(before.slice(0, before.length - left.length))?.[0] ?? ''
  return /\d/.test(clause) ? '' : nounOfClauseBefore(context)
}

/** Without marks at its ends, nor a quotation mark whose partner was cut off. */
export function tidy(words: string): string {
  const name = words.replace(/^[、,的 ]+|[、,的 ]+$/g, '')
  return name.split('“').length === name.split('”').length ? name : name.replace(/[“”]/g, '')
}

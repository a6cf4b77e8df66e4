import { fold } from '../fold.ts'
import type { Span } from '../reading.ts'

/** A stretch of a task, and how much its words say of who does it. */
export interface Stretch extends Span {
  weight: number
}

/** 按照…要求, 以…为…, 结合…: what a task rests on. */
const GROUND =
  /^(?:按照|根据|依据|依托|围绕|坚持|结合|顺应|立足|对照|严格对照|紧扣|针对|面向|聚焦|以[^,]{2,}为|充分|利用|抢抓|积极抢抓|发挥|注重)/
/** 促进…, 实现…, 让…: what it is for, behind what is done. */
const AIM =
  /^(?:不断|持续|全面|切实|有效|进一步|更好|努力|加快)*(?:促进|实现|让|使|做到|确保|营造|提升|提高|满足|增强|形成|推动|助力|擦亮|打响|保障|带动|为)/

/** Whether a task says nothing but what others rest on: 注重要素整合、文旅融合. */
export const isGround = (task: string): boolean =>
  fold(task)
    .split(/[,;。]/)
    .every(clause => GROUND.test(clause.trim()))

const weights = { ground: 0.5, aim: 0.6, main: 1, later: 0.85 }

/** Divides a task at its commas: what is done weighs most, first what is done first. */
export function emphasis(text: string): Stretch[] {
  const out: Stretch[] = []
  let main = false
  for (const clause of fold(text).matchAll(/[^,;。:]+/g)) {
    const words = clause[0].trim()
    const kind: keyof typeof weights =
      !main && GROUND.test(words) ? 'ground' : main && AIM.test(words) ? 'aim' : main ? 'later' : 'main'
    main ||= kind === 'main'
    out.push({ start: clause.index, end: clause.index + clause[0].length, weight: weights[kind] })
  }
  // Nothing but grounds: then they are the task.
  return main ? out : out.map(stretch => ({ ...stretch, weight: weights.main }))
}

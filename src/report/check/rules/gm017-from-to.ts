import type { Figure } from '../../reading.ts'
import { agree, halfDigit, show, tidy } from '../amounts.ts'
import type { Context, Rule, Said } from '../rule.ts'

const UP = '提高|增加|增长|上升|提升|扩大|增至|升至|升|增|扩|发展'
const DOWN = '下降|降低|减少|压减|压缩|缩短|缩减|精简|削减|回落|缩小|收窄|降|减'
const FROM = /[从由][^,。;、]{0,30}$/
const TO = new RegExp(String.raw`^[^,。;、]{0,10}?(?:(${UP})|(${DOWN}))(?:到|至|为)(?:20\d\d年的?)?[^,。;、\d]{0,8}$`)
const CHANGE = new RegExp(String.raw`^(?:以上|左右)?[,](?:[^,。;\d]{0,4}?)(?:(${UP})|(${DOWN}))了?$`)

/** 由甲到乙: the direction must be the verb's, and a change that is stated must be the difference. */
export const fromTo: Rule = {
  code: 'GM017',
  severity: 'error',
  title: { zh: '“由…到…”与数值不符', en: 'From and to that do not fit' },
  *check(context) {
    for (const line of context.lines) {
      for (const [at, to] of line.figures.entries()) {
        const from = line.figures[at - 1]
        if (from && from.unit === to.unit && to.unit !== '位') yield* pair(context, from, to, line.figures[at + 1])
      }
    }
  },
}

function* pair({ text, said }: Context, from: Figure, to: Figure, next: Figure | undefined): Generator<Said> {
  const verb = TO.exec(text.slice(from.end, to.start))
  if (!verb || !FROM.test(text.slice(Math.max(0, from.start - 32), from.start))) return
  if (/^[、和]\s*\d/.test(text.slice(to.end, to.end + 4))) return
  const [a, b] = [Math.abs(from.value), Math.abs(to.value)]
  const [first, second] = [said(from), said(to)]
  if (verb[1] ? b < a : b > a) {
    yield {
      start: from.start,
      end: to.end,
      message: {
        zh: `由${first}到${second}是${b < a ? '降' : '升'}，不是“${verb[1] ?? verb[2]}”。请核对两个数字或用词。`,
        en: `From ${first} to ${second} is ${b < a ? 'down' : 'up'}, not ${verb[1] ?? verb[2]}. Check both figures, or the word.`,
      },
    }
    return
  }
  if (!next || from.comparator !== '=' || to.comparator !== '=' || next.comparator !== '=') return
  const points = to.unit === '%' && next.unit === '个百分点'
  if ((!points && (next.unit !== to.unit || to.unit === '%')) || !CHANGE.test(text.slice(to.end, next.start))) return
  const change = tidy(Math.abs(b - a))
  const play = halfDigit(text, from) + halfDigit(text, to)
  const half = halfDigit(text, next)
  const stated = Math.abs(next.value)
  if (agree([change - play, change + play], [stated - half, stated + half])) return
  const unit = next.unit
  yield {
    start: from.start,
    end: next.end,
    message: {
      zh: `${second}与${first}相差${show(change, unit)}，文中写${show(stated, unit)}。请核对三个数字。`,
      en: `${second} and ${first} differ by ${show(change, unit)}; the text says ${show(stated, unit)}. Check the three figures.`,
    },
  }
}

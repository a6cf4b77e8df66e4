/**
 * The word that says which way a number goes, right before it: 增长6%左右, 压减5%以上, 分别增长5%和7%. After 到 or 至 the number
 * is a level (提高到35%) and goes nowhere. Null where there is none.
 */
export function directionOf(before: string): string | null {
  return moved.exec(before)?.groups?.word ?? null
}

const up = '增长|递增|提高|提升|上升|增加|扩大|上调'
const down = '下降|降低|减少|压减|压降|削减|压缩|缩短|精简|缩减|回落|下调'
const filler =
  '了|约|近|超过?|突破|不[低少高小]于|不超过|至少|力争|确保|达到?|保持|控制|在|为|要|再|年均|分别|均|各|\\s'
/** A number that shares the word with the one after it: the lower end of a range, or the first of several. */
const shared = '[\\d.．０-９]+\\s*[%％\\p{Script=Han}]{0,6}?(?:以上|左右|以内)?[—–－~～\\-至到和与、]+'
const moved = new RegExp(`(?<word>${up}|${down})(?:${filler})*(?:${shared}(?:${filler})*){0,3}$`, 'u')

/** Growth and fall as English says them. */
export const isFall = (direction: string): boolean => down.split('|').includes(direction)

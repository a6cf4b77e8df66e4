import type { Target } from '../reading.ts'
import type { Goal } from './account.ts'

const MOVES =
  /(?:增长|递增|增速|增幅|涨幅|降幅|上涨|上升|提高|下降|减少|降低|压缩|压减|下调|上调|增加|回落|提升)(?:分别|要|均|了|约|近|超过?|不低于|不少于|突破|达到?|在|为|控制|预期|速度|保持|\s)*$/
/** 提高到3%: a level reached by moving. */
const REACHES = /(?:到|至)$/

/** What joins the values of a list or a range. */
export const LISTED = /^(?:左右|以上|以内)?(?:[、和及—–~－-]|至|到)?$/

/** How a target is counted: as a rate of change, an absolute change, or an amount; `before` is its clause up to the number. */
export function goalOf(target: Target & { value: number; unit: string }, before: string, previous: Goal | null): Goal {
  const { comparator, value, unit } = target
  // 增长6.5%—7%, 分别下降5%和8%: the list goes on as it began.
  if (previous && previous.unit === unit && LISTED.test(before)) return { comparator, value, unit, kind: previous.kind }
  const moves = (MOVES.test(before) && !REACHES.test(before)) || /(?:增速|涨幅|增幅|降幅)$/.test(target.indicator)
  const kind =
    unit === '个百分点' ? 'delta' : unit === '%' ? (moves ? 'growth' : 'level') : changes(before) ? 'delta' : 'level'
  // 控制在3%左右 bounds from above, as 以内 does.
  return { comparator: comparator === '~' && /控制/.test(before) ? '<=' : comparator, value, unit, kind }
}

/** 比去年增加5600亿元; 增加深松土地1.5亿亩 is an amount of work. */
const changes = (before: string): boolean => MOVES.test(before) && /比|同比|较/.test(before)

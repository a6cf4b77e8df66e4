import { GOES_ON } from '../commitments/cues.ts'
import { indicatorKey } from '../figures/headlines.ts'
import type { Target } from '../reading.ts'
import type { Goal } from './account.ts'
import { deedIn, ownDeed } from './deeds.ts'
import type { Clause, Found } from './found.ts'
import { goalOf, LISTED } from './goals.ts'
import type { Passage } from './passages.ts'

/** A target with a number. */
export type Counted = Target & { value: number; unit: string }

/** The targets of a clause that count what is promised (数字承诺). */
export function countedIn({ folded, passage }: Clause, targets: readonly Target[]): Counted[] {
  const counted = targets.filter((target): target is Counted => isCounted(target, folded))
  return sizesADeed(passage, counted) ? [] : counted
}

/** 三元 is a firm's name. */
const isCounted = (target: Target, folded: string): boolean =>
  target.value !== null &&
  target.unit !== null &&
  target.indicator !== '' &&
  !/^[一二三四五六七八九]元$/.test(folded.slice(target.start, target.end))

/** 3万平方米体育馆运营: the number says how large the thing is that is to be done; 9条道路通车 says how many. */
const sizesADeed = ({ words }: Passage, targets: Counted[]): boolean =>
  targets.length === 1 &&
  targets.every(({ unit }) => /^(?:平方米|万?吨|公里|千瓦|元|兆瓦|亩)$/.test(unit)) &&
  ownDeed(words) !== null &&
  deedIn(words) !== null

/** Adds a clause's counted promises; growth and level of one indicator are one, and so are the ends of a range. */
export function addCounted(out: Found[], clause: Clause, targets: readonly Counted[]): void {
  const { folded, passage, context, commitment, due } = clause
  let from = passage.start
  let end = passage.start
  let previous: Goal | null = null
  for (const [k, target] of targets.entries()) {
    const left = folded.slice(k > 0 ? (targets[k - 1] as Counted).end : passage.start, target.start)
    const goal: Goal = goalOf(target, left, previous)
    previous = goal
    const last = out.at(-1)
    const key = indicatorKey(target.indicator)
    const continues =
      last &&
      last.promise.value !== null &&
      last.promise.commitment === commitment &&
      indicatorKey(last.promise.indicator) === key &&
      (last.passage === passage || GOES_ON.test(passage.words))
    end = k + 1 < targets.length ? cutBefore(folded, target.end, (targets[k + 1] as Counted).start) : passage.end
    if (continues) {
      last.promise.also.push(goal)
      last.promise.end = end
    } else {
      const shared = { ...goal, stage: null, commitment, due }
      const names = targets.length === 1 ? namesBefore(folded, from, target) : []
      for (const indicator of names.length > 1 ? names : [target.indicator])
        out.push({ passage, ...context, promise: { start: from, end, indicator, also: [], ...shared } })
    }
    // 分别下降5%和8%: what has no name of its own stands under the name before.
    const next = targets[k + 1]
    if (next && LISTED.test(folded.slice(target.end, next.start))) continue
    from = end
    while (from < passage.end && /[、和及与,\s]/.test(folded[from] as string)) from++
  }
}

/** 甲收入、乙收入均增长8%: each of those named is promised as much. */
function namesBefore(folded: string, from: number, target: Counted): string[] {
  const said = /^([^,]*?)(?:要|预计)*(?:均|都|分别)(?=[^,、]{0,8}$)/.exec(folded.slice(from, target.start))?.[1]
  return said?.split('、') ?? []
}

/** Where the words of one target end and those of the next begin: at the last sign of a list between them. */
function cutBefore(folded: string, end: number, next: number): number {
  const between = folded.slice(end, next)
  const sign = Math.max(between.indexOf('、'), between.search(/[和及与]/))
  return sign < 0 ? end : end + sign
}

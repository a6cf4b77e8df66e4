import type { Target } from '../reading.ts'
import type { Promised, Stage } from './account.ts'
import { deedAlone, deedIn, thingIn } from './deeds.ts'
import type { Clause, Found } from './found.ts'
import { membersOf } from './members.ts'

/** Adds what a clause promises without a number (事项承诺): deeds, courses, and aims told in words. */
export function addTold(out: Found[], clause: Clause, targets: readonly Target[]): void {
  const { folded, passage, context, commitment, due } = clause
  const stage = deedAlone(passage.words)
  if (stage !== null) {
    addAlone(out, clause, stage)
    return
  }
  const add = (promise: Pick<Promised, 'start' | 'end' | 'indicator' | 'comparator' | 'kind' | 'stage'>) =>
    out.push({ passage, ...context, promise: { ...promise, value: null, unit: null, also: [], commitment, due } })
  const deed = deedIn(passage.words)
  if (deed) {
    for (const { object, ...member } of membersOf(folded, passage, deed))
      add({ ...member, indicator: object, comparator: '=', kind: deed.kind })
    return
  }
  const worded = targets.find(({ reference, indicator }) => reference !== null && indicator.length >= 2)
  if (!worded) return
  const { indicator, comparator } = worded
  add({ start: passage.start, end: passage.end, indicator, comparator, kind: 'course', stage: null })
}

/** 加快医院迁建，年底前投入使用: one promise, of the thing before, up to the later stage. */
function addAlone(out: Found[], { passage, context, commitment, due }: Clause, stage: Stage): void {
  const { before } = context
  if (!before) return
  const { end } = passage
  const last = out.at(-1)
  if (last?.passage === before) {
    // 加快甲、乙建设，确保年内开工: of each of them.
    for (let at = out.length - 1; out[at]?.passage === before; at--) {
      const { promise } = out[at] as Found
      if (promise.kind !== 'deed') continue
      const own = promise === last.promise ? { end } : {}
      ;(out[at] as Found).promise = { ...promise, ...own, stage, due: due ?? promise.due }
    }
    return
  }
  const indicator = thingIn(before.words)
  if (indicator.length < SHORTEST) return
  const goal = { comparator: '=', value: null, unit: null, kind: 'deed', stage, also: [] } as const
  out.push({
    passage,
    ...context,
    promise: { ...goal, also: [], start: before.start, end, indicator, commitment, due },
  })
}

const SHORTEST = 3

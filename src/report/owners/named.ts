import { fold } from '../fold.ts'
import type { Span } from '../reading.ts'
import { holds } from './claims.ts'
import type { Duties, Unit } from './duties.ts'
import { wordFinder } from './words.ts'

/** A unit that a task calls by its name. */
export interface Named extends Span {
  unit: Unit
  name: string
  /** Whether it is what acts: 推动汾湖高新区…, 太湖新城成为…. */
  acts: boolean
}

/** Verbs that set somebody else to work. */
const SETS = /(?:支持|鼓励|引导|推动|督促|指导)$/

/** Finds the units that are named in a task, by their names and the other ways to write them. */
export function namedUnits(duties: Duties, asOf: string): (task: string) => Named[] {
  const byName = new Map<string, Unit>()
  for (const unit of duties.units.filter(one => holds(one, asOf))) {
    for (const name of [unit.name, ...unit.aliases].map(fold)) byName.set(name, unit)
  }
  const find = wordFinder(byName.keys())
  return task => {
    const folded = fold(task)
    const named = new Map<Unit, Named>()
    for (const { word, start, end } of find(task)) {
      const unit = byName.get(word) as Unit
      const before = folded.slice(0, start)
      const acts = start === 0 || SETS.test(before)
      if (!named.has(unit)) named.set(unit, { unit, name: word, acts, start, end })
    }
    return [...named.values()]
  }
}

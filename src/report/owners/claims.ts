import type { Duties, Duty, Unit, Validity } from './duties.ts'
import { emphasis } from './emphasis.ts'
import { wordFinder } from './words.ts'

/** What speaks for a unit: a duty, the words of the task or of the headings over it, and how much they say. */
export interface Claim {
  unit: Unit
  duty: Duty
  words: string[]
  weight: number
  /** Whether a word stands in the task itself. */
  own: boolean
}

/** Whether something holds on a day. */
export const holds = ({ from, until }: Validity, day: string) =>
  (from === null || from <= day) && (until === null || day < until)

/**
 * Who has a claim on a task, by the words of the duties: rare ones and long ones say more, those of the task more than
 * those of the headings over it (nearest first).
 */
export function claimant(duties: Duties, asOf: string): (task: string, headings: string[]) => Claim[] {
  const units = duties.units.filter(unit => holds(unit, asOf))
  const holders = new Map<string, { unit: Unit; duty: Duty }[]>()
  for (const unit of units) {
    for (const duty of unit.duties) {
      for (const word of duty.words) holders.set(word, [...(holders.get(word) ?? []), { unit, duty }])
    }
  }
  const find = wordFinder(holders.keys())
  return (task, headings) => {
    const claims = new Map<Duty, Map<Unit, Claim>>()
    const count = (text: string, weighs: (start: number) => number, own: boolean) => {
      const seen = new Set<string>()
      for (const { word, start } of find(text)) {
        if (seen.has(word)) continue
        seen.add(word)
        const held = holders.get(word) as { unit: Unit; duty: Duty }[]
        const leading = new Set(held.filter(({ duty }) => !duty.joins).map(({ unit }) => unit)).size
        const weight = (weighs(start) * size(word)) / Math.max(1, leading)
        for (const { unit, duty } of held) {
          const byUnit = claims.get(duty) ?? new Map<Unit, Claim>()
          claims.set(duty, byUnit)
          const claim = byUnit.get(unit) ?? { unit, duty, words: [], weight: 0, own: false }
          byUnit.set(unit, claim)
          if (!claim.words.includes(word)) claim.words.push(word)
          claim.weight += weight
          claim.own ||= own
        }
      }
    }
    const stretches = emphasis(task)
    count(task, start => stretches.find(s => start >= s.start && start < s.end)?.weight ?? 1, true)
    for (const [at, heading] of headings.entries()) count(heading, () => HEADINGS[at] ?? 0, false)
    return [...claims.values()].flatMap(byUnit => [...byUnit.values()])
  }
}

/** What a heading's words weigh beside the task's own, by how near it is. */
const HEADINGS = [0.3, 0.2, 0.1]

/** 教育 is said in passing, 学前教育 is not. */
const size = (word: string) => Math.min(2.5, 0.4 + 0.3 * word.length)

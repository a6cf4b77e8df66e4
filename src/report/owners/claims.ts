import type { Span } from '../reading.ts'
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
 * those of the headings over it (nearest first), those of a unit's name nothing.
 */
export function claimant(
  duties: Duties,
  asOf: string,
): (task: string, headings: string[], named: readonly Span[]) => Claim[] {
  const units = duties.units.filter(unit => holds(unit, asOf))
  const holders = new Map<string, Holder[]>()
  for (const unit of units) {
    for (const duty of unit.duties) {
      for (const word of duty.words) holders.set(word, [...(holders.get(word) ?? []), { unit, duty }])
    }
  }
  const canLead = (word: string) => (holders.get(word) ?? []).some(({ duty }) => !duty.joins)
  // Apart, so that the long word of one who only joins does not hide the short one of who leads.
  const leads = wordFinder([...holders.keys()].filter(canLead))
  const joins = wordFinder([...holders.keys()].filter(word => !canLead(word)))
  return (task, headings, named) => {
    const claims = new Map<Duty, Claim>()
    const count = (text: string, weighs: (start: number) => number, own: boolean) => {
      const seen = new Set<string>()
      for (const { word, start } of [...leads(text), ...joins(text)]) {
        // 开发区 in 吴江开发区 speaks of that zone, not of zones.
        if (seen.has(word) || (own && named.some(name => start >= name.start && start < name.end))) continue
        seen.add(word)
        const held = holders.get(word) as Holder[]
        const shared = Math.max(1, held.filter(({ duty }) => !duty.joins).length)
        for (const { unit, duty } of held) {
          const claim = claims.get(duty) ?? { unit, duty, words: [], weight: 0, own: false }
          claims.set(duty, claim)
          if (!claim.words.includes(word)) claim.words.push(word)
          claim.weight += (weighs(start) * size(word)) / shared
          claim.own ||= own
        }
      }
    }
    const stretches = emphasis(task)
    count(task, start => stretches.find(s => start >= s.start && start < s.end)?.weight ?? 1, true)
    for (const [at, heading] of headings.entries()) count(heading, () => HEADINGS[at] ?? 0, false)
    return [...claims.values()]
  }
}

interface Holder {
  unit: Unit
  duty: Duty
}

/** What a heading's words weigh beside the task's own, by how near it is. */
const HEADINGS = [0.3, 0.2, 0.1]

/** 教育 is said in passing, 学前教育 is not. */
const size = (word: string) => Math.min(2.5, 0.4 + 0.3 * word.length)

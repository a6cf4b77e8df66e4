import type { Span } from '../reading.ts'
import type { Stage } from './account.ts'
import { type Deed, nameIn, ownDeed, PREPARES, THING } from './deeds.ts'

/** One thing of those that a clause promises, with its words in the clause. */
export interface Member extends Span {
  object: string
  stage: Stage | null
}

/** A shorter member has no name of its own: 道路、供水等基础设施. */
const SHORTEST = 3

/**
 * The things that a deed's clause promises (并列事项): 完成甲、乙建设 are two, and so are the named ones of 甲、乙等项目; each
 * may fare in its own way. A member with a deed of its own (甲开工、乙投入运营) has its own stage.
 */
export function membersOf(folded: string, clause: Span, { kind, object, stage }: Deed): Member[] {
  const whole = [{ ...clause, object, stage }]
  if (kind === 'course' || /[“(]/.test(object)) return whole
  const names = namesIn(object)
  if (names.length < 2 || names.some(name => name.length < SHORTEST)) return whole
  const out: Member[] = []
  let from = clause.start
  for (const [k, name] of names.entries()) {
    const at = placeOf(folded, name, from, clause.end)
    if (at === null) return whole
    const own = k < names.length - 1 ? ownDeed(name) : null
    const end = k < names.length - 1 ? at + name.length : clause.end
    out.push({
      start: k === 0 ? clause.start : at,
      end,
      object: own?.object ?? nameIn(name),
      stage: own?.stage ?? (PREPARES.test(name) ? 'prepared' : stage),
    })
    from = at + name.length
  }
  return out
}

/** The names of a list; 和 and 及 part two where what stands before them is a thing of its own. */
function namesIn(object: string): string[] {
  const listed = object.replace(/等[^、]*$/, '')
  return listed.split('、').flatMap(name => {
    const cut = /^(.{3,}?)(?:以及|和|及)(.{3,})$/.exec(name)
    return cut && THING.test(cut[1] as string) ? [cut[1] as string, cut[2] as string] : [name]
  })
}

/** Where a name stands; null where the text has it with blanks or breaks inside. */
function placeOf(folded: string, name: string, from: number, to: number): number | null {
  const at = folded.indexOf(name, from)
  return at < 0 || at + name.length > to ? null : at
}

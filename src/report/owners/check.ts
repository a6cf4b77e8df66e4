import { fold } from '../fold.ts'
import type { Bilingual } from '../reading.ts'
import type { Duties, Unit, Validity } from './duties.ts'

/** What is wrong with a catalogue (职责目录检查); a note only wants a look. */
export interface DutiesFinding {
  severity: 'error' | 'note'
  message: Bilingual
}

/** Checks a district's duties when they are loaded. */
export function checkDuties({ units, groups, posts }: Duties): DutiesFinding[] {
  const out: DutiesFinding[] = []
  const tell = (severity: DutiesFinding['severity'], zh: string, en: string) =>
    out.push({ severity, message: { zh: `${zh}。`, en: `${en}.` } })
  const ids = new Set(units.map(({ id }) => id))
  const dangling = (holder: string, named: string[]) => {
    for (const id of named.filter(one => !ids.has(one)))
      tell('error', `“${holder}”提到的“${id}”不是任何单位的 id`, `${holder} names ${id}, which is no unit's id`)
  }
  const dated = (holder: string, { from, until }: Validity) => {
    for (const day of [from, until].filter(one => one !== null && !isDay(one)))
      tell('error', `“${holder}”的日期“${day}”不是 年-月-日`, `${holder} has ${day} for a date, which is no YYYY-MM-DD`)
    if (from !== null && until !== null && until <= from)
      tell('error', `“${holder}”的止日不晚于起日`, `${holder} ends before it begins`)
  }
  for (const unit of units) {
    dated(unit.name, unit)
    dangling(unit.name, unit.successors)
    for (const { topic } of unit.duties.filter(({ words }) => words.length === 0))
      tell('error', `“${unit.name}”的职责“${topic}”没有词语`, `the duty ${topic} of ${unit.name} has no words`)
    // A town is found by its name.
    if (unit.duties.length === 0 && unit.kind !== 'town')
      tell('note', `“${unit.name}”没有职责，不会被推定`, `${unit.name} has no duty and is never proposed`)
  }
  for (const [name, one, other] of namesakes(units))
    tell(
      'error',
      `“${name}”同时是“${one.name}”和“${other.name}”的名称`,
      `${name} is a name of ${one.name} and of ${other.name} at the same time`,
    )
  for (const { name, members } of groups) dangling(name, members)
  for (const post of posts) {
    dated(post.name, post)
    dangling(post.name, post.leads)
  }
  return out
}

/** Units that bear the same name on the same day. */
function* namesakes(units: Unit[]): Generator<[string, Unit, Unit]> {
  const bearers = new Map<string, Unit[]>()
  for (const unit of units) {
    for (const name of new Set([unit.name, ...unit.aliases].map(fold))) {
      for (const other of bearers.get(name) ?? []) if (overlap(unit, other)) yield [name, other, unit]
      bearers.set(name, [...(bearers.get(name) ?? []), unit])
    }
  }
}

const overlap = (a: Validity, b: Validity) =>
  (a.from === null || b.until === null || a.from < b.until) && (b.from === null || a.until === null || b.from < a.until)

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

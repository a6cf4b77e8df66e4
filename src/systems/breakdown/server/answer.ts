import { Problem } from '../../../kernel/problem.ts'
import type { Outcome } from '../../../store/desk/order.ts'
import { lastAction } from '../../../store/ledger/actions.ts'
import type { Answer } from '../../../store/ledger/append.ts'
import type { Sessions } from '../../../store/sessions.ts'
import type { Held, Refused } from '../commands.ts'

/** Refusals that tell of a state of things which has changed; the others tell of the request. */
const statuses: Partial<Record<Refused['refused'], number>> = {
  stale: 409,
  moved_on: 409,
  exists: 409,
  issued: 409,
  removed: 409,
  no_such_breakdown: 404,
}

/** The answer, or the problem that a refusal is; who was too late is told what is there now, and since when. */
export async function answerOf(outcome: Outcome<Held, Refused>, sessions: Sessions, district: number): Promise<Answer> {
  if ('answer' in outcome) return outcome.answer
  const { refused, held } = outcome
  const { refused: code, words, subjects = [] } = refused
  const late = code === 'stale' || code === 'moved_on'
  const last = late && subjects.length > 0 ? await lastAction(sessions, district, subjects) : null
  const states = new Map<string, unknown>(held.rows.map(row => [row.id, row]))
  if (held.breakdown) states.set(held.breakdown.id, held.breakdown)
  throw new Problem(statuses[code] ?? 422, code, words, {
    ...(subjects.length > 0 && { subjects }),
    ...(late && { current: subjects.flatMap(id => states.get(id) ?? []), ...last }),
  })
}

import { createHash } from 'node:crypto'
import { canonicalBytes } from '../../../kernel/action/canonical.ts'
import { Problem } from '../../../kernel/problem.ts'
import type { Duties } from '../../../report/owners/duties.ts'
import type { Reading } from '../../../report/reading.ts'
import type { Store } from '../../../store/store.ts'
import type { BreakdownDesk } from './desk.ts'

/** What the server gives to the system's routes. */
export interface Context {
  store: Store
  district: number
  /** Whether a place is invented: what is printed of it says so. */
  isInvented(place: string | null): boolean
  /** The open reports. */
  shelf: readonly { id: string; name: string; text: string; reading: Reading }[]
  /** Who does what at a place that a report names. */
  dutiesOf(place: string | null): Promise<Duties>
}

/** The same with the desk, for routes that write. */
export interface Parts extends Context {
  desk: BreakdownDesk
}

export interface BreakdownParams {
  district: string
  breakdown: string
}

/** Until there is sign-in, whoever sits at this machine acts as one fixed post. */
const operator = { actor: 'operator', post: 'operator' }

/** What is recorded of a request, besides what it comes to. The hash tells the same request from another with its id. */
export function entryOf(breakdown: string, body: { id: string; occurredAt: string }) {
  if (Date.parse(body.occurredAt) > Date.now() + ahead) throw toCome
  const request = createHash('sha256').update(canonicalBytes({ breakdown, body })).digest()
  return { ...operator, id: body.id, occurredAt: body.occurredAt, request }
}

/** Clocks of machines differ; a day covers a wrong time zone. */
const ahead = 86_400_000

const toCome = new Problem(400, 'occurred-at', {
  zh: '没有保存：所报的时间还没有到。请检查本机的时钟。',
  en: 'Not saved: the time it says to have happened is still to come. Check the clock of this machine.',
})

import { randomUUID } from 'node:crypto'
import { newId } from '../../src/kernel/action/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { decide } from '../../src/systems/breakdown/decide/decide.ts'
import { breakdownDesk } from '../../src/systems/breakdown/server/desk.ts'
import { fieldsOf, rowOf } from '../../src/systems/breakdown/testing.ts'

/** Breakdowns with rows, as a district would have them. Answers with their ids and those of their rows. */
export async function fillDatabase(
  store: Store,
  district: number,
  { breakdowns, rows }: { breakdowns: number; rows: number },
) {
  const desk = breakdownDesk(store)
  const made = Array.from({ length: breakdowns }, () => ({
    id: randomUUID(),
    rows: Array.from({ length: rows }, () => randomUUID()),
  }))
  for (const { id, rows } of made) {
    await desk.carryOut(district, id, {
      id: newId(),
      actor: 'operator',
      post: 'operator',
      occurredAt: '2019-01-20T01:00:00.000Z',
      request: Buffer.alloc(32),
      decide: held => decide({ do: 'draft', fields: fieldsOf(), rows: rows.map(row => rowOf(row)) }, held, id),
    })
  }
  return made
}

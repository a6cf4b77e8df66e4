import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { newId } from '../../../kernel/action/ids.ts'
import { buildApp } from '../../../server/app.ts'
import type { Shelved } from '../../../server/shelf.ts'
import { storeOn, testStore } from '../../../store/testing.ts'
import type { Row } from '../breakdown.ts'
import type { Command } from '../commands.ts'
import { decide } from '../decide/decide.ts'
import { fieldsOf, rowOf } from '../testing.ts'
import { breakdownDesk } from './desk.ts'

export const district = { id: 990001, name: '清渚区', sample: true }
export const now = '2019-01-20T01:00:00.000Z'
export const sampleText = '各位代表：\n今年新建学校3所。\n'

/** A server with a store of its own, and what tests ask of it. */
export async function office(shelf: Shelved[] = []) {
  const store = await testStore()
  const app = buildApp({ shelf, pages: null, kept: { store, district } })
  const base = `/api/${district.id}/breakdowns`
  const ask = (url: string, options: InjectOptions = {}) => app.inject({ url: `${base}${url}`, ...options })

  /** A breakdown with so many rows, drafted past the reader. */
  async function drafted(count: number): Promise<{ id: string; rows: Row[] }> {
    const id = randomUUID()
    const text = await store.files.put(Buffer.from(sampleText))
    const fields = fieldsOf({ report: { name: 'a.txt', text, place: '清渚区', year: 2019 } })
    const rows = Array.from({ length: count }, (_, n) => rowOf(randomUUID(), { text: `任务${n + 1}。` }))
    await breakdownDesk(store).carryOut(district.id, id, {
      id: newId(),
      actor: 'operator',
      post: 'operator',
      occurredAt: now,
      request: Buffer.alloc(32),
      decide: held => decide({ do: 'draft', fields, rows }, held, id),
    })
    return { id, rows: (await read(id)).rows }
  }

  const read = async (
    id: string,
  ): Promise<{ rows: Row[]; upto: number; breakdown: { version: number; title: string } }> =>
    (await ask(`/${id}`)).json()

  const send = (id: string, command: Command, more: { id?: string } = {}) =>
    ask(`/${id}/commands`, { method: 'POST', payload: { id: newId(), occurredAt: now, ...more, command } })

  const undo = (id: string, action: string, own = newId()) =>
    ask(`/${id}/undo`, { method: 'POST', payload: { id: own, occurredAt: now, action } })

  return { app, store, ask, drafted, read, send, undo, another: () => storeOn(store.address) }
}

export type Office = Awaited<ReturnType<typeof office>>

/** One edit of a row's words. */
export const edit = (row: Pick<Row, 'id' | 'version'>, text: string): Command => ({
  do: 'edit',
  rows: [{ row: row.id, version: row.version, fields: { text } }],
})

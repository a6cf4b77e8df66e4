import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/action/ids.ts'
import type { Row } from '../breakdown.ts'
import { decide } from '../decide/decide.ts'
import { breakdownDesk } from './desk.ts'
import { district, edit, now, type Office, office } from './testing.ts'

let o: Office
let base: string
beforeAll(async () => {
  o = await office()
  base = `${await o.app.listen({ host: '127.0.0.1', port: 0 })}/api/${district.id}/breakdowns`
})
afterAll(() => o.app.close())

/** What a connection has been told so far. */
async function listen(id: string, last?: number) {
  const stop = new AbortController()
  const headers: Record<string, string> = last === undefined ? {} : { 'last-event-id': `${last}` }
  const answer = await fetch(`${base}/${id}/live`, { headers, signal: stop.signal })
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  let said = ''
  void (async () => {
    for await (const chunk of answer.body ?? []) said += Buffer.from(chunk).toString()
  })().catch(() => {})
  const told = () => [...said.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data as string).upto)
  return { told, ids: () => [...said.matchAll(/^id: (.*)$/gm)].map(([, id]) => Number(id)), stop: () => stop.abort() }
}

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; !met() && tries < 500; tries++) await wait(10)
  expect(met()).toBe(true)
}

test('GET …/live tells how far it is, then of every change, and after coming back only of what is newer', async () => {
  const { id, rows } = await o.drafted(2)
  const other = await o.drafted(1)
  const { upto } = await o.read(id)
  const first = await listen(id)
  await until(() => first.told().length === 1)
  const { seq } = (await o.send(id, edit(rows[0] as Row, '甲。'))).json()
  await until(() => first.told().length === 2)
  expect([first.told(), first.ids()]).toEqual([
    [upto, seq],
    [upto, seq],
  ])
  first.stop()

  const back = await listen(id, seq)
  await o.send(other.id, edit(other.rows[0] as Row, '别处。'))
  const later = (await o.send(id, edit(rows[1] as Row, '乙。'))).json().seq
  await until(() => back.told().length > 0)
  expect(back.told()).toEqual([later])
  back.stop()
})

test('who asks only for the head of GET …/live is not kept waiting', async () => {
  const { id } = await o.drafted(1)
  const answer = await o.ask(`/${id}/live`, { method: 'HEAD' })
  expect(answer.headers['content-type']).toBe('text/event-stream')
})

test('what another process writes is noticed too', async () => {
  const { id, rows } = await o.drafted(1)
  const heard = await listen(id)
  await until(() => heard.told().length === 1)
  const command = edit(rows[0] as Row, '另一进程。')
  await breakdownDesk(o.another()).carryOut(district.id, id, {
    id: newId(),
    actor: 'operator',
    post: 'operator',
    occurredAt: now,
    request: Buffer.alloc(32),
    decide: held => decide(command, held, id),
  })
  await until(() => heard.told().length === 2)
  heard.stop()
})

test('of a breakdown that there is not nothing is told', async () => {
  const answer = await o.ask(`/${newId()}/live`)
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found'])
})

import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Row } from '../breakdown.ts'
import { edit, type Office, office } from './testing.ts'

let o: Office
beforeAll(async () => {
  o = await office()
})

test('POST …/undo takes a command back by further actions, and undoing that brings it again', async () => {
  const { id, rows } = await o.drafted(2)
  const [row] = rows as [Row]
  const done = (await o.send(id, edit(row, '改后。'))).json()
  const undone = await o.undo(id, done.id)
  expect(undone.statusCode).toBe(200)
  expect(undone.json().actions).toMatchObject([{ subject: row.id, version: 3 }])
  const text = async () => (await o.read(id)).rows.find(one => one.id === row.id)?.text
  expect(await text()).toBe(row.text)
  await o.undo(id, undone.json().id)
  expect(await text()).toBe('改后。')
})

test('refused once somebody has changed the row since, and told what is there', async () => {
  const { id, rows } = await o.drafted(1)
  const [row] = rows as [Row]
  const done = (await o.send(id, edit(row, '甲。'))).json()
  await o.send(id, edit({ ...row, version: 2 }, '乙。'))
  const answer = await o.undo(id, done.id)
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ code: 'moved_on', current: [{ id: row.id, text: '乙。' }] })
})

test('the same undo again: the same answer', async () => {
  const { id, rows } = await o.drafted(1)
  const done = (await o.send(id, edit(rows[0] as Row, '甲。'))).json()
  const first = await o.undo(id, done.id)
  const again = await o.undo(id, done.id, first.json().id)
  expect(again.json()).toEqual(first.json())
  expect((await o.read(id)).rows[0]?.version).toBe(3)
})

test('what was never done, or done to another breakdown, cannot be undone here', async () => {
  const [here, there] = [await o.drafted(1), await o.drafted(1)]
  const done = (await o.send(there.id, edit(there.rows[0] as Row, '甲。'))).json()
  expect((await o.undo(here.id, randomUUID())).statusCode).toBe(404)
  expect((await o.undo(here.id, done.id)).statusCode).toBe(404)
  expect((await o.read(there.id)).rows[0]?.text).toBe('甲。')
})

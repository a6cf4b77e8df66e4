import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../breakdown.ts'
import { foldAll } from '../fold.ts'
import { edit, type Office, office, sampleText } from './testing.ts'

let o: Office
beforeAll(async () => {
  o = await office()
})

test('GET …/breakdowns lists them, the last changed first, removed rows not counted', async () => {
  const [first, second] = [await o.drafted(3), await o.drafted(1)]
  const [row] = first.rows as [Row]
  const { at } = (await o.send(first.id, { do: 'remove', seen: [{ row: row.id, version: 1 }] })).json()
  const { breakdowns } = (await o.ask('')).json()
  expect(breakdowns.map((one: { id: string }) => one.id)).toEqual([first.id, second.id])
  expect(breakdowns[0]).toEqual({
    id: first.id,
    title: expect.stringContaining('样例'),
    report: { name: 'a.txt', place: '清渚区', year: 2019 },
    rows: 2,
    issued: null,
    changedAt: at,
  })
})

describe('GET …/breakdowns/:id', () => {
  test('gives the rows in their order, removed ones too, the text, and how far that is', async () => {
    const { id, rows } = await o.drafted(12)
    await o.send(id, { do: 'move', seen: [{ row: rows[5]?.id as string, version: 1 }], after: null })
    const { seq } = (await o.send(id, { do: 'remove', seen: [{ row: rows[1]?.id as string, version: 1 }] })).json()
    const said = (await o.ask(`/${id}`)).json()
    expect(said.rows.map((row: Row) => row.text.slice(2, -1)).map(Number)).toEqual([
      6, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12,
    ])
    expect(said.rows[2]).toMatchObject({ id: rows[1]?.id, removed: true, breakdown: id, number: null, version: 2 })
    expect([said.text, said.upto]).toEqual([sampleText, seq])
  })

  test('one that is not there, or an address that is none', async () => {
    expect((await o.ask(`/${randomUUID()}`)).statusCode).toBe(404)
    expect((await o.ask('/none')).statusCode).toBe(400)
    expect((await o.app.inject('/api/990002/breakdowns')).statusCode).toBe(404)
  })
})

describe('GET …/actions', () => {
  test('what follows a place of the ledger, as it was done; folding it gives the state', async () => {
    const { id, rows } = await o.drafted(3)
    const other = await o.drafted(1)
    const before = await o.read(id)
    await o.send(id, edit(rows[2] as Row, '改。'))
    await o.send(other.id, edit(other.rows[0] as Row, '别处。'))
    await o.send(id, { do: 'set', version: 1, fields: { title: '新题' } })
    const { actions, upto } = (await o.ask(`/${id}/actions?after=${before.upto}`)).json()
    expect(actions.map((action: { kind: string }) => action.kind)).toEqual(['row.set', 'breakdown.set'])
    expect(actions[0]).toMatchObject({
      subject: rows[2]?.id,
      version: 2,
      body: { fields: { text: '改。' } },
      actor: 'operator',
    })
    const after = await o.read(id)
    expect(upto).toBe(after.upto)
    expect(foldAll({ breakdown: before.breakdown as never, rows: before.rows }, actions)).toEqual({
      breakdown: after.breakdown,
      rows: after.rows,
    })
    expect((await o.ask(`/${id}/actions?after=${upto}`)).json()).toEqual({ actions: [], upto })
  })

  test("a row's own history, and none of another breakdown's row", async () => {
    const { id, rows } = await o.drafted(2)
    await o.send(id, edit(rows[0] as Row, '改。'))
    const kinds = async (breakdown: string) =>
      (await o.ask(`/${breakdown}/actions?row=${rows[0]?.id}`))
        .json()
        .actions.map((action: { kind: string }) => action.kind)
    expect(await kinds(id)).toEqual(['row.added', 'row.set'])
    expect(await kinds((await o.drafted(1)).id)).toEqual([])
  })

  test('more than one answer holds is asked for from where it ended', async () => {
    const { id } = await o.drafted(5003)
    const { upto: whole } = await o.read(id)
    const first = (await o.ask(`/${id}/actions`)).json()
    expect([first.actions.length, first.upto]).toEqual([5000, first.actions[4999].seq])
    const rest = (await o.ask(`/${id}/actions?after=${first.upto}`)).json()
    expect([rest.actions.length, rest.upto]).toEqual([4, whole])
  })
})

/** Several people at two processes, on one breakdown, while it is issued. */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/action/ids.ts'
import { buildApp } from '../../../server/app.ts'
import { hashOf, replay } from '../../../store/ledger/replay.ts'
import { testStore } from '../../../store/testing.ts'
import type { Row } from '../breakdown.ts'
import type { Command } from '../commands.ts'
import { inOrder } from '../order.ts'
import { breakdownTypes } from './held.ts'
import { district, edit, now, type Office, office } from './testing.ts'

let o: Office
beforeAll(async () => {
  o = await office()
})

/** A number from 0 to below `n`, the same in each run. */
function random(seed: number) {
  let state = seed
  return (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

function someCommand(rows: Row[], pick: (n: number) => number): Command {
  const standing = rows.filter(row => !row.removed).sort(inOrder)
  const one = () => standing[pick(standing.length)] as Row
  const seen = (...all: Row[]) => all.map(row => ({ row: row.id, version: row.version }))
  const row = one()
  const { id, breakdown, version, number, removed, position, ...fields } = row
  const ways: (() => Command)[] = [
    () => edit(row, `改${pick(1000)}。`),
    () => edit(row, `改${pick(1000)}。`),
    () => ({ do: 'add', id: randomUUID(), after: row.id, fields: { ...fields, text: '新增。' } }),
    () => ({ do: 'add', id: randomUUID(), after: null, fields: { ...fields, text: '新增在前。' } }),
    () => ({ do: 'move', seen: seen(row), after: null }),
    () => ({ do: 'split', seen: { row: row.id, version: row.version }, at: [1], ids: [randomUUID()] }),
    () => ({ do: 'remove', seen: seen(row) }),
  ]
  return (ways[pick(ways.length)] as () => Command)()
}

test('whatever they do at once: no gap, no number twice, none without one after the issue, and the ledger gives the state', async () => {
  const { id } = await o.drafted(15)
  const kept = { store: { ...o.another(), files: o.store.files }, district }
  const apps = [o.app, buildApp({ shelf: [], pages: null, kept })]
  const base = `/api/${district.id}/breakdowns/${id}`
  const send = (client: number, command: Command) =>
    (apps[client % 2] as typeof o.app).inject({
      method: 'POST',
      url: `${base}/commands`,
      payload: { id: newId(), occurredAt: now, command },
    })
  const issue = async (client: number): Promise<void> => {
    for (let tries = 0; tries < 50; tries++) {
      const { breakdown, rows } = await o.read(id)
      const seen = rows.filter(row => !row.removed).map(row => ({ row: row.id, version: row.version }))
      const answer = await send(client, { do: 'issue', version: breakdown.version, on: '2019-01-25', seen })
      if (answer.statusCode === 200) return
      expect(answer.json().code).toBe('stale')
    }
    throw new Error('never issued')
  }

  const codes = new Map<string, number>()
  const people = Array.from({ length: 6 }, async (_, client) => {
    const pick = random(client + 1)
    for (let n = 0; n < 20; n++) {
      if (client === 0 && n === 8) await issue(1)
      const { rows } = await o.read(id)
      const answer = await send(client, someCommand(rows, pick))
      const code = answer.statusCode === 200 ? 'done' : answer.json().code
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
  })
  await Promise.all(people)
  expect(codes.get('done')).toBeGreaterThan(40)
  // Refused are only those whose row somebody else had changed or taken out, or whose words cannot be cut.
  for (const code of codes.keys()) expect(['done', 'stale', 'removed', 'bad_cut', 'nothing_changed']).toContain(code)

  const { actions } = (await o.ask(`/${id}/actions`)).json() as {
    actions: { seq: number; subject: string; version: number }[]
  }
  expect(actions.map(({ seq }) => seq)).toEqual(actions.map((_, n) => n + 1))
  const { rows } = await o.read(id)
  const numbers = rows.flatMap(row => row.number ?? [])
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(rows.filter(row => !row.removed && row.number === null)).toEqual([])
  for (const app of apps) expect((await app.inject(base)).json().rows).toEqual(rows)

  const empty = await testStore()
  await replay({ ledger: o.store.sessions, target: empty.sessions }, district.id, breakdownTypes)
  for (const { table } of breakdownTypes) {
    expect(await hashOf(empty.sessions, district.id, table)).toBe(await hashOf(o.store.sessions, district.id, table))
  }
})

import { beforeAll, expect, test } from 'vitest'
import { hashOf, replay } from '../../../store/ledger/replay.ts'
import { testStore } from '../../../store/testing.ts'
import type { Row } from '../breakdown.ts'
import { breakdownTypes } from './held.ts'
import { district, edit, type Office, office } from './testing.ts'

let o: Office
beforeAll(async () => {
  o = await office()
})

test('the ledger folded anew into an empty database gives what was kept, to the byte', async () => {
  const { id, rows } = await o.drafted(40)
  const seen = (...all: Row[]) => all.map(row => ({ row: row.id, version: row.version }))
  const [a, b, c, d] = rows as [Row, Row, Row, Row]
  const done = (await o.send(id, edit(a, '“曲”引号、é与e\u0301、😀。'))).json()
  await o.undo(id, done.id)
  await o.send(id, { do: 'merge', seen: seen(b, c), as: 'words' })
  await o.send(id, { do: 'move', seen: seen(d), after: null })
  const standing = (await o.read(id)).rows.filter(row => !row.removed)
  await o.send(id, { do: 'issue', version: 1, on: '2019-01-25', seen: seen(...standing) })

  const empty = await testStore()
  const upto = await replay({ ledger: o.store.sessions, target: empty.sessions }, district.id, breakdownTypes)
  expect(upto).toBe((await o.read(id)).upto)
  for (const { table } of breakdownTypes) {
    const [kept, folded] = await Promise.all([o.store, empty].map(each => hashOf(each.sessions, district.id, table)))
    expect(folded, table.name).toBe(kept)
  }
  // A hash that differs where a row does.
  await empty.sessions.query(district.id, {
    text: `update breakdown_row set number = number || '0' where id = $1`,
    values: [a.id],
  })
  const [, rowType] = breakdownTypes
  if (rowType)
    expect(await hashOf(empty.sessions, district.id, rowType.table)).not.toBe(
      await hashOf(o.store.sessions, district.id, rowType.table),
    )
})

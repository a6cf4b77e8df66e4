/** No hot query may read a table from end to end: under row-level security some conditions silently do without their index. */

import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/action/ids.ts'
import { actionsOf, historyOf, knownCommand, lastAction } from '../../src/store/ledger/actions.ts'
import type { Sessions, Statement } from '../../src/store/sessions.ts'
import { atEnd, testStore } from '../../src/store/testing.ts'
import { asAdmin } from '../../src/store/testing-databases.ts'
import { decide } from '../../src/systems/breakdown/decide/decide.ts'
import { breakdownDesk } from '../../src/systems/breakdown/server/desk.ts'
import { loadHeld } from '../../src/systems/breakdown/server/held.ts'
import { listBreakdowns } from '../../src/systems/breakdown/server/queries.ts'
import { streamActions } from '../../src/systems/breakdown/server/stream-actions.ts'
import { fillDatabase } from './fill.ts'

const district = 990001
let store: Awaited<ReturnType<typeof testStore>>
let made: Awaited<ReturnType<typeof fillDatabase>>
let explaining: Client
const plans: string[] = []

/** A session of the app that writes down how each statement, and each inside a function, was carried out. */
beforeAll(async () => {
  store = await testStore()
  made = await fillDatabase(store, district, { breakdowns: 10, rows: 100 })
  await asAdmin(store.address, 'analyze', { inside: true })
  const { address } = store
  explaining = new Client(
    'url' in address ? address.url : { host: address.socket, database: address.database, user: 'gangmu' },
  )
  await explaining.connect()
  explaining.on('notice', notice => plans.push(notice.message ?? ''))
  await explaining.query(`load 'auto_explain'`)
  for (const setting of [
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_nested_statements = on',
    'auto_explain.log_analyze = on',
    'client_min_messages = log',
    'enable_seqscan = off',
    'role = gangmu_app',
    `app.district = '${district}'`,
  ])
    await explaining.query(`set ${setting}`)
  atEnd(() => explaining.end())
})

const sessions = {
  query: async (_district: number, { text, values = [] }: Statement) => (await explaining.query(text, values)).rows,
} as unknown as Sessions

async function plansOf(work: () => Promise<unknown>): Promise<string> {
  plans.length = 0
  await work()
  return plans.join('\n')
}

/**
 * What is read in vain: a table from end to end, or many rows that a filter then removes, which is what is left of a
 * missing index where every table can be read by its district. Heads have a row a district; reading them whole is well.
 */
function wasted(plan: string): string[] {
  const scanned = [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => `all of ${table}`)
  const removed = [...plan.matchAll(/Rows Removed by \w+(?: \w+)?: (\d+)/g)].map(([, n]) => Number(n))
  return [
    ...scanned.filter(said => said !== 'all of ledger_head'),
    ...removed.filter(n => n > few).map(n => `${n} rows`),
  ]
}
const few = 20

const [first] = [() => made[3] as { id: string; rows: string[] }]
const edit = () => {
  const { id, rows } = first()
  const row = rows[7] as string
  return breakdownDesk({ sessions, watch: store.watch }).carryOut(district, id, {
    id: newId(),
    actor: 'operator',
    post: 'operator',
    occurredAt: '2019-01-20T01:00:00.000Z',
    request: Buffer.alloc(32),
    decide: held => {
      const version = held.rows.find(one => one.id === row)?.version ?? 0
      return decide({ do: 'edit', rows: [{ row, version, fields: { text: newId() } }] }, held, id)
    },
  })
}

test.each<[string, () => Promise<unknown>, string]>([
  ['the list', () => listBreakdowns(sessions, district), 'breakdown_row'],
  ['one breakdown', () => loadHeld(sessions, district, first().id), 'breakdown_row'],
  ['an edit', edit, 'action'],
  ['what followed', () => streamActions(sessions, district, first().id, { after: 1000, row: null }), 'action'],
  [
    "a row's history",
    () => streamActions(sessions, district, first().id, { after: 0, row: first().rows[3] as string }),
    'action',
  ],
  ['subjects for an undo', () => historyOf(sessions, district, first().rows.slice(0, 3)), 'action'],
  ['a command for an undo', () => actionsOf(sessions, district, newId()), 'command'],
  ['a command sent again', () => knownCommand(sessions, district, first().id, newId()), 'command'],
  ['who changed it last', () => lastAction(sessions, district, first().rows.slice(0, 2)), 'action'],
])('%s reads by index', async (_, work, table) => {
  const plan = await plansOf(work)
  expect(plan).toContain(table)
  expect(wasted(plan)).toEqual([])
})

test('a query without an index would be seen', async () => {
  const plan = await plansOf(() => explaining.query(`select from breakdown_row where number = '5'`))
  expect(wasted(plan)).toEqual(['1000 rows'])
})

/** The server that `writes.ts` measures, in a process of its own: a data folder, a breakdown, HTTP. Prints where it is. */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { newId } from '../src/kernel/action/ids.ts'
import { buildApp } from '../src/server/app.ts'
import { systemMigrations } from '../src/server/systems.ts'
import { openFolder } from '../src/store/postgres/folder.ts'
import { startPostgres } from '../src/store/postgres/start.ts'
import { connect, ownDatabase } from '../src/store/store.ts'
import { breakdownDesk } from '../src/systems/breakdown/server/desk.ts'
import { fieldsOf, rowOf } from '../src/systems/breakdown/testing.ts'

const [data = '', rows = '118'] = process.argv.slice(2)
const folder = openFolder(data)
const postgres = await startPostgres(folder)
const store = await connect(await ownDatabase(postgres), folder, postgres, systemMigrations)
const district = { id: 990001, name: '清渚区', sample: true }

const breakdown = randomUUID()
const ids = Array.from({ length: Number(rows) }, () => randomUUID())
const text = await store.files.put(Buffer.from('样例'))
const fields = fieldsOf({ report: { name: 'bench.txt', text, place: null, year: null } })
const words = '深入实施教育惠民工程，新建、改扩建学校19所，新增学位1.2万个，办好人民满意的教育。'
const { decide } = await import('../src/systems/breakdown/decide/decide.ts')
await breakdownDesk(store).carryOut(district.id, breakdown, {
  id: newId(),
  actor: 'operator',
  post: 'operator',
  occurredAt: new Date().toISOString(),
  request: Buffer.alloc(32),
  decide: held => decide({ do: 'draft', fields, rows: ids.map(id => rowOf(id, { text: words })) }, held, breakdown),
})

const app = buildApp({ shelf: [], pages: null, kept: { store, district } })
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo
process.stdout.write(`${JSON.stringify({ port, socket: postgres.socket, breakdown, ids })}\n`)

process.once('SIGTERM', async () => {
  await app.close()
  await store.close()
})

/** A process of its own that serves the pages and keeps what is written: what tests kill, and start again on the same folder. */
import { buildApp } from '../../src/server/app.ts'
import { listen } from '../../src/server/listen.ts'
import { shelve } from '../../src/server/shelf.ts'
import { systemMigrations } from '../../src/server/systems.ts'
import { openStore } from '../../src/store/store.ts'
import { samples } from './samples.ts'

const [port, data, pages] = process.argv.slice(2) as [string, string, string]
const store = await openStore({ data }, systemMigrations)
const district = { id: 990001, name: '清渚区', sample: true }
const app = buildApp({ shelf: shelve(await samples(), { sample: true }), pages, kept: { store, district } })
console.log(await listen(app, { host: '127.0.0.1', port: Number(port) }))
process.once('SIGTERM', async () => {
  await app.close()
  await store.close()
})

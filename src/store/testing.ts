import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { afterAll, inject } from 'vitest'
import { type Address, connectAs } from './connection.ts'
import { Files } from './files.ts'
import type { Migrations } from './migrations/migrate.ts'
import { Sessions } from './sessions.ts'
import type { Store } from './store.ts'
import { asAdmin, copyOf, nameOf, template } from './testing-databases.ts'
import { Watch } from './watch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Address
  }
}

/** What is done when a test file is through, the last begun first. */
const endings: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of endings.reverse()) await end()
})

/** To be done when the file is through; hooks made inside tests and hooks are not heard. */
export const atEnd = (end: () => Promise<unknown>): void => void endings.push(end)

/** A database of a test's own, gone when its file is through. Tables of make-believe systems are added. */
export async function testDatabase(systems: Migrations[] = []): Promise<Address> {
  const from = inject('postgres')
  const address = await copyOf(from, `test_${randomUUID().replaceAll('-', '')}`, template)
  atEnd(() => asAdmin(from, `drop database if exists ${nameOf(address)} with (force)`))
  if (systems.length > 0) await addTables(address, systems)
  return address
}

async function addTables(address: Address, systems: Migrations[]): Promise<void> {
  const pool = connectAs('owner', address, { max: 1 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  for (const { up } of systems.flatMap(steps => Object.values(steps))) await up(db)
  await db.destroy()
}

/** A store on a database of a test's own. */
export async function testStore(systems: Migrations[] = []): Promise<Store & { address: Address }> {
  const address = await testDatabase(systems)
  return { ...storeOn(address), address }
}

/** Another process's store, as it were, on the same database. */
export function storeOn(address: Address): Store {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-files-'))
  const sessions = new Sessions(address)
  const watch = new Watch(sessions)
  const close = async () => {
    watch.close()
    await sessions.close()
    rmSync(folder, { recursive: true, force: true })
  }
  atEnd(close)
  return { sessions, watch, files: new Files(folder), folder, notes: [], lost: new Promise(() => {}), close }
}

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { type Address, connectAs } from './connection.ts'
import { Files } from './files.ts'
import type { Migrations } from './migrations/migrate.ts'
import { superuser } from './postgres/initialise.ts'
import { Sessions } from './sessions.ts'
import type { Store } from './store.ts'
import { Watch } from './watch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Address
  }
}

/** The database that has every table and no row. */
export const template = 'gangmu_template'

/** A database of a test's own, gone when its file is through. Tables of make-believe systems are added. */
export async function testDatabase(systems: Migrations[] = []): Promise<Address> {
  const from = inject('postgres')
  const address = await copyOf(from, `test_${randomUUID().replaceAll('-', '')}`, template)
  afterAll(() => asAdmin(from, `drop database if exists ${nameOf(address)} with (force)`))
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
  afterAll(close)
  return { sessions, watch, files: new Files(folder), folder, notes: [], lost: new Promise(() => {}), close }
}

/** Makes a database on the same server, empty or as a copy. */
export async function copyOf(address: Address, name: string, from?: string): Promise<Address> {
  await asAdmin(address, `drop database if exists ${name} with (force)`)
  const owner = 'url' in address ? '' : 'owner gangmu_owner'
  await asAdmin(address, `create database ${name} ${owner} ${from ? `template ${from}` : ''}`)
  if (!('url' in address)) return { ...address, database: name }
  const url = new URL(address.url)
  url.pathname = `/${name}`
  return { url: url.href }
}

const nameOf = (address: Address) => ('url' in address ? new URL(address.url).pathname.slice(1) : address.database)

/** Runs a statement past every wall. */
export async function asAdmin<Row extends object>(
  address: Address,
  statement: string,
  { inside = false, values = [] }: { inside?: boolean; values?: unknown[] } = {},
): Promise<Row[]> {
  const elsewhere = (url: string) => Object.assign(new URL(url), { pathname: '/postgres' }).href
  const client = new Client(
    'url' in address
      ? { connectionString: inside ? address.url : elsewhere(address.url) }
      : { host: address.socket, user: superuser, database: inside ? address.database : 'postgres' },
  )
  await client.connect()
  try {
    return (await client.query<Row>(statement, values)).rows
  } finally {
    await client.end()
  }
}

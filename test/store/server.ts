/** A Postgres for the store's tests, with a database that has every table, from which each test copies its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { systemMigrations } from '../../src/server/systems.ts'
import type { Address } from '../../src/store/connection.ts'
import { binariesIn, embeddedBinaries } from '../../src/store/postgres/binaries.ts'
import { openFolder } from '../../src/store/postgres/folder.ts'
import { startPostgres } from '../../src/store/postgres/start.ts'
import { ownDatabase, prepare } from '../../src/store/store.ts'
import { copyOf, template } from '../../src/store/testing-databases.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { STORE_URL: url, STORE_BIN: bin } = project.config.env as Record<string, string | undefined>
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-store-'))
  const own = url
    ? null
    : await startPostgres(openFolder(folder), { binaries: bin ? binariesIn(bin) : embeddedBinaries() })
  if (own) await ownDatabase(own, template)
  const address: Address = own ? { socket: own.socket, database: template } : await copyOf({ url: url ?? '' }, template)
  await prepare(address, systemMigrations)
  project.provide('postgres', address)
  return async () => {
    await own?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

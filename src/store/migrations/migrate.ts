import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Pool } from 'pg'
import { appRole } from '../connection.ts'
import * as ledger from './0001-ledger.ts'

/** Steps by name, in the order of their names; a step that was released is never changed. */
export type Migrations = Record<string, Migration>

const own: Migrations = { '0001-ledger': ledger }

/** Brings the tables up to this version: the store's own, and those of the systems. */
export async function migrate(pool: Pool, systems: Migrations[]): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  await pool.query(`do $$ begin create role ${appRole}; exception when duplicate_object or unique_violation then null; end $$`)
  const steps = Object.assign({}, own, ...systems) as Migrations
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    // Systems come and go in branches; each step stands on its own tables.
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Pool } from 'pg'
import { appRole } from '../connection.ts'
import { StoreError } from '../error.ts'
import { ledger } from './0001-ledger.ts'

/** Steps by name, in the order of their names; a step that was released is never changed. */
export type Migrations = Record<string, Migration>

const own: Migrations = { '0001-ledger': ledger }

/** On a server of others the role is made here, and the user of the URL may take it on. */
const appUser = `do $$ begin
  if not exists (select from pg_roles where rolname = '${appRole}') then
    create role ${appRole};
  end if;
  if session_user not in ('gangmu_owner', 'gangmu_app') and not pg_has_role(session_user, '${appRole}', 'member') then
    execute format('grant ${appRole} to %I', session_user);
  end if;
exception when duplicate_object or unique_violation then null;
end $$`

/** Brings the tables up to this version: the store's own, and those of the systems. */
export async function migrate(pool: Pool, systems: Migrations[]): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  await pool.query(appUser)
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
  if (error) throw /previously executed migration .* is missing/.test(`${error}`) ? laterVersion : error
}

const laterVersion = new StoreError('later-version', {
  zh: '这里的数据已由更新版本的纲目打开过，本版本不能再用。请用那个版本打开。',
  en: 'These data were opened by a later version of Gangmu, and this one can no longer use them. Open them with that version.',
})

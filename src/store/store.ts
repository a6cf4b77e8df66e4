import { Client } from 'pg'
import { type Address, connectAs } from './connection.ts'
import { StoreError } from './error.ts'
import { Files } from './files.ts'
import { type Migrations, migrate } from './migrations/migrate.ts'
import { type DataFolder, openFolder } from './postgres/folder.ts'
import { superuser } from './postgres/initialise.ts'
import { type OwnPostgres, startPostgres } from './postgres/start.ts'
import { Sessions } from './sessions.ts'
import { Watch } from './watch.ts'

/** What is kept, and how to get at it. */
export interface Store {
  sessions: Sessions
  files: Files
  watch: Watch
  /** The data folder. */
  folder: string
  notes: { zh: string; en: string }[]
  /** Settles when the database is gone without having been closed. */
  lost: Promise<Error>
  close(): Promise<void>
}

const database = 'gangmu'

/** Opens the store: our own Postgres in the data folder, or the server of a URL; files lie in the data folder always. */
export async function openStore(
  { data, url }: { data: string; url?: string | undefined },
  systems: Migrations[],
): Promise<Store> {
  const folder = openFolder(data)
  const own = url ? null : await startPostgres(folder)
  try {
    const address: Address = url ? { url } : await ownDatabase(own as OwnPostgres)
    return await connect(address, folder, own, systems)
  } catch (error) {
    await own?.stop()
    throw error
  }
}

/** Opens the store on a database that is there already, and brings its tables up to date. */
export async function connect(
  address: Address,
  folder: DataFolder,
  own: OwnPostgres | null,
  systems: Migrations[],
): Promise<Store> {
  await prepare(address, systems)
  const sessions = new Sessions(address)
  const watch = new Watch(sessions)
  return {
    sessions,
    watch,
    files: new Files(folder.files),
    folder: folder.path,
    notes: own?.notes ?? [],
    lost: own?.lost ?? new Promise(() => {}),
    async close() {
      watch.close()
      await sessions.close()
      await own?.stop()
    },
  }
}

/** Brings the tables of a database up to this version. */
export async function prepare(address: Address, systems: Migrations[]): Promise<void> {
  const owner = connectAs('owner', address, { max: 2 })
  try {
    await migrate(owner, systems)
  } catch (error) {
    if (!('url' in address) || error instanceof StoreError) throw error
    const reason = (error as Error).message
    throw new StoreError('database-url', {
      zh: `DATABASE_URL 所指的 Postgres 用不了：${reason}。它的用户要能建表、建角色（角色 gangmu_app 已有时，由管理员执行 grant gangmu_app to 该用户）；也可不设 DATABASE_URL，用自带的 Postgres。`,
      en: `The Postgres named by DATABASE_URL cannot be used: ${reason}. Its user must be able to make tables and a role (where the role gangmu_app is there already, its administrator runs: grant gangmu_app to that user); or unset DATABASE_URL for the Postgres that comes along.`,
    })
  } finally {
    await owner.end()
  }
}

/** The database of our own server with its two users, made at the first start. */
export async function ownDatabase({ socket }: Pick<OwnPostgres, 'socket'>, name = database): Promise<Address> {
  const admin = new Client({ host: socket, user: superuser, database: 'postgres' })
  await admin.connect()
  try {
    for (const role of ['gangmu_owner', 'gangmu_app']) {
      await admin.query(`do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`)
    }
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await admin.query(`create database ${name} owner gangmu_owner`)
  } finally {
    await admin.end()
  }
  return { socket, database: name }
}

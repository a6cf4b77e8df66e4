import { Pool, type PoolConfig, types } from 'pg'

/** Where the database is: our own Postgres by its socket, or a server by its address. */
export type Address = { socket: string; database: string } | { url: string }

/** Who connects: `owner` changes tables, `app` reads and writes rows, under row-level security. */
export type Role = 'owner' | 'app'

const roleNames = { owner: 'gangmu_owner', app: 'gangmu_app' } as const
export const appRole = roleNames.app

/**
 * Node's values of database types: dates stay strings (a parser's Date would be local midnight), instants are ISO 8601
 * in UTC, and counts are numbers (a ledger of 2^53 actions is not to be feared).
 */
const parsers: Record<number, (text: string) => unknown> = {
  [types.builtins.DATE]: text => text,
  [types.builtins.TIMESTAMP]: text => text,
  [types.builtins.NUMERIC]: text => text,
  [types.builtins.INT8]: Number,
  [types.builtins.TIMESTAMPTZ]: instant,
}

/** `2026-01-05 08:00:00.12+00` as ISO 8601 with milliseconds; the session's time zone is UTC. */
function instant(text: string): string {
  const [day, time = ''] = text.replace(/\+00$/, '').split(' ')
  const [seconds, fraction = ''] = time.split('.')
  return `${day}T${seconds}.${fraction.padEnd(3, '0')}Z`
}

/** On our own server each role is a user; on another's, its user takes the role on. */
export function connectAs(role: Role, address: Address, more: PoolConfig = {}): Pool {
  const settings = ['timezone=UTC', 'datestyle=ISO', 'search_path=public']
  // A question that takes this long is a mistake, and holds others up.
  if (role === 'app') settings.push('statement_timeout=60s')
  const where: PoolConfig =
    'url' in address
      ? { connectionString: address.url }
      : { host: address.socket, database: address.database, user: roleNames[role] }
  if ('url' in address && role === 'app') settings.push(`role=${roleNames.app}`)
  const pool = new Pool({
    ...where,
    options: settings.map(setting => `-c ${setting}`).join(' '),
    types: { getTypeParser: (oid, format) => parsers[oid] ?? types.getTypeParser(oid, format) },
    ...more,
  })
  // A connection that breaks while idle is replaced at its next use.
  pool.on('error', () => {})
  return pool
}

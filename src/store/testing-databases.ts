import { Client } from 'pg'
import type { Address } from './connection.ts'
import { superuser } from './postgres/initialise.ts'

/** The database that has every table and no row. */
export const template = 'gangmu_template'

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

export const nameOf = (address: Address) =>
  'url' in address ? new URL(address.url).pathname.slice(1) : address.database

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

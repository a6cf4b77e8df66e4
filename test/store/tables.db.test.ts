/** Rules for every table: of one kind, keyed by the district, walled off, and ready to be spread over machines. */
import { beforeAll, describe, expect, test } from 'vitest'
import { systemTypes } from '../../src/server/systems.ts'
import { connectAs } from '../../src/store/connection.ts'
import { foldedTables, ledgerTables, otherTables } from '../../src/store/tables.ts'
import { testStore } from '../../src/store/testing.ts'
import { asAdmin } from '../../src/store/testing-databases.ts'
import { fillDatabase } from './fill.ts'

let store: Awaited<ReturnType<typeof testStore>>
let tables: string[]
const district = 990001
const all = <Row extends object>(statement: string) => asAdmin<Row>(store.address, statement, { inside: true })
beforeAll(async () => {
  store = await testStore()
  await fillDatabase(store, district, { breakdowns: 2, rows: 10 })
  tables = (await all<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`)).map(
    ({ name }) => name,
  )
})
const ofDistricts = () => tables.filter(name => !otherTables.includes(name))

test('every table is of one kind', () => {
  const listed = [...ledgerTables, ...foldedTables(systemTypes), ...otherTables]
  expect(tables.sort()).toEqual(listed.sort())
})

test('every key, unique key and foreign key begins with the district', async () => {
  const keys = await all<{ table: string; name: string; first: string }>(`
    select c.conrelid::regclass::text as table, c.conname as name, a.attname as first
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace`)
  const own = keys.filter(({ table }) => !otherTables.includes(table))
  expect(own.length).toBeGreaterThan(ofDistricts().length)
  expect(own.filter(({ first }) => first !== 'district')).toEqual([])
  expect(new Set(own.map(({ table }) => table))).toEqual(new Set(ofDistricts()))
})

test('every foreign key has an index', async () => {
  const missing = await all(`
    select c.conname from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace
    and not exists (select from pg_index i where i.indrelid = c.conrelid
      and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] = c.conkey)`)
  expect(missing).toEqual([])
})

test('folded tables have nothing that differs from one time to the next: no defaults', async () => {
  const folded = foldedTables(systemTypes).map(name => `'${name}'`)
  const defaults = await all(`select table_name, column_name from information_schema.columns
    where table_name in (${folded}) and (column_default is not null or is_identity = 'YES')`)
  expect(defaults).toEqual([])
})

describe('the wall between districts', () => {
  const count = async (role: 'app' | 'owner', setting?: string) => {
    const pool = connectAs(role, store.address, { max: 1 })
    try {
      if (setting !== undefined) await pool.query(`select set_config('app.district', $1, false)`, [setting])
      const counts: Record<string, number> = {}
      for (const table of ofDistricts()) {
        const { rows } = await pool.query(`select count(*) as n from ${table}`)
        counts[table] = rows[0].n
      }
      return counts
    } finally {
      await pool.end()
    }
  }
  const none = () => Object.fromEntries(ofDistricts().map(name => [name, 0]))

  test('who has set no district sees no row; nor another district; its own it sees', async () => {
    expect(await count('app')).toEqual(none())
    expect(await count('app', '')).toEqual(none())
    expect(await count('app', '990002')).toEqual(none())
    const own = await count('app', `${district}`)
    expect(Object.values(own).every(n => n > 0)).toBe(true)
  })

  test('it is forced on the owner of the tables too', async () => {
    const forced = await all<{ name: string }>(`select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`)
    expect(forced.map(({ name }) => name).sort()).toEqual(ofDistricts().sort())
  })

  test('nothing is written into another district, and nothing in the ledger is changed or taken away', async () => {
    const pool = connectAs('app', store.address, { max: 1 })
    try {
      await pool.query(`select set_config('app.district', '990002', false)`)
      await expect(pool.query(`insert into ledger_head values (${district}, 1, now())`)).rejects.toThrow(
        /row-level security/,
      )
      await pool.query(`select set_config('app.district', '${district}', false)`)
      for (const statement of [
        'update action set actor = null',
        'delete from action',
        'update command set actor = null',
        'delete from command',
        'delete from breakdown_row',
        'truncate action',
      ]) {
        await expect(pool.query(statement), statement).rejects.toThrow(/permission denied/)
      }
    } finally {
      await pool.end()
    }
  })
})

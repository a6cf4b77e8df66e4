import { type Kysely, sql } from 'kysely'
import { appRole } from '../../../store/connection.ts'
import type { FoldedTable } from '../../../store/ledger/folded.ts'
import type { Migrations } from '../../../store/migrations/migrate.ts'
import { ofDistrict } from '../../../store/migrations/of-district.ts'

/** What is not asked for by SQL stays one JSON. */
export const breakdownTable: FoldedTable = {
  name: 'breakdown',
  subjectType: 'breakdown',
  columns: { title: 'text', report: 'json', layout: 'text', as_of: 'date', notice: 'json', issued: 'date' },
}

export const rowTable: FoldedTable = {
  name: 'breakdown_row',
  subjectType: 'row',
  columns: { breakdown: 'uuid', number: 'text', removed: 'boolean', position: 'text', fields: 'json' },
}

/** Positions are compared by code units, as the page does. */
async function tables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table breakdown (
      district int not null,
      id uuid not null,
      version int not null,
      at timestamptz(3) not null,
      title text not null,
      report json not null,
      layout text not null,
      as_of date not null,
      notice json not null,
      issued date,
      primary key (district, id)
    )`.execute(db)
  await sql`
    create table breakdown_row (
      district int not null,
      id uuid not null,
      version int not null,
      at timestamptz(3) not null,
      breakdown uuid not null,
      number text,
      removed boolean not null,
      position text collate "C" not null,
      fields json not null,
      primary key (district, id),
      foreign key (district, breakdown) references breakdown (district, id)
    )`.execute(db)
  await sql`create index breakdown_row_in_order on breakdown_row (district, breakdown, position, id)`.execute(db)
  for (const table of ['breakdown', 'breakdown_row']) await ofDistrict(db, table)
  await sql.raw(`grant select, insert, update on breakdown, breakdown_row to ${appRole}`).execute(db)
}

export const breakdownMigrations: Migrations = { '0002-breakdown': { up: tables } }

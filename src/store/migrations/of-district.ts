import { type Kysely, sql } from 'kysely'

/** The second wall behind the policies: who has set no district sees no row. */
export async function ofDistrict(db: Kysely<unknown>, table: string): Promise<void> {
  const own = `district = (select nullif(current_setting('app.district', true), '')::int)`
  await sql.raw(`alter table ${table} enable row level security`).execute(db)
  await sql.raw(`alter table ${table} force row level security`).execute(db)
  await sql.raw(`create policy district on ${table} using (${own}) with check (${own})`).execute(db)
}

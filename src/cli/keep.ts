import type { AppOptions } from '../server/app.ts'
import { loadDuties } from '../server/districts.ts'
import { systemMigrations } from '../server/systems.ts'
import { openStore } from '../store/store.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

type Kept = NonNullable<AppOptions['kept']>

/** Until a district sets the program up for itself, work is done for an invented one. */
const sampleDistrict = { id: 990001, name: '清渚区', sample: true }

/** Opens what is kept: in the data folder, or on the Postgres that DATABASE_URL names. */
export async function openKept(
  { data, district }: Settings,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<Kept> {
  // One that is wrong is told before anything is opened.
  if (district?.duties) await loadDuties(district.duties)

  const store = await openStore({ data, url: env.DATABASE_URL || undefined }, systemMigrations)
  for (const note of store.notes) terminal.tell(`${note[terminal.language]}\n`)
  return { store, district: district ?? sampleDistrict }
}

import type { AppOptions } from '../server/app.ts'
import { systemMigrations } from '../server/systems.ts'
import { openStore } from '../store/store.ts'
import type { Terminal } from './terminal.ts'

type Kept = NonNullable<AppOptions['kept']>

/** Until a district sets the program up for itself, work is done for an invented one. */
const district = { id: 990001, name: '清渚区', sample: true }

/** Opens what is kept: in the data folder, or on the Postgres that DATABASE_URL names. */
export async function openKept(data: string, env: NodeJS.ProcessEnv, terminal: Terminal): Promise<Kept> {
  const store = await openStore({ data, url: env.DATABASE_URL || undefined }, systemMigrations)
  for (const note of store.notes) terminal.tell(`${note[terminal.language]}\n`)
  return { store, district }
}

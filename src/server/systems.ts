import type { FastifyInstance } from 'fastify'
import type { Duties } from '../report/owners/duties.ts'
import type { FoldedType } from '../store/ledger/folded.ts'
import type { Migrations } from '../store/migrations/migrate.ts'
import type { Store } from '../store/store.ts'
import { breakdownMigrations, breakdownRoutes, breakdownTypes } from '../systems/breakdown/server.ts'
import type { Shelved } from './shelf.ts'

/** What a system's routes are given. */
export interface SystemContext {
  store: Store
  district: number
  /** Whether a place is invented: what is printed of it says so. */
  isInvented(place: string | null): boolean
  /** The open reports. */
  shelf: readonly Shelved[]
  /** Who does what at a place that a report names. */
  dutiesOf(place: string | null): Promise<Duties>
}

interface System {
  migrations: Migrations
  /** Its subjects, whose states are folded from their actions. */
  types: FoldedType[]
  /** Adds routes below /api/:district. */
  routes(api: FastifyInstance, context: SystemContext): void
}

/** The list of systems: adding one is adding a line. */
export const systems: System[] = [{ migrations: breakdownMigrations, types: breakdownTypes, routes: breakdownRoutes }]

export const systemMigrations: Migrations[] = systems.map(system => system.migrations)

export const systemTypes: FoldedType[] = systems.flatMap(system => system.types)

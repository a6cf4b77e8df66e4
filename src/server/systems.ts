import type { FastifyInstance } from 'fastify'
import type { Migrations } from '../store/migrations/migrate.ts'
import type { Store } from '../store/store.ts'
import { breakdownMigrations, breakdownRoutes } from '../systems/breakdown/server.ts'
import type { Shelved } from './shelf.ts'

/** What a system's routes are given. */
export interface SystemContext {
  store: Store
  district: number
  /** The open reports. */
  shelf: readonly Shelved[]
}

interface System {
  migrations: Migrations
  /** Adds routes below /api/:district. */
  routes(api: FastifyInstance, context: SystemContext): void
}

/** The list of systems: adding one is adding a line. */
export const systems: System[] = [{ migrations: breakdownMigrations, routes: breakdownRoutes }]

export const systemMigrations: Migrations[] = systems.map(system => system.migrations)

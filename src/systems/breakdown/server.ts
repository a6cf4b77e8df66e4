/** The breakdown's server side: its tables, its queries and its commands. */
export { breakdownTypes } from './server/held.ts'
export { breakdownRoutes } from './server/routes.ts'
export { breakdownMigrations } from './server/tables.ts'

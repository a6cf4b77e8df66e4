/** The breakdown's server side: its tables, its queries and its commands. */
export { breakdownRoutes } from './server/routes.ts'
export { breakdownMigrations } from './server/tables.ts'

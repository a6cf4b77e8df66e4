import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Tests that want a database; they run on the Postgres that comes along, and again on another where one is at hand. */
const store = (name: string, env: Record<string, string>, exclude: string[] = []) => ({
  test: {
    name,
    env,
    exclude,
    include: ['src/**/*.db.test.ts', 'test/store/*.db.test.ts'],
    globalSetup: 'test/store/server.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

/** Only the Postgres that comes along is started by the program. */
const starting = ['src/store/postgres/start.db.test.ts']

/** A server by address, or Debian's programs. */
function otherPostgres() {
  if (process.env.TEST_DATABASE_URL) return [store('store-url', { STORE_URL: process.env.TEST_DATABASE_URL }, starting)]
  const debian = '/usr/lib/postgresql'
  if (!existsSync(debian)) return []
  const bin = `${debian}/${readdirSync(debian).sort().at(-1)}/bin`
  return existsSync(`${bin}/initdb`) ? [store('store-debian', { STORE_BIN: bin }, starting)] : []
}

/** Four kinds of tests: of a module beside its code, with a database, of the whole program, of the pages in a real browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'], exclude: ['src/**/*.db.test.ts'] } },
      store('store', {}),
      ...otherPostgres(),
      { test: { name: 'whole', include: ['test/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'page',
          include: ['test/page/**/*.page.test.ts'],
          globalSetup: 'test/page/build.ts',
          testTimeout: 60_000,
          expect: { poll: { timeout: 5000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

/** Three kinds of tests: of a module beside its code, of the whole program, and of the pages in a real browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
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

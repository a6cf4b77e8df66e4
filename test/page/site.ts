/** What every page test starts from: a real Chromium, and a real server that has the samples open, one of each a file. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, describe, expect, inject } from 'vitest'
import { readReport } from '../../src/report/read.ts'
import type { Reading } from '../../src/report/reading.ts'
import { buildApp } from '../../src/server/app.ts'
import { listen } from '../../src/server/listen.ts'
import { type Shelved, type Source, shelve } from '../../src/server/shelf.ts'
import { root } from '../shared.ts'
import { chromiumPath, launchChromium } from './chromium.ts'

/** Nothing is half open while a test looks. */
const still = { reducedMotion: 'reduce' } as const
export const desktop = { viewport: { width: 1440, height: 900 } }
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A server on a free port, and what it shows first. */
export interface Site {
  url: string
  /** The first sample's text and its reading, last year's at hand. */
  text: string
  reading: Reading
}

export interface PageOptions extends BrowserContextOptions {
  /** What may go wrong in the console: otherwise any error there fails the test. */
  mayFail?: RegExp
}

/** Opens the page at an address, e.g. `?at=c12`, and waits until it has something to show. */
export type Open = (address?: string, options?: PageOptions) => Promise<Page>

const missing = inject('pages') === null && !process.env.CI

/** The tests of one flow. Without Chromium they are skipped, and their name says why; in CI they fail. */
export const flow = (name: string, tests: () => void): void => {
  if (missing) describe.skip(`${name} (skipped: no Chromium at ${chromiumPath})`, tests)
  else describe(name, tests)
}

/** Pages of one context share what the browser keeps, so that only the first one waits for it. */
type Contexts = (options: BrowserContextOptions) => Promise<BrowserContext>

// biome-ignore-start lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchChromium()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }): Promise<Site> => {
    const shelf = shelve(await readSamples(), { sample: true })
    const app = buildApp({ shelf, pages: inject('pages') })
    const port = await listen(app, { host: '127.0.0.1', port: 0 })
    onCleanup(() => app.close())
    const { text, reading } = shelf[0] as Shelved
    return { url: `http://127.0.0.1:${port}/`, text, reading }
  })
  .extend('contexts', { scope: 'file' }, async ({ browser }, { onCleanup }): Promise<Contexts> => {
    const made = new Map<string, Promise<BrowserContext>>()
    onCleanup(async () => {
      for (const context of made.values()) await (await context).close()
    })
    return options => {
      const key = JSON.stringify(options)
      const context = made.get(key) ?? browser.newContext({ ...desktop, ...still, ...options })
      made.set(key, context)
      return context
    }
  })
  .extend('open', async ({ contexts, site }, { onCleanup }): Promise<Open> => {
    const pages: Page[] = []
    const failures: string[] = []
    onCleanup(async () => {
      for (const page of pages) {
        await page.evaluate(() => localStorage.clear())
        await page.close()
      }
      expect(failures, 'errors in the console').toEqual([])
    })
    return async (address = '', { mayFail, ...options } = {}) => {
      const page = await (await contexts(options)).newPage()
      pages.push(page)
      page.setDefaultTimeout(10_000)
      const note = (failure: string) => mayFail?.test(failure) || failures.push(failure)
      page.on('pageerror', error => note(error.message))
      page.on('console', said => said.type() === 'error' && note(said.text()))
      await page.goto(site.url + address)
      await page.locator('.sheet, .reports, .state').first().waitFor()
      return page
    }
  })
// biome-ignore-end lint/correctness/noEmptyPattern: see above

/** The newest first, as `gangmu serve` opens them. */
async function readSamples(): Promise<Source[]> {
  return Promise.all(
    ['qingzhu-2019.txt', 'qingzhu-2018.txt'].map(async name => {
      const text = await readFile(join(root, 'samples', name), 'utf8')
      return { name, text, reading: readReport(text) }
    }),
  )
}

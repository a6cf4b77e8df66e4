/** What every page test starts from: a real Chromium, and a real server that has the samples open, one of each a file. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, describe, expect, inject } from 'vitest'
import { chromiumPath, launchChromium } from './chromium.ts'
import { type Site, startSite } from './server.ts'

/** Nothing is half open while a test looks, and the reader's browser speaks Chinese. */
const still = { reducedMotion: 'reduce', locale: 'zh-CN' } as const
export const desktop = { viewport: { width: 1440, height: 900 } }
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

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
    const site = await startSite(inject('pages'))
    onCleanup(site.close)
    return site
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
      await page.locator('.sheet, .reports, .state, .account, .series').first().waitFor()
      return page
    }
  })
// biome-ignore-end lint/correctness/noEmptyPattern: see above

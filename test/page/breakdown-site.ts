/** Pages of breakdowns, on a server that keeps what is written. */
import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { Office, shortPlan } from './office.ts'
import { desktop, type PageOptions, test as site } from './site.ts'

/** Opens an address of the office's server, and waits for something to show. */
export type Work = (address: string, options?: PageOptions & { fresh?: boolean }) => Promise<Page>

// biome-ignore-start lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
export const test = site
  .extend('office', { scope: 'file' }, async ({}, { onCleanup }): Promise<Office> => {
    const office = new Office(inject('pages') ?? '')
    await office.start()
    onCleanup(() => office.close())
    return office
  })
  .extend('work', async ({ browser, office }, { onCleanup }): Promise<Work> => {
    const pages: Page[] = []
    const failures: string[] = []
    onCleanup(async () => {
      for (const page of pages) await page.context().close()
      expect(failures, 'errors in the console').toEqual([])
    })
    return async (address, { mayFail, ...options } = {}) => {
      const context = await browser.newContext({ ...desktop, reducedMotion: 'reduce', locale: 'zh-CN', ...options })
      const page = await context.newPage()
      pages.push(page)
      page.setDefaultTimeout(15_000)
      const note = (failure: string) => mayFail?.test(failure) || failures.push(failure)
      page.on('pageerror', error => note(error.message))
      page.on('console', said => said.type() === 'error' && note(said.text()))
      await page.goto(office.url + address)
      await page
        .locator('.sheet-grid .entry, .row-blocks li, .breakdowns h1, .sheet, .state, .coverage')
        .first()
        .waitFor()
      return page
    }
  })
  .extend('short', async ({ office }): Promise<string> => {
    return office.draft({ report: null, name: '清渚区2019.txt', text: shortPlan })
  })
// biome-ignore-end lint/correctness/noEmptyPattern: see above

export const at = (breakdown: string, more = '') => `?view=breakdown&breakdown=${breakdown}${more}`

/** The line of a row, by its place in the paper, counted from 1; parts of rows are lines too. */
export const line = (page: Page, number: number): Locator => page.locator('.sheet-grid .entry').nth(number - 1)

export const cell = (page: Page, number: number, shows: string): Locator =>
  line(page, number).locator(`[data-shows="${shows}"]`)

/** The words of a column, from top to bottom. */
export const column = (page: Page, shows: string): Promise<string[]> =>
  page.locator(`.sheet-grid .entry [data-shows="${shows}"]`).allInnerTexts()

/** What is recorded once nothing waits any more. */
export async function recorded(office: Office, breakdown: string) {
  const { breakdown: head, rows } = await office.kept(breakdown)
  const standing = rows.filter(row => !row.removed)
  standing.sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1))
  return { head, rows: standing, texts: standing.map(row => row.text) }
}

/** Waits until the ledger says it. */
export const expectRecorded = (office: Office, breakdown: string) =>
  expect.poll(async () => (await recorded(office, breakdown)).texts)

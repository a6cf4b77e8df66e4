/** What page tests often ask and do. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What is selected: the id in the address, the row that is open, the marks that are pressed. */
export async function selection(page: Page): Promise<{ at: string | null; row: string | null; pressed: string[] }> {
  return page.evaluate(() => ({
    at: new URLSearchParams(location.search).get('at'),
    row: document.querySelector('[data-row][aria-expanded="true"]')?.getAttribute('data-row') ?? null,
    pressed: [...document.querySelectorAll('.sheet [aria-pressed="true"]')].map(
      mark => mark.getAttribute('data-at') ?? '',
    ),
  }))
}

/** Waits until a thing is selected on both sides, and both are in sight. */
export async function expectSelected(page: Page, id: string): Promise<void> {
  await expect.poll(() => selection(page)).toEqual({ at: id, row: id, pressed: [id] })
  await expectInView(page.locator(`.sheet [data-at="${id}"]`))
  await expectInView(page.locator(`[data-row="${id}"]`))
}

/** Whether something lies inside the window and nothing covers it. */
export async function expectInView(element: Locator): Promise<void> {
  const seen = () =>
    element.evaluate(element => {
      const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const found = document.elementFromPoint(left + width / 2, top + height / 2)
      return found !== null && (element.contains(found) || found.contains(element))
    })
  await expect.poll(seen, { message: `${element} is in sight` }).toBe(true)
}

/** The ids of the list's rows, in their order. */
export const rowIds = (page: Page): Promise<string[]> =>
  page.locator('.rows [data-row]').evaluateAll(rows => rows.map(row => row.getAttribute('data-row') ?? ''))

/** The name and text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    return (
      element?.dataset.row ??
      element?.dataset.at ??
      element?.getAttribute('aria-label') ??
      element?.textContent?.slice(0, 40) ??
      ''
    )
  })

/** Whether nothing has to be scrolled sideways. */
export const fitsWidth = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

/** Clicks on the first line of a mark: what wraps over lines has no middle. */
export async function clickMark(mark: Locator): Promise<void> {
  await mark.evaluate(async element => {
    const { top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    if (top < 120 || bottom > innerHeight - 120) element.scrollIntoView({ block: 'center' })
    // What comes into sight is laid out before the next frame.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  const { x, y } = await mark.evaluate(element => {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    return { x: left + Math.min(width / 2, 8), y: top + height / 2 }
  })
  await mark.page().mouse.click(x, y)
}

/** Goes to another address without loading the page anew, as Back and Forward do. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate(async address => {
    history.pushState(null, '', address || location.pathname)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, address)
  await page.locator('.sheet, .reports tbody a, .state, .account-list, .series .one').first().waitFor()
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { flow, test } from './site.ts'

/** The first words of the paragraph that is at the top of the window. */
const atTop = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.sheet .para')]
        .find(paragraph => paragraph.getBoundingClientRect().bottom > 165)
        ?.getAttribute('data-start') ?? '',
  )

async function goDown(page: Page, top: number) {
  await page.evaluate(top => scrollTo(0, top), top)
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(done => requestAnimationFrame(done))
  })
}

flow('The place in the text', () => {
  test('stays at another type size, and back again', async ({ open }) => {
    const page = await open()
    await goDown(page, 9000)
    const before = await atTop(page)
    for (const size of ['特大', '大', '标准']) {
      await page.getByRole('button', { name: '字号' }).click()
      await page.getByRole('menuitem', { name: size, exact: true }).click()
      await expect.poll(() => atTop(page), { message: size }).toBe(before)
    }
  })

  test('stays at another width of the window, even that of a phone', async ({ open }) => {
    const page = await open()
    await goDown(page, 15_000)
    const before = await atTop(page)
    for (const width of [1100, 700, 390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(() => atTop(page), { message: `${width} px` }).toBe(before)
    }
  })
})

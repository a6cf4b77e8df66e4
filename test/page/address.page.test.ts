import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectInView, expectSelected, rowIds, selection } from './helpers.ts'
import { flow, test } from './site.ts'

/** The words of the paragraph that one reads: the first below the bars. */
const reading = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.sheet .para')]
        .find(paragraph => paragraph.getBoundingClientRect().bottom > 160)
        ?.textContent?.slice(0, 30) ?? '',
  )

flow('The address', () => {
  test('an address opens what it says', async ({ open }) => {
    const page = await open('?report=qingzhu-2018&at=f50&figures=reached')
    await expectSelected(page, 'f50')
    expect(await page.locator('.sheet h1').textContent()).toContain('2018')
    expect(await page.locator('.summary').textContent()).toContain('已达到')
  })

  test('what it does not understand is left out', async ({ open, site }) => {
    const page = await open('?at=x9&tab=nothing&section=-1&due=soon&lang=fr&target=maybe&panel=all')
    expect((await selection(page)).row).toBeNull()
    expect((await rowIds(page)).length).toBe(site.reading.commitments.length)
    await page.goto(`${site.url}?at=c99999&section=999`)
    await page.locator('.sheet').waitFor()
    expect((await rowIds(page)).length).toBe(site.reading.commitments.length)
  })

  test('reloading keeps selection, filters, language and place', async ({ open }) => {
    const page = await open('?lang=en')
    await page.locator('.ant-segmented-item', { hasText: 'With a target' }).click()
    await page.locator('[data-row]').nth(20).click()
    const { at } = await selection(page)
    const rows = await rowIds(page)
    await page.reload()
    await expectSelected(page, at ?? '')
    expect(await rowIds(page)).toEqual(rows)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  test('reloading keeps the place where nothing is selected', async ({ open }) => {
    const page = await open()
    await page.evaluate(() => scrollTo(0, 6000))
    const before = await reading(page)
    await page.reload()
    await page.locator('.sheet').waitFor()
    await expect.poll(() => reading(page)).toBe(before)
  })

  test('Back from the list of reports returns to the same place, and Forward to the list', async ({ open }) => {
    const page = await open()
    await page.evaluate(() => scrollTo(0, 7000))
    const before = await reading(page)
    await page.getByRole('link', { name: '报告', exact: true }).click()
    await page.locator('.reports').waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await expect.poll(() => reading(page)).toBe(before)
    await page.goForward()
    await page.getByRole('heading', { name: '已打开的报告' }).waitFor()
  })

  test('Back from another report returns to what was selected in the first', async ({ open }) => {
    const page = await open('?report=qingzhu-2019&at=c100')
    await page.getByRole('link', { name: '报告', exact: true }).click()
    await page.getByRole('link', { name: '清渚区2018年政府工作报告' }).click()
    await expectInView(page.locator('.sheet h1'))
    expect((await selection(page)).at).toBeNull()
    await page.goBack()
    await page.goBack()
    await expectSelected(page, 'c100')
  })

  test('a report that another tab opened is said to be in none but that', async ({ open }) => {
    const page = await open('?report=own-abc1')
    await page.getByRole('heading', { name: '这份报告不在这个标签页里' }).waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('重新打开它的文件')
    await page.getByRole('button', { name: '看已打开的报告' }).click()
    await page.getByRole('row').nth(1).waitFor()
  })

  test('an unknown report says so and leads on', async ({ open }) => {
    const page = await open('?report=nothing')
    await page.getByRole('heading', { name: '找不到这份报告' }).waitFor()
    await page.getByRole('button', { name: '看已打开的报告' }).click()
    await page.getByRole('row').nth(1).waitFor()
  })
})

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { shortReport, textFile } from './files.ts'
import { clickMark, expectInView, expectSelected, selection } from './helpers.ts'
import { flow, test } from './site.ts'

/** A plan of thousands of paragraphs: nobody's report, but a file that somebody may open. */
const years = 1500
const longReport = (): string => {
  const [head = '', plan = ''] = shortReport('长湖区').split(/(?=二、2024年工作安排)/)
  const tasks = Array.from({ length: years }, (_, n) => `新建第${n + 1}批污水管网${n + 11}公里，改造老旧小区12个。`)
  return `${head}${plan}\n${tasks.flatMap(task => [task, '持续推进各项工作。']).join('\n\n')}\n`
}

async function openLong(page: Page) {
  await page.keyboard.press('o')
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选文件' }).click()
  await (await asked).setFiles([textFile('长.txt', longReport())])
  await page.locator('.sheet h1', { hasText: '长湖区' }).waitFor({ timeout: 30_000 })
}

flow('A very long text', () => {
  test('all its words are there, its marks come near the window', async ({ open }) => {
    const page = await open()
    await openLong(page)
    expect(await page.locator('.sheet .para').count()).toBeGreaterThan(2 * years)
    expect(await page.locator('.sheet').textContent()).toContain(`新建第${years}批污水管网`)
    const marks = () => page.locator('.sheet .figure').count()
    expect(await marks()).toBeLessThan(300)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.locator('.sheet .figure', { hasText: `${years + 10}公里` }).waitFor()
    expect(await marks()).toBeLessThan(300)
  })

  test('list and text lead to each other, far apart as they are', async ({ open }) => {
    const page = await open()
    await openLong(page)
    const total = Number((await page.getByRole('tab', { name: '承诺' }).textContent())?.replace(/\D/g, ''))
    expect(total).toBeGreaterThan(years)
    await page.locator('[data-row]').first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expectSelected(page, `c${total}`)
    await page.keyboard.press('[')
    await expectSelected(page, `c${total - 1}`)

    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
    const seen = () =>
      page.locator('.sheet .figure').evaluateAll(figures => {
        const inSight = figures.find(figure => {
          const { top, bottom } = figure.getBoundingClientRect()
          return top > 200 && bottom < innerHeight - 150
        })
        return inSight?.getAttribute('data-at') ?? null
      })
    await expect.poll(seen).not.toBeNull()
    const id = await seen()
    await clickMark(page.locator(`.sheet [data-at="${id}"]`))
    await expect.poll(async () => (await selection(page)).at).toBe(id)
    await expectInView(page.locator(`[data-row="${id}"]`))
  })

  test('its list scrolls to the end, each row in its turn', async ({ open }) => {
    const page = await open()
    await openLong(page)
    await page.getByRole('textbox', { name: '筛选' }).fill('污水')
    await page.getByRole('button', { name: '清除筛选' }).click()
    const rows = page.locator('.rows')
    expect(await page.locator('[data-row]').count()).toBeLessThan(400)
    for (let n = 0; n < 4; n++) {
      await rows.evaluate(rows => rows.scrollTo(0, rows.scrollHeight))
      await page.waitForFunction(() => new Promise(done => requestAnimationFrame(() => done(true))))
    }
    const total = Number((await page.getByRole('tab', { name: '承诺' }).textContent())?.replace(/\D/g, ''))
    await expectInView(page.locator(`[data-row="c${total}"]`))
  })
})

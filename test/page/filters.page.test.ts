import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Commitment } from '../../src/report/reading.ts'
import { rowIds } from './helpers.ts'
import { flow, test } from './site.ts'

const hasTarget = ({ targets }: Commitment) => targets.length > 0

/** Chooses from one of Ant Design's selects. */
async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).click()
  await page.locator('.ant-select-item-option', { hasText: option }).first().click()
}

const summary = (page: Page) => page.locator('.summary').textContent()

flow('Filters of the list', () => {
  test('by section', async ({ open, site }) => {
    const page = await open()
    const section = site.reading.sections.find(({ heading }) => heading?.includes('坚持创新驱动'))
    await choose(page, '章节', '坚持创新驱动')
    const inside = site.reading.commitments
      .map(({ start }, at) => ({ start, id: `c${at + 1}` }))
      .filter(({ start }) => section && start >= section.start && start < section.end)
    await expect.poll(() => rowIds(page)).toEqual(inside.map(({ id }) => id))
    expect(await summary(page)).toContain(`${inside.length}/${site.reading.commitments.length}条：`)
  })

  test('with and without a target, and every count has that many rows', async ({ open, site }) => {
    const page = await open()
    const { commitments } = site.reading
    const some = commitments.filter(hasTarget).length
    expect(await summary(page)).toBe(`${commitments.length}条 = 有目标 ${some} + 无目标 ${commitments.length - some}`)
    for (const [name, count] of [
      ['有目标', some],
      ['无目标', commitments.length - some],
      ['全部', commitments.length],
    ] as const) {
      await page.locator('.ant-segmented-item', { hasText: name }).first().click()
      await expect.poll(async () => (await rowIds(page)).length, { message: name }).toBe(count)
    }
  })

  test('by date', async ({ open, site }) => {
    const page = await open()
    const { commitments } = site.reading
    const due = commitments.filter(commitment => commitment.due)
    await choose(page, '时限', '有时限')
    await expect.poll(async () => (await rowIds(page)).length).toBe(due.length)
    await choose(page, '时限', '无时限')
    await expect.poll(async () => (await rowIds(page)).length).toBe(commitments.length - due.length)

    const day = due.find(commitment => commitment.due?.date)?.due?.date ?? ''
    const [year, month, date] = day.split('-').map(Number)
    await choose(page, '时限', `${year}年${month}月${date}日前`)
    const then = commitments.map(({ due }, at) => (due?.date === day ? `c${at + 1}` : '')).filter(Boolean)
    await expect.poll(() => rowIds(page)).toEqual(then)
  })

  test('by words, together with others; nothing left says so, and one click shows all again', async ({
    open,
    site,
  }) => {
    const page = await open('?target=with')
    const field = page.getByRole('textbox', { name: '筛选' })
    await field.fill('企业')
    const { commitments } = site.reading
    const found = commitments.filter(c => hasTarget(c) && site.text.slice(c.start, c.end).includes('企业'))
    expect(found.length).toBeGreaterThan(0)
    await expect.poll(async () => (await rowIds(page)).length).toBe(found.length)
    expect(await summary(page)).toBe(`${found.length}/${commitments.length}条：有目标，“企业” 清除筛选`)

    await field.fill('没有这样的词')
    await page.getByText('没有符合筛选的条目。清除筛选可看到全部。').waitFor()
    await page.locator('.empty').getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(async () => (await rowIds(page)).length).toBe(commitments.length)
    expect(await field.inputValue()).toBe('')
  })

  test('what is selected stays in sight where the filters leave it out', async ({ open }) => {
    const page = await open('?at=c5&find=没有这样的词')
    expect(await page.locator('.outside').textContent()).toContain('选中的这一条不在筛选范围内')
    expect(await page.locator('[data-row="c5"]').getAttribute('aria-expanded')).toBe('true')
  })

  test('figures by reached and promised, findings by how serious they are', async ({ open, site }) => {
    const page = await open('?tab=figures')
    const { figures, findings } = site.reading
    const promised = figures.filter(({ role }) => role === 'target').length
    await page.locator('.ant-segmented-item', { hasText: '目标' }).click()
    await expect.poll(async () => (await rowIds(page)).length).toBe(promised)
    await page.locator('.ant-segmented-item', { hasText: '已达到' }).click()
    await expect.poll(async () => (await rowIds(page)).length).toBe(figures.length - promised)

    await page.getByRole('tab', { name: '疑点' }).click()
    const severities = { 错误: 'error', 警告: 'warning', 提示: 'note' }
    for (const [word, severity] of Object.entries(severities)) {
      await page.locator('.ant-segmented-item', { hasText: word }).click()
      const count = findings.filter(finding => finding.severity === severity).length
      await expect.poll(async () => (await rowIds(page)).length, { message: word }).toBe(count)
    }
  })
})

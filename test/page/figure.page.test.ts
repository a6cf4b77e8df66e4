import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Figure } from '../../src/report/reading.ts'
import { expectSelected, rowIds } from './helpers.ts'
import type { Site } from './server.ts'
import { flow, test } from './site.ts'

/** The facts of the open row, by their names. */
async function facts(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .locator('.detail-facts > div')
    .evaluateAll(all =>
      all.map(fact => [
        fact.querySelector('dt')?.textContent,
        fact.querySelector('dd')?.textContent?.replaceAll('\u00a0', ' '),
      ]),
    )
  return Object.fromEntries(pairs)
}

/** The first figure that a test can say something of. */
function pick({ reading, text }: Site, test: (figure: Figure, written: string) => boolean) {
  const at = reading.figures.findIndex(figure => test(figure, text.slice(figure.start, figure.end)))
  if (at < 0) throw new Error('the sample has no such figure')
  return { id: `f${at + 1}`, figure: reading.figures[at] as Figure }
}

flow('The detail of a figure', () => {
  test('a level: value, unit, comparator, role, indicator, and what the text leaves open', async ({ open, site }) => {
    const { id } = pick(site, (_, written) => written === '1745亿元')
    const page = await open(`?at=${id}`)
    expect(await facts(page)).toMatchObject({
      原文: '“1745亿元”',
      数值: '1,745亿元',
      单位: '元',
      比较: '等于',
      类别: '水平 已达到',
      指标: '地区生产总值',
      状态: '预计',
    })
  })

  test('its basis is said in the text’s words', async ({ open, site }) => {
    const { id, figure } = pick(site, ({ basis }) => basis !== null)
    const page = await open(`?at=${id}`)
    const { 口径: basis } = await facts(page)
    expect(basis).toBe(figure.basis)
    expect(await page.locator('.detail dd .voice', { hasText: figure.basis ?? '' }).getAttribute('lang')).toBe('zh-CN')
  })

  test('a target in English: bounds in words, no Chinese units of ten thousand', async ({ open, site }) => {
    const { id } = pick(site, ({ role, comparator, unit }) => role === 'target' && comparator === '~' && unit === '元')
    const page = await open(`?lang=en&at=${id}`)
    const said = await facts(page)
    expect(said).toMatchObject({ Comparator: 'about', Role: 'Target', Value: 'CNY 57.5 bn', Basis: 'Not stated' })
    expect(await page.locator(`[data-row="${id}"] .amount`).textContent()).toBe('about CNY\u00a057.5\u00a0bn')
  })

  test('the two bounds of a range are one mark and one row', async ({ open, site }) => {
    const { id } = pick(site, (_, written) => written === '5%—6%')
    const page = await open(`?at=${id}`)
    expect(await page.locator(`[data-row="${id}"] .amount`).textContent()).toBe('增长5%—6%')
    expect(await page.locator(`.sheet [data-at="${id}"]`).textContent()).toBe('5%—6%')
    expect(await facts(page)).toMatchObject({ 原文: '“5%—6%”', 数值: '增长5%—6%', 比较: '区间（—、至）' })
    expect((await rowIds(page)).length).toBe(site.reading.figures.length)
    await page.keyboard.press('f')
    await expectSelected(page, `f${Number(id.slice(1)) + 1}`)
  })

  test('promised is an outline and reached is solid, in the text and in the list', async ({ open, site }) => {
    const style = (page: Page, id: string) =>
      page
        .locator(`.sheet [data-at="${id}"], [data-row="${id}"] .amount`)
        .evaluateAll(all => all.map(mark => getComputedStyle(mark).textDecorationStyle))
    const page = await open('?tab=figures')
    expect(await style(page, pick(site, ({ role }) => role === 'target').id)).toEqual(['double', 'double'])
    expect(await style(page, pick(site, ({ role }) => role === 'level').id)).toEqual(['solid', 'solid'])
  })
})

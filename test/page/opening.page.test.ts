import { expect } from 'vitest'
import { flow, test } from './site.ts'

flow('Opening the first page', () => {
  test('it shows the sample report, read', async ({ open, site }) => {
    const page = await open()
    expect(await page.locator('.sheet h1').textContent()).toBe('清渚区2019年政府工作报告')
    const tabs = await page.getByRole('tab').allTextContents()
    const { commitments, figures, findings } = site.reading
    expect(tabs).toEqual([`承诺${commitments.length}`, `数字${figures.length}`, `疑点${findings.length}`])
    expect(await page.title()).toBe('清渚区2019年政府工作报告 · 纲目')
  })

  test('every visible character of the text is on the sheet, in order', async ({ open, site }) => {
    const page = await open()
    const shown = await page.locator('.sheet').evaluate(sheet => {
      const copy = sheet.cloneNode(true) as HTMLElement
      for (const added of copy.querySelectorAll('.number, .code')) added.remove()
      return copy.textContent
    })
    expect(shown?.replace(/\s/g, '')).toBe(site.text.replace(/\s/g, ''))
  })

  test('every figure, commitment and finding has its mark, but for what is only counted', async ({ open, site }) => {
    const page = await open()
    const marks = await page
      .locator('.sheet [data-at]')
      .evaluateAll(all => all.map(mark => mark.getAttribute('data-at')))
    const ids = (letter: string, all: unknown[]) => all.map((_, at) => `${letter}${at + 1}`)
    const { commitments, figures, findings } = site.reading
    const single = ids('n', findings).filter((_, at) => !/GM01[45]/.test(findings[at]?.code ?? ''))
    expect(new Set(marks)).toEqual(new Set([...ids('c', commitments), ...ids('f', figures), ...single]))
  })

  test('simulated data are marked as such', async ({ open }) => {
    const page = await open()
    expect(await page.locator('.headrope').textContent()).toContain('模拟数据')
  })

  test('until the server answers, the page says what is awaited', async ({ open }) => {
    const page = await open()
    let answer = () => {}
    const asked = new Promise<void>(resolve => {
      answer = resolve
    })
    await page.route('**/api/reports/*', async route => {
      await asked
      await route.continue()
    })
    await page.reload()
    await page.getByText('正在读取报告……').waitFor()
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true')
    answer()
    await page.locator('.sheet').waitFor()
  })

  test('the list of reports is one click away, and each count leads to its list', async ({ open, site }) => {
    const page = await open()
    await page.getByRole('link', { name: '报告', exact: true }).click()
    await page.getByRole('heading', { name: '已打开的报告' }).waitFor()
    const row = page.getByRole('row', { name: '清渚区2019年政府工作报告' })
    const count = site.reading.figures.length
    await row.getByRole('link', { name: String(count), exact: true }).click()
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(`数字${count}`)
    expect(await page.locator('[data-row]').count()).toBe(count)
  })
})

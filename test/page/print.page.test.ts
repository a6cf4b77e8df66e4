import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { plain, printed } from './paper.ts'
import { flow, test } from './site.ts'

flow('On paper', () => {
  test('the whole report, then its commitments and findings; no bars, no buttons', async ({ open, site }) => {
    const page = await open('?at=c12&find=学校')
    const pages = await printed(page)
    const all = pages.join('')
    const { commitments, findings } = site.reading
    expect(all).toContain(`附:承诺清单${commitments.length}`)
    expect(all).toContain(`附:疑点${findings.length}`)
    for (const { start, end } of [commitments[0], commitments.at(-1)].map(c => c ?? { start: 0, end: 0 })) {
      const words = plain(site.text.slice(start, end))
      expect(all.split(words).length - 1, words).toBeGreaterThanOrEqual(1)
    }
    expect(all).toContain(plain('各位代表：　　我代表区人民政府，向大会报告'))
    for (const bar of ['打开报告', '字号', '清除筛选', '筛选(按/键)', '上一条', '目录']) expect(all).not.toContain(bar)
  })

  test('each page says what it is and which, and that the data are simulated; in English, too', async ({ open }) => {
    const page = await open('?lang=en')
    const pages = await printed(page)
    expect(pages.join('')).toContain('Appendix:commitments')
    expect(pages.length).toBeGreaterThan(8)
    for (const [at, words] of pages.entries()) {
      expect(words).toContain('清渚区2019年政府工作报告·readbyGangmuon')
      expect(words).toContain('Simulateddata')
      expect(words).toContain(`${at + 1}/${pages.length}`)
    }
  })

  test('marks are seen without colour: a bar and number, single and double lines, codes', async ({ open }) => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark, name) => getComputedStyle(mark).getPropertyValue(name), name)
    expect(await style('.sheet', 'border-block-start-style')).toBe('none')
    expect(await style('.number', 'border-inline-start-style')).toBe('solid')
    expect(await style('.figure.promised', 'text-decoration-style')).toBe('double')
    expect(await style('.figure.reached', 'text-decoration-style')).toBe('solid')
    expect(await page.locator('.code').first().isVisible()).toBe(true)
    expect(await page.locator('.bar').isVisible()).toBe(false)
  })

  test('a part alone: the body, the promises or the findings, each on as many pages as it needs', async ({
    open,
    site,
  }) => {
    const page = await open()
    await page.evaluate(() => {
      window.print = () => {}
    })
    const whole = (await printed(page)).length
    const parts = {
      正文: { has: '各位代表', not: /附:|承诺清单/ },
      承诺清单: { has: `承诺清单${site.reading.commitments.length}`, not: /附:|各位代表:/ },
      疑点: { has: 'GM001', not: /承诺清单|各位代表:/ },
    }
    for (const [name, { has, not }] of Object.entries(parts)) {
      await page.getByRole('button', { name: '打印、导出' }).click()
      await page.getByRole('menuitem', { name, exact: true }).first().click()
      const pages = await printed(page)
      expect(pages.join(''), name).toContain(has)
      expect(pages.join(''), name).not.toMatch(not)
      expect(pages[0], name).toContain('清渚区2019年政府工作报告')
      expect(pages.length, name).toBeLessThan(whole)
    }
    expect((await printed(page)).length).toBe(whole)
  })

  test('as tables for a spreadsheet, which opens them in the right encoding', async ({ open, site }) => {
    const page = await open()
    for (const [name, count] of Object.entries({
      承诺清单: site.reading.commitments.reduce((sum, { targets }) => sum + Math.max(1, targets.length), 0),
      数字清单: site.reading.figures.flatMap(({ range }) => range ?? [null]).length,
    })) {
      await page.getByRole('button', { name: '打印、导出' }).click()
      const saved = page.waitForEvent('download')
      await page.getByRole('menuitem', { name, exact: true }).last().click()
      const download = await saved
      expect(download.suggestedFilename()).toBe(`清渚区2019年政府工作报告 ${name}.csv`)
      const text = await readFile((await download.path()) ?? '', 'utf8')
      expect(text.startsWith('\uFEFF序号,')).toBe(true)
      expect(text.trimEnd().split('\r\n').length).toBe(count + 1)
    }
  })
})

import { expect } from 'vitest'
import type { Finding } from '../../src/report/reading.ts'
import { shortReport, textFile } from './files.ts'
import { expectInView, rowIds, selection } from './helpers.ts'
import { flow, test } from './site.ts'

flow('Findings', () => {
  test('they are quiet marks in the text and a list, the serious first', async ({ open, site }) => {
    const page = await open('?tab=findings')
    const order = { error: 0, warning: 1, note: 2 }
    const isCounted = (code: string) => /GM01[45]/.test(code)
    const rank = ({ code, severity }: Finding) => (isCounted(code) ? Number(code.slice(2)) : order[severity])
    const expected = site.reading.findings
      .map((finding, at) => ({ rank: rank(finding), at }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
    expect(await rowIds(page)).toEqual(expected.map(({ at }) => `n${at + 1}`))

    const codes = await page.locator('.sheet .code').allTextContents()
    const single = site.reading.findings.map(({ code }) => code).filter(code => !isCounted(code))
    expect(codes.sort()).toEqual(single.sort())
    for (const severity of ['error', 'warning', 'note']) {
      const marks = page.locator(`.sheet .finding.${severity}`)
      const style = await marks.first().evaluate(mark => getComputedStyle(mark).textDecorationStyle)
      expect(style, severity).toBe(severity === 'note' ? 'dotted' : 'wavy')
    }
  })

  test('each row says in which section and of which words', async ({ open, site }) => {
    const page = await open('?tab=findings')
    const at = site.reading.findings.findIndex(({ code }) => code === 'GM007')
    const { start, end } = site.reading.findings[at] ?? { start: 0, end: 0 }
    const row = page.locator(`[data-row="n${at + 1}"]`)
    expect(await row.locator('.where').textContent()).toContain('坚持创新驱动')
    expect(await row.locator('.excerpt').textContent()).toContain(site.text.slice(start, end))
  })

  test('what is only counted is one line a rule, which opens and leads to the commitments', async ({ open, site }) => {
    const page = await open('?tab=findings')
    const group = page.locator('.counted', { hasText: 'GM014' })
    const row = group.locator('[data-row]').first()
    expect(await row.isVisible()).toBe(false)
    await group.locator('summary').click()
    await row.click()
    expect(await row.getAttribute('aria-expanded')).toBe('true')
    await row.click()
    expect(await row.isVisible()).toBe(true)

    const count = site.reading.commitments.filter(({ targets }) => targets.length === 0).length
    await group.getByRole('button', { name: `看这${count}条承诺` }).click()
    await expect.poll(async () => (await rowIds(page)).length).toBe(count)
    expect(page.url()).toContain('target=without')

    // Whoever is sent one finds its group open.
    const at = site.reading.findings.findIndex(({ code }) => code === 'GM015')
    await page.goto(`${site.url}?at=n${at + 1}`)
    await expectInView(page.locator(`[data-row="n${at + 1}"]`))
  })

  test('each says what, where and which rule, and leads to related places', async ({ open, site }) => {
    const at = site.reading.findings.findIndex(({ related }) => related.some(({ report }) => report === 'this'))
    const finding = site.reading.findings[at]
    const page = await open(`?at=n${at + 1}`)
    const row = page.locator(`#row-n${at + 1}`)
    expect(await row.textContent()).toContain(finding?.message.zh)
    expect(await row.textContent()).toContain(`看规则${finding?.code}`)
    const line = site.text.slice(0, finding?.start).split('\n').length
    expect(await row.textContent()).toContain(`第${line}行`)

    const related = finding?.related.find(({ report }) => report === 'this') ?? { start: 0, end: 0 }
    const place = site.text.slice(related.start, related.end)
    await page.evaluate(() => scrollTo(0, 0))
    await row.locator('.related button').first().click()
    await expectInView(page.locator('.sheet .spot', { hasText: place }).first())
    expect((await selection(page)).at).toBe(`n${at + 1}`)
  })

  test('the page of a rule opens with its examples; the way back leads to the list', async ({ open }) => {
    const page = await open('?tab=findings')
    await page.locator('[data-row]').first().click()
    const code = await page.locator('[data-row]').first().locator('.rule').textContent()
    await page.getByRole('button', { name: `看规则${code}` }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.textContent()).toContain(code)
    await dialog.locator('.quote').nth(1).waitFor()
    await page.goBack()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('疑点')
  })

  test('a rule without a page says so', async ({ open }) => {
    const page = await open('?rule=GM999')
    await page.getByText('规则GM999还没有说明页。请按编号在 docs/rules 里查找。').waitFor()
  })

  test('the report of last year is compared, or another that one chooses', async ({ open, site }) => {
    const page = await open('?tab=findings')
    const yearly = site.reading.findings.filter(({ code }) => code === 'GM006').length
    expect(yearly).toBeGreaterThan(0)
    expect(await page.locator('[data-row]', { hasText: 'GM006' }).count()).toBe(yearly)

    await page.locator('[data-row]', { hasText: 'GM006' }).first().click()
    expect(await page.locator('.related').textContent()).toContain('上年报告')

    // The older report has none at hand; the newer one, compared with it, is told to be none of last year.
    await page.goto(`${site.url}?report=qingzhu-2018&tab=findings`)
    await page.locator('.last-year', { hasText: '不对照' }).waitFor()
    const alone = await page.locator('[data-row]').count()
    await page.getByRole('combobox', { name: '对照上年报告' }).click()
    await page.locator('.ant-select-item-option', { hasText: '2019' }).click()
    await page.locator('[data-row]', { hasText: 'GM024' }).waitFor()
    expect(await page.locator('[data-row]').count()).toBe(alone + 1)
    expect(page.url()).toContain('last=qingzhu-2019')
  })

  test('what was paired by itself can be left out, and a link says so', async ({ open, site }) => {
    const page = await open('?tab=findings')
    const years = page.locator('[data-row]', { hasText: 'GM006' })
    const choose = async (choice: string) => {
      await page.getByRole('combobox', { name: '对照上年报告' }).click()
      await page.locator('.ant-select-item-option', { hasText: choice }).click()
      await page.locator('.last-year .ant-select-content', { hasText: choice }).waitFor()
    }
    await years.first().waitFor()
    await choose('不对照')
    await years.first().waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('last')).toBe('')

    await page.goto(page.url())
    await page.locator('.last-year', { hasText: '不对照' }).waitFor()
    const alone = site.reading.findings.filter(({ related }) => related.every(({ report }) => report === 'this'))
    await expect.poll(async () => (await rowIds(page)).length).toBe(alone.length)

    await choose('2018')
    await years.first().waitFor()
    expect(new URL(page.url()).searchParams.has('last')).toBe(false)
  })

  test('reports that one opens are paired by place and year, whichever comes first', async ({ open }) => {
    const page = await open()
    const now = shortReport('甲湖区')
    const before = now.replaceAll('2023', '2022').replaceAll('2024', '2023').replace('812.6亿元', '700亿元')
    for (const text of [now, before]) {
      await page.keyboard.press('o')
      const asked = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: '选文件' }).click()
      await (await asked).setFiles([textFile('政府工作报告.txt', text)])
      await page.locator('.sheet h1', { hasText: text.slice(0, 8) }).waitFor()
    }
    await page.getByRole('link', { name: '报告', exact: true }).click()
    await page.getByRole('link', { name: '甲湖区2024年政府工作报告' }).click()
    await page.getByRole('tab', { name: '疑点' }).click()
    const paired = async () => {
      await page.locator('.last-year', { hasText: '甲湖区2023年政府工作报告' }).waitFor()
      await page.locator('[data-row]', { hasText: 'GM006' }).first().waitFor()
    }
    await paired()
    await page.reload()
    await paired()
  })

  test('at the end of the report the list keeps clear of the bar', async ({ open }) => {
    const page = await open('?list=findings')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.list-pane')?.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(88)
  })
})

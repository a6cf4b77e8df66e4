import { expect } from 'vitest'
import { at, cell, column, expectRecorded, line, recorded, test } from './breakdown-site.ts'
import { fitsWidth } from './helpers.ts'
import { flow } from './site.ts'

flow('Breaking a report down', () => {
  test('one click on the reading page drafts the breakdown and opens it; a second finds it there', async ({
    work,
    office,
  }) => {
    const page = await work('?report=qingzhu-2018')
    await page.getByRole('button', { name: '分解' }).click()
    await page.locator('.sheet-grid .entry').first().waitFor()
    const id = new URL(page.url()).searchParams.get('breakdown') ?? ''
    const { rows } = await recorded(office, id)
    expect(rows.length).toBeGreaterThan(30)
    await page.getByRole('button', { name: new RegExp(`^全部 ${rows.length} `) }).waitFor()
    expect(await page.locator('.headrope .simulated').isVisible()).toBe(true)

    await page.goBack()
    await page.locator('.sheet').waitFor()
    await page.getByRole('button', { name: '分解' }).click()
    await page.getByRole('menuitem', { name: `打开已有的（${rows.length}条，草稿）` }).click()
    await page.locator('.sheet-grid .entry').first().waitFor()
    expect(new URL(page.url()).searchParams.get('breakdown')).toBe(id)
  })

  test('all breakdowns are listed; none, the page says what to do', async ({ work, office, short }) => {
    const page = await work('?view=breakdown')
    const { head, rows } = await recorded(office, short)
    const row = page.locator('tbody tr').filter({ hasText: '清渚区2019.txt' }).first()
    expect(await row.textContent()).toContain('草稿')
    expect(await row.locator('.count').textContent()).toBe(String(rows.length))
    await row.getByRole('link', { name: head.title }).click()
    await page.locator('.sheet-grid .entry').first().waitFor()
    await page.route('**/breakdowns', route => route.fulfill({ json: { breakdowns: [] } }))
    await page.getByRole('link', { name: '任务' }).click()
    await page.getByText('还没有分解方案。').waitFor()
  })

  test('where nothing is kept, there is neither the button nor the word in the bar', async ({ open }) => {
    const page = await open()
    expect(await page.getByRole('button', { name: '分解' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: '任务' }).count()).toBe(0)
    await page.goto(`${page.url()}?view=breakdown`)
    await page.getByText('任务要由服务保存').waitFor()
  })
})

flow('The sheet', () => {
  test('has the columns of the layout, its numbers and merged cells; another layout has others', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['序号', '项目', '重点工作目标任务', '牵头领导', '责任单位']),
    )
    await page.getByRole('button', { name: '版式' }).click()
    await page.getByRole('menuitem', { name: '钟楼区 2024' }).click()
    await page.getByRole('columnheader', { name: '牵头单位' }).waitFor()
    await expect.poll(async () => (await recorded(office, short)).head.layout).toBe('zhonglou-2024')
  })

  test('the row’s sentence stands beside it, marked; pressed, the report opens there', async ({ work, short }) => {
    const page = await work(at(short))
    await cell(page, 4, 'numbered-text').click()
    const mark = page.locator('.row-pane mark').first()
    await expect.poll(() => mark.textContent()).toContain('建成区图书馆新馆')
    await page.keyboard.press('o')
    await page.locator('.sheet .spot').first().waitFor()
    expect(await page.locator('.sheet .spot').first().textContent()).toContain('图书馆')
  })

  test('a proposal is outlined and says why; taken, it is decided', async ({ work, short, office }) => {
    const page = await work(at(short))
    await cell(page, 3, 'owners').click()
    const units = cell(page, 3, 'owners').locator('.units')
    expect(await units.evaluate(element => getComputedStyle(element).borderStyle)).toBe('dashed')
    expect(await units.textContent()).toContain('推定')
    await expect.poll(() => page.locator('.row-pane .proposals').textContent()).toMatch(/→ 区教育局：.*学校/)
    await page.keyboard.press('a')
    await expect.poll(() => units.getAttribute('class')).toBe('units')
    await page.locator('.row-pane .proposals').waitFor({ state: 'detached' })
    await expect.poll(async () => (await recorded(office, short)).rows[1]?.proposed).toEqual({})
  })

  test('all proposals of a list are taken at once, and undone at once', async ({ work, short, office }) => {
    const page = await work(at(short, '&only=proposals'))
    const before = await page.locator('.sheet-grid .tag').count()
    expect(before).toBeGreaterThan(3)
    await page.getByRole('button', { name: /^采纳列表中的推定/ }).click()
    await page.getByText('没有符合筛选的条目。').waitFor()
    await expect
      .poll(async () => (await recorded(office, short)).rows.filter(row => row.proposed.owners).length)
      .toBe(0)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => page.locator('.sheet-grid .tag').count()).toBe(before)
  })

  test('counts are as long as their lists, and stand in the address', async ({ work, office }) => {
    const id = await office.draft({ report: 'qingzhu-2019' })
    const page = await work(at(id))
    for (const [name, only] of [
      ['未指定责任单位', 'no-owner'],
      ['无时限', 'no-due'],
      ['推定', 'proposals'],
    ] as const) {
      const link = page.locator('.counts button').filter({ hasText: name })
      const count = Number((await link.textContent())?.match(/\d+/)?.[0])
      await link.click()
      await expect.poll(() => page.locator('.summary').textContent()).toContain(`${count}条，共`)
      expect(new URL(page.url()).searchParams.get('only')).toBe(only)
      const rows = await page.locator('.sheet-grid').getAttribute('aria-rowcount')
      expect(Number(rows)).toBeGreaterThan(count) // its head, and parts of rows
    }
    await page.getByRole('textbox', { name: '筛选' }).fill('污水')
    await expect.poll(() => page.locator('.summary').textContent()).toContain('“污水”')
    const words = await column(page, 'numbered-text')
    expect(words.join('')).toContain('污水')
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('words')).toBeNull()
  })

  test('on a phone rows are blocks; one opens, is edited under the thumb, and is kept', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short), { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    expect(await fitsWidth(page)).toBe(true)
    await page.locator('.row-blocks .about').nth(1).tap()
    const words = page.getByRole('textbox', { name: '任务' })
    await words.fill('新建改建学校10所。')
    await words.blur()
    await expectRecorded(office, short).toContain('新建改建学校10所。')
    expect(await fitsWidth(page)).toBe(true)
    await page.getByRole('button', { name: '采纳' }).tap()
    await expect.poll(async () => (await recorded(office, short)).rows[1]?.proposed).toEqual({})
    await page.getByRole('button', { name: '关闭' }).tap()
    await page.locator('.row-blocks li').first().waitFor()
  })

  test('printed, every row is on the paper', async ({ work, office }) => {
    const id = await office.draft({ report: 'qingzhu-2019' })
    const page = await work(at(id))
    const { rows } = await recorded(office, id)
    expect(await line(page, 1).isVisible()).toBe(true)
    expect(await page.locator('.sheet-grid .entry').count()).toBeLessThan(60)
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('.printed tbody')
    for (const { text } of [rows[0], rows.at(-1)].flatMap(row => row ?? []))
      await expect.poll(() => printed.textContent()).toContain(text)
    expect(await page.locator('.sheet-grid').isVisible()).toBe(false)
    expect(await page.locator('.bar').isVisible()).toBe(false)
  })
})

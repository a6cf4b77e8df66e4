import { expect } from 'vitest'
import { at, cell, expectRecorded, line, recorded, test } from './breakdown-site.ts'
import { flow } from './site.ts'

const text = 'numbered-text'
/** The console says that the server is away, or that it refused. */
const away = { mayFail: /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|ERR_SOCKET|Failed to load resource/ }

flow('Several people at once', () => {
  test('what another page does comes in by itself, tinted, and nothing moves under one’s eyes', async ({
    work,
    office,
  }) => {
    const id = await office.draft({ report: 'qingzhu-2019' })
    const page = await work(at(id))
    const other = await work(at(id))
    await page.locator('.sheet-grid').evaluate(grid => {
      grid.scrollTop = 2000
    })
    const seen = page.locator('.sheet-grid .entry').nth(12)
    const row = await seen.getAttribute('data-row')
    const top = async () => (await page.locator(`[data-row="${row}"]`).first().boundingBox())?.y ?? 0
    const before = await top()

    await cell(other, 1, text).click()
    await other.keyboard.press('Insert')
    await other.keyboard.type('别处加的一条。')
    await other.keyboard.press('Enter')
    await expect.poll(() => page.locator('.counts button').last().textContent()).toContain('157')
    expect(Math.abs((await top()) - before)).toBeLessThan(3)

    await page.locator('.sheet-grid').evaluate(grid => {
      grid.scrollTop = 0
    })
    await cell(other, 4, text).click()
    await other.keyboard.press('F2')
    await other.keyboard.type('改过')
    await other.keyboard.press('Enter')
    await page.locator('.entry[data-fresh]').filter({ hasText: '改过' }).waitFor()
    await expect.poll(() => page.locator('.entry[data-fresh]').count()).toBe(0)
  })

  test('a stale edit is told, with both versions; mine is done again on theirs, or let go', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short), away)
    await page.route('**/live', route => route.abort())
    await page.reload()
    await line(page, 3).waitFor()
    const { rows } = await recorded(office, short)
    const [, one, two] = rows
    for (const row of [one, two].flatMap(row => row ?? []))
      await office.does(short, {
        do: 'edit',
        rows: [{ row: row.id, version: 1, fields: { text: `别人改的${row.text}` } }],
      })
    // Both are done before the first is known to be stale.
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    await page.route('**/commands', async route => {
      await held
      await route.continue()
    })
    for (const [number, mine] of [
      [3, '我改的学校。'],
      [4, '我改的图书馆。'],
    ] as const) {
      await cell(page, number, text).click()
      await page.keyboard.press('F2')
      await page.keyboard.press('Control+a')
      await page.keyboard.type(mine)
      await page.keyboard.press('Enter')
    }
    release()
    await page.getByText('2处改动没有保存').waitFor()
    await cell(page, 3, text).click()
    const conflict = page.locator('.conflict')
    await conflict.getByText('我改的学校。').waitFor()
    expect(await conflict.textContent()).toContain(`别人改的${one?.text}`)
    expect(await cell(page, 3, text).textContent()).toContain('别人改的')
    await conflict.getByRole('button', { name: '用我的' }).click()
    await expectRecorded(office, short).toContain('我改的学校。')

    await cell(page, 4, text).click()
    await conflict.getByText('我改的图书馆。').waitFor()
    await conflict.getByRole('button', { name: '用对方的' }).click()
    await conflict.waitFor({ state: 'detached' })
    await expectRecorded(office, short).toContain(`别人改的${two?.text}`)
    expect(await page.getByText('处改动没有保存').count()).toBe(0)
  })

  test('the server is killed while one edits: it is said, nothing is lost, and nothing is done twice', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short), away)
    await office.kill()
    await cell(page, 3, text).click()
    for (const words of ['停电时改的学校。', '停电时改的图书馆。']) {
      await page.keyboard.press('F2')
      await page.keyboard.press('Control+a')
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    }
    await page.getByText('2处改动已存在本机').waitFor()
    expect(await cell(page, 3, text).textContent()).toContain('停电时改的学校。')
    await office.start()
    await expectRecorded(office, short).toEqual(expect.arrayContaining(['停电时改的学校。', '停电时改的图书馆。']))
    await page.getByText('已存在本机').waitFor({ state: 'detached' })
    const { rows } = await recorded(office, short)
    expect(rows.map(row => row.version)).toEqual([1, 2, 2, 1, 1, 1])
  })

  test('the page is killed before the server has it: the next page sends it', async ({ work, short, office }) => {
    const page = await work(at(short), away)
    await page.route('**/commands', route => route.abort())
    await cell(page, 3, text).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('没有发出去的。')
    await page.keyboard.press('Enter')
    await page.getByText('1处改动已存在本机').waitFor()
    await page.close()
    const next = await page.context().newPage()
    await next.goto(office.url + at(short))
    await expect.poll(() => cell(next, 3, text).textContent()).toContain('没有发出去的。')
    await expectRecorded(office, short).toContain('没有发出去的。')
    await next.close()
  })
})

flow('Issue, history, coverage, out and back', () => {
  test('issued, numbers are frozen; a row that comes later is 2-1; edits go on', async ({ work, short, office }) => {
    const page = await work(at(short))
    await page.getByRole('button', { name: '印发' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('印发前还有').waitFor()
    await dialog.getByRole('button', { name: /^推定/ }).waitFor()
    await dialog.getByLabel('印发日期').fill('2019-01-25')
    await dialog.getByRole('button', { name: '印发', exact: true }).click()
    await page.getByText('2019年1月25日印发').waitFor()
    expect(await page.getByRole('button', { name: '印发', exact: true }).count()).toBe(0)

    await cell(page, 3, text).click()
    await page.keyboard.press('Insert')
    await page.keyboard.type('印发以后加的。')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(page, 4, text).textContent()).toBe('2-1.印发以后加的。')
    await expect
      .poll(async () => (await recorded(office, short)).rows.map(row => row.number))
      .toEqual(['1', '2', '2-1', '3', '4', '5', '6'])
    await cell(page, 3, text).click()
    await page.keyboard.press('Delete')
    await expect
      .poll(async () => (await recorded(office, short)).rows.map(row => row.number))
      .toEqual(['1', '2-1', '3', '4', '5', '6'])
  })

  test('a row’s history says who, when and what; an earlier state is had again', async ({ work, short, office }) => {
    const page = await work(at(short))
    await cell(page, 4, text).click()
    for (const words of ['甲版本。', '乙版本。']) {
      await page.keyboard.press('F2')
      await page.keyboard.press('Control+a')
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowUp')
    }
    await expectRecorded(office, short).toContain('乙版本。')
    await page.locator('.history summary').click()
    const entries = page.locator('.history li')
    await expect.poll(() => entries.count()).toBe(3)
    expect(await entries.first().textContent()).toMatch(/经办人 修改[\s\S]*甲版本。 → 乙版本。/)
    await entries.nth(1).getByRole('button', { name: '恢复成这样' }).click()
    await expectRecorded(office, short).toContain('甲版本。')
  })

  test('a sentence without a row is found, and made one; a row without a sentence leads to itself', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    await cell(page, 4, text).click()
    await page.keyboard.press('Delete')
    await expectRecorded(office, short).toHaveLength(5)
    await page.getByRole('button', { name: '对照报告' }).click()
    const lost = page.locator('.coverage li').filter({ hasText: '图书馆' })
    await lost.getByRole('button', { name: '加为条目' }).click()
    await page.getByText('都有条目').waitFor()
    await expectRecorded(office, short).toContain('年底前建成区图书馆新馆。')
    const made = (await recorded(office, short)).rows.find(row => row.text.includes('图书馆'))
    expect(made?.source.spans).toHaveLength(1)
    expect(made?.due?.date).toBe('2019-12-31')
  })

  test('papers go out in every format; an edited sheet comes back as changes that one takes or leaves', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    const download = async (name: string) => {
      await page.getByRole('button', { name: '导出' }).click()
      const asked = page.waitForEvent('download')
      await page.getByRole('menuitem', { name }).click()
      const file = await asked
      return { name: file.suggestedFilename(), path: (await file.path()) ?? '' }
    }
    expect((await download('通知和附表 .docx')).name).toMatch(/分解落实方案\.docx$/)
    const sheet = await download('表格 .csv')
    const { readFile } = await import('node:fs/promises')
    const csv = await readFile(sheet.path, 'utf8')
    expect(csv).toContain('新建改建学校9所')
    const back = csv.replace('新建改建学校9所', '新建改建学校11所')
    await page.locator('input[type="file"]').setInputFiles({
      name: '改过.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(back),
    })
    const dialog = page.getByRole('dialog')
    await dialog.getByText('采纳之前什么也没有改').waitFor()
    expect(await dialog.locator('tbody tr').count()).toBe(1)
    expect(await dialog.locator('tbody tr').textContent()).toContain('新建改建学校11所')
    expect((await recorded(office, short)).texts[1]).toContain('9所')
    await dialog.getByRole('button', { name: '采纳所选1处' }).click()
    await expectRecorded(office, short).toContain('新建改建学校11所，新增学位6000个。')
  })
})

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { at, cell, column, expectRecorded, line, recorded, test } from './breakdown-site.ts'
import { flow } from './site.ts'

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const text = 'numbered-text'
const words = async (page: Page) => (await column(page, text)).map(one => one.replace(/^\d+(-\d+)?\./, '').trim())

flow('Editing as in a spreadsheet', () => {
  test('arrows, Tab, Enter, F2 and typing; Esc leaves all as it was; what is edited is saved', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    await cell(page, 3, text).click()
    await press(page, 'ArrowDown', 'F2')
    const field = page.locator('.editor textarea')
    expect(await field.inputValue()).toBe('年底前建成区图书馆新馆。')
    await page.keyboard.type('不作数')
    await press(page, 'Escape')
    expect(await cell(page, 4, text).textContent()).toContain('年底前建成区图书馆新馆。')

    // Characters that are no keys begin to edit and replace what is there.
    await page.keyboard.type('2家图书馆建成。')
    await press(page, 'Enter')
    await expectRecorded(office, short).toContain('2家图书馆建成。')
    expect(await page.locator('[data-active]').getAttribute('data-shows')).toBe(text)
    await press(page, 'ArrowUp', 'Tab', 'Tab')
    expect(await page.locator('[data-active]').getAttribute('data-shows')).toBe('owners')
    await press(page, 'Tab')
    expect(await page.locator('[data-active]').getAttribute('data-shows')).toBe('group')
    await page.locator('.saved').getByText('已保存').waitFor()
  })

  test('an input method may begin to compose in a cell: not a key of it is lost', async ({ work, short, office }) => {
    const page = await work(at(short))
    await cell(page, 4, text).click()
    const browser = await page.context().newCDPSession(page)
    for (const composed of ['s', 'sh', '书']) {
      await browser.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      })
    }
    await browser.send('Input.insertText', { text: '书馆建成。' })
    expect(await page.locator('.editor textarea').inputValue()).toBe('书馆建成。')
    await press(page, 'Enter')
    await expectRecorded(office, short).toContain('书馆建成。')
  })

  test('who narrows the sheet goes on typing where they type; Enter leads to the first row, and its keys are keys', async ({
    work,
    short,
  }) => {
    const page = await work(at(short))
    await cell(page, 3, text).click()
    await press(page, '/')
    await page.keyboard.type('图书')
    await expect.poll(() => page.locator('[data-active]').textContent()).toContain('图书馆')
    await page.keyboard.type('馆')
    expect(await page.locator('.find input').inputValue()).toBe('图书馆')
    await press(page, 'Enter', 'l')
    await page.getByPlaceholder('牵头单位').waitFor()
    await press(page, 'Escape')
  })

  test('units are found by a few characters; the first leads; a star puts another before it', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    await cell(page, 6, 'owners').click()
    await press(page, 'F2', 'Backspace', 'Backspace', 'Backspace')
    await page.keyboard.type('交通')
    await page.getByRole('option').first().waitFor()
    await press(page, 'Enter')
    await page.keyboard.type('*财政')
    await press(page, 'Enter')
    await page.keyboard.type('东片区筹建组')
    await press(page, 'Enter', 'Enter')
    await expect
      .poll(async () => (await recorded(office, short)).rows[4]?.owners)
      .toEqual({ lead: '区财政局', others: [expect.stringContaining('交通'), '东片区筹建组'] })
    expect(await cell(page, 6, 'owners').textContent()).toContain('★区财政局')
    expect((await recorded(office, short)).rows[4]?.proposed.owners).toBeUndefined()
  })

  test('l changes the lead alone, and the old one stays with the others', async ({ work, short, office }) => {
    const page = await work(at(short))
    await cell(page, 3, text).click()
    await press(page, 'l')
    await page.keyboard.type('住建')
    await press(page, 'Enter')
    await expect
      .poll(async () => (await recorded(office, short)).rows[1]?.owners)
      .toEqual({
        lead: '区住建局',
        others: ['区教育局'],
      })
    await page.locator('.editor[data-mode="rest"]').waitFor()
  })

  test('s splits where one says, m merges; undo and redo go all the way', async ({ work, short, office }) => {
    const page = await work(at(short))
    const first = await words(page)
    await cell(page, 5, text).click()
    await press(page, 's')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('button', { name: '拆成2条' }).click()
    await expectRecorded(office, short).toEqual(
      expect.arrayContaining(['新建污水管网80公里', '6月底前完成3座水厂提标改造。']),
    )
    await press(page, 'm')
    await expectRecorded(office, short).toContain('新建污水管网80公里；6月底前完成3座水厂提标改造。')
    const last = await words(page)

    await press(page, 'Control+z', 'Control+z')
    await expect.poll(() => words(page)).toEqual(first)
    await expectRecorded(office, short).toHaveLength(first.length - 1) // one line is a part of a row
    await press(page, 'Control+Shift+z', 'Control+Shift+z')
    await expect.poll(() => words(page)).toEqual(last)
    await expectRecorded(office, short).toContain('新建污水管网80公里；6月底前完成3座水厂提标改造。')
  })

  test('while one edits, Ctrl Enter splits at the caret', async ({ work, short, office }) => {
    const page = await work(at(short))
    await cell(page, 6, text).click()
    await press(page, 'e', 'Home', 'ArrowRight', 'ArrowRight', 'Control+Enter')
    await expectRecorded(office, short).toEqual(expect.arrayContaining(['盘活', '存量建设用地2000亩。']))
  })

  test('cells go to a spreadsheet and come back; one cell fills a range; Ctrl D fills down', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short), { permissions: ['clipboard-read', 'clipboard-write'] })
    const clip = () => page.evaluate(() => navigator.clipboard.readText())
    await cell(page, 3, text).click()
    await press(page, 'Shift+ArrowDown', 'Control+c')
    expect(await clip()).toBe('新建改建学校9所，新增学位6000个。\r\n年底前建成区图书馆新馆。')

    await page.evaluate(() =>
      navigator.clipboard.writeText('学校10所。\t区长\t★区教育局、区财政局\n图书馆2座。\t区长\t区文广新局\n'),
    )
    await press(page, 'ArrowUp', 'Control+v')
    await expectRecorded(office, short).toEqual(expect.arrayContaining(['学校10所。', '图书馆2座。']))
    const { rows } = await recorded(office, short)
    expect(rows[1]).toMatchObject({ leaders: ['区长'], owners: { lead: '区教育局', others: ['区财政局'] } })
    expect(rows[2]).toMatchObject({ owners: { lead: null, others: ['区文广新局'] } })

    await page.evaluate(() => navigator.clipboard.writeText('★区水务局'))
    await cell(page, 5, 'owners').click()
    await press(page, 'Shift+ArrowDown', 'Control+v')
    await expect
      .poll(async () => (await recorded(office, short)).rows.map(row => row.owners.lead).slice(3, 5))
      .toEqual(['区水务局', '区水务局'])
    await press(page, 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d')
    await expect
      .poll(async () => (await recorded(office, short)).rows.map(row => row.owners.lead).slice(3))
      .toEqual(['区水务局', '区水务局', '区水务局'])
  })

  test('rows are chosen with x, moved with Alt and arrows or dragged, removed, and had back', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    const before = (await recorded(office, short)).texts
    await cell(page, 3, text).click()
    await press(page, 'Alt+ArrowDown')
    await expectRecorded(office, short).toEqual([before[0], before[2], before[1], ...before.slice(3)])
    await press(page, 'Alt+ArrowUp')
    await expectRecorded(office, short).toEqual(before)

    const grip = line(page, 3).getByRole('button')
    const to = await line(page, 5).boundingBox()
    await grip.hover()
    await page.mouse.down()
    await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 10, { steps: 4 })
    await page.mouse.up()
    await expectRecorded(office, short).toEqual([before[0], before[2], before[3], before[1], ...before.slice(4)])
    await press(page, 'Control+z')
    await expectRecorded(office, short).toEqual(before)

    await press(page, 'x', 'ArrowDown', 'x')
    await page.getByText('已选2条').waitFor()
    await press(page, 'Delete')
    await expectRecorded(office, short).toEqual([before[0], ...before.slice(3)])
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('menuitem', { name: '已删除2条' }).click()
    await page.getByRole('button', { name: '恢复这一条' }).first().click()
    await expectRecorded(office, short).toHaveLength(before.length - 1)
  })

  test('a row from another paper is added, and says which', async ({ work, short, office }) => {
    const page = await work(at(short))
    await cell(page, 3, text).click()
    await press(page, 'Insert')
    await page.locator('.editor[data-mode="words"]').waitFor()
    await page.keyboard.type('进出口稳定发展。')
    await press(page, 'Enter')
    await expectRecorded(office, short).toContain('进出口稳定发展。')
    await cell(page, 4, text).click()
    await page.locator('.row-pane').getByRole('heading', { name: '第3条' }).waitFor()
    await page.locator('.row-pane').getByRole('combobox', { name: '来源' }).click()
    await page.locator('.ant-select-item-option').filter({ hasText: '计划报告' }).click()
    await page.getByRole('textbox', { name: '哪一份文件' }).fill('2019年计划报告第四部分')
    await page.getByRole('textbox', { name: '哪一份文件' }).press('Enter')
    await expect
      .poll(async () => (await recorded(office, short)).rows[2]?.source)
      .toEqual({
        kind: 'plan-report',
        spans: [],
        note: '2019年计划报告第四部分',
      })
  })

  test('rows merge into parts of one, each with its lead; a part is edited and removed alone', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    await cell(page, 3, text).click()
    await press(page, 'M')
    const row = async () => (await recorded(office, short)).rows[1]
    await expect.poll(async () => (await row())?.items.map(item => item.owners.lead)).toEqual(['区文广新局'])
    expect(await cell(page, 4, text).textContent()).toContain('（1）年底前建成区图书馆新馆。')
    await cell(page, 4, 'owners').click()
    await press(page, 'l')
    await page.keyboard.type('教育')
    await press(page, 'Enter')
    await expect.poll(async () => (await row())?.items[0]?.owners.lead).toBe('区教育局')
    expect((await row())?.owners.lead).toBe('区教育局')
    await cell(page, 4, text).click()
    await page.getByRole('button', { name: '删除' }).click()
    await expect.poll(async () => (await row())?.items).toEqual([])
    await expectRecorded(office, short).toHaveLength(5)
  })

  test('Ctrl A chooses every row, wherever the cursor is, and a date is set for all that are chosen', async ({
    work,
    short,
    office,
  }) => {
    const page = await work(at(short))
    await cell(page, 3, text).click()
    await press(page, 'Control+a')
    const { rows } = await recorded(office, short)
    const all = rows.filter(row => !row.removed).length
    await page.locator('.work-strip .chosen').getByText(`已选${all}条`).waitFor()
    await page.getByLabel('完成时限').first().fill('6月底前')
    await page.keyboard.press('Enter')
    const dated = async () => (await recorded(office, short)).rows.filter(row => row.due?.date === '2019-06-30').length
    await expect.poll(dated).toBe(all)
  })

  test('a date is read from how people write it', async ({ work, short, office }) => {
    const page = await work(at(short))
    await cell(page, 3, text).click()
    const due = page.locator('.row-pane').getByRole('textbox', { name: '完成时限' })
    await due.fill('9-30')
    await due.press('Enter')
    await expect
      .poll(async () => (await recorded(office, short)).rows[1]?.due)
      .toEqual({
        text: '9月30日前',
        date: '2019-09-30',
      })
    await page.getByText('最晚2019年9月30日').waitFor()
  })

  test('single letters are typed where they are switched off as keys', async ({ work, short, office }) => {
    const page = await work(at(short))
    await page.evaluate(() => localStorage.setItem('gangmu.settings', JSON.stringify({ letters: false })))
    await page.reload()
    await cell(page, 3, text).click()
    await page.keyboard.type('same')
    await press(page, 'Enter')
    await expectRecorded(office, short).toContain('same')
  })
})

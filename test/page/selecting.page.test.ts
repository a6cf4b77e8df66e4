import { expect } from 'vitest'
import { clickMark, expectInView, expectSelected, selection } from './helpers.ts'
import { flow, test } from './site.ts'

flow('List and text lead to each other', () => {
  test('a click on a row selects its mark and brings it into view', async ({ open, site }) => {
    const page = await open()
    const last = `c${site.reading.commitments.length}`
    await page.locator(`[data-row="${last}"]`).click()
    await expectSelected(page, last)

    await page.getByRole('tab', { name: '数字' }).click()
    await page.locator('[data-row="f200"]').click()
    await expectSelected(page, 'f200')
  })

  test('a click on a mark opens its row, in whichever list it stands', async ({ open }) => {
    const page = await open('?at=c30')
    for (const id of ['c31', 'f300', 'n3']) {
      await clickMark(page.locator(`.sheet [data-at="${id}"]`))
      await expectSelected(page, id)
    }
  })

  test('the text keeps its place when one clicks in it, the list when one clicks there', async ({ open }) => {
    const page = await open('?at=c30')
    await expectSelected(page, 'c30')
    const top = () => page.evaluate(() => scrollY)
    const listTop = () => page.locator('.rows').evaluate(rows => rows.scrollTop)

    const before = await top()
    await clickMark(page.locator('.sheet [data-at="c31"]'))
    await expectSelected(page, 'c31')
    expect(await top()).toBe(before)

    const listBefore = await listTop()
    await page.locator('[data-row="c30"]').click()
    await expectSelected(page, 'c30')
    expect(await listTop()).toBe(listBefore)
  })

  test('the words of a commitment select it, and a second click on the row lets go', async ({ open, site }) => {
    const page = await open('?at=c40')
    const { start, end } = site.reading.commitments[40] ?? { start: 0, end: 0 }
    const words = page.locator('.sheet [data-in="c41"]')
    expect((await words.allTextContents()).join('')).toBe(site.text.slice(start, end))
    await clickMark(words.first())
    await expectSelected(page, 'c41')
    await page.locator('[data-row="c41"]').click()
    await expect.poll(() => selection(page)).toEqual({ at: null, row: null, pressed: [] })
  })

  test('words can be picked up with the mouse without selecting a mark', async ({ open }) => {
    const page = await open('?at=c40')
    const box = await page.locator('.sheet [data-in="c42"]').first().boundingBox()
    if (!box) throw new Error('no box')
    await page.mouse.move(box.x + 2, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(box.x + 80, box.y + 12, { steps: 4 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2)
    expect((await selection(page)).at).toBe('c40')
  })

  test('a target leads to its figure, and the headrope from there to its commitment', async ({ open, site }) => {
    const { figures, commitments } = site.reading
    const at = commitments.findIndex(({ targets: [first, ...rest] }) => first?.value != null && rest.length === 0)
    const [target] = commitments[at]?.targets ?? []
    const figure = figures.findIndex(({ start, end }) => start < (target?.end ?? 0) && end > (target?.start ?? 0))
    const page = await open(`?at=c${at + 1}`)
    await page.locator('.detail .targets button').click()
    await expectSelected(page, `f${figure + 1}`)
    await page
      .getByRole('navigation', { name: '来源' })
      .getByRole('link', { name: `承诺 ${at + 1}` })
      .click()
    await expectSelected(page, `c${at + 1}`)
  })

  test('the contents lead to sections, and their counts to the commitments there', async ({ open, site }) => {
    const page = await open()
    const contents = page.getByRole('navigation', { name: '目录' })
    const entry = contents.getByRole('listitem').filter({ hasText: '坚持绿色引领' })
    await entry.getByRole('button').first().click()
    await expectInView(page.locator('.sheet .heading', { hasText: '坚持绿色引领' }))
    await expect.poll(() => entry.getAttribute('aria-current')).toBe('location')
    expect(await page.locator('.headrope').textContent()).toContain('坚持绿色引领')

    const count = await entry.getByRole('button', { name: '条承诺' }).textContent()
    await entry.getByRole('button', { name: '条承诺' }).click()
    await expect.poll(() => page.locator('[data-row]').count()).toBe(Number(count))
    expect(Number(count)).toBeLessThan(site.reading.commitments.length)
  })
})

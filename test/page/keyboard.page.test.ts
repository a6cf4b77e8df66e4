import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { zh } from '../../src/web/messages/zh.ts'
import { expectInView, expectSelected, focused, selection } from './helpers.ts'
import { flow, test } from './site.ts'

const at = (page: Page) => expect.poll(async () => (await selection(page)).at)

flow('Everything by keyboard', () => {
  test('] and [ go from commitment to commitment, beginning with what is being read', async ({ open, site }) => {
    const page = await open()
    await page.keyboard.press(']')
    await expectSelected(page, 'c1')
    expect(await focused(page)).toBe('c1')
    await page.keyboard.press(']')
    await expectSelected(page, 'c2')
    await page.keyboard.press('[')
    await expectSelected(page, 'c1')
    await page.keyboard.press('[')
    await at(page).toBe('c1')

    await page.keyboard.press('Escape')
    // Paragraphs that come into sight may be longer than was guessed: the end moves away.
    const left = async () => {
      await page.keyboard.press('End')
      return page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
    }
    await expect.poll(left).toBeLessThan(5)
    await page.keyboard.press('[')
    const last = site.reading.commitments.length
    await expect.poll(async () => Number((await selection(page)).at?.slice(1))).toBeGreaterThan(last - 30)
  })

  test('f and n go to figures and findings, with Shift backwards', async ({ open, site }) => {
    const page = await open()
    for (const [key, id] of Object.entries({ f: 'f1', n: 'n1' })) {
      // With nothing selected the first one follows what is being read.
      await page.keyboard.press('Escape')
      await page.keyboard.press(key)
      await expectSelected(page, id)
      await page.keyboard.press(key)
      await expectSelected(page, id.replace('1', '2'))
      await page.keyboard.press(key.toUpperCase())
      await expectSelected(page, id)
    }
    // From something selected, the next thing of another kind is the one that follows it in the text.
    await page.keyboard.press('f')
    const { start } = site.reading.findings[0] ?? { start: 0 }
    const after = site.reading.figures.findIndex(figure => figure.start >= start)
    await expectSelected(page, `f${after + 1}`)
  })

  test('j and k go through the list as it is filtered', async ({ open }) => {
    const page = await open('?tab=figures&figures=promised')
    const ids = await page.locator('[data-row]').evaluateAll(all => all.map(row => row.getAttribute('data-row') ?? ''))
    await page.keyboard.press('j')
    await expectSelected(page, ids[0] ?? '')
    await page.keyboard.press('j')
    await expectSelected(page, ids[1] ?? '')
    expect(await focused(page)).toBe(ids[1])
    await page.keyboard.press('k')
    await expectSelected(page, ids[0] ?? '')
  })

  test('Enter goes from the text to the list and back, and keeps the selection', async ({ open }) => {
    const page = await open()
    await page.keyboard.press(']')
    await at(page).toBe('c1')
    const isRow = () => page.evaluate(() => document.activeElement?.hasAttribute('data-row'))
    await page.keyboard.press('Enter')
    await expect.poll(isRow).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(isRow).toBe(false)
    expect(await focused(page)).toBe('c1')
    await at(page).toBe('c1')
  })

  test('/ goes to the filter, where letters are letters; Esc goes back step by step', async ({ open }) => {
    const page = await open('?at=c7')
    await page.keyboard.press('/')
    await expect.poll(() => focused(page)).toBe('筛选')
    await page.keyboard.type('fn[]?')
    expect(await page.getByRole('textbox', { name: '筛选' }).inputValue()).toBe('fn[]?')
    await at(page).toBe('c7')
    await page.keyboard.press('Escape')
    await at(page).toBe('c7')
    await page.keyboard.press('Escape')
    await at(page).toBeNull()
  })

  test('o opens a report, ? shows the keys, Esc closes them and gives the focus back', async ({ open }) => {
    const page = await open('?at=c7')
    for (const [key, title] of Object.entries({ o: '打开报告', '?': '按键' })) {
      await page.locator('[data-row="c7"]').focus()
      await page.keyboard.press(key)
      const dialog = page.getByRole('dialog', { name: title })
      await dialog.waitFor()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
        .toBe(true)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await at(page).toBe('c7')
      await expect.poll(() => focused(page)).toBe('c7')
    }
  })

  test('every key of the help does something, and letters can be switched off', async ({ open }) => {
    const page = await open()
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await page.keyboard.press('p')
    await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('')
    expect(zh.help.flatMap(([keys]) => keys.split(/\s+/)).sort()).toEqual(
      [']', '[', 'f', 'n', 'j', 'k', 'Enter', '/', 'o', 'p', 'Esc', '?'].sort(),
    )

    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: '使用单个字母键' }).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    for (const key of [']', 'f', 'n', 'j', '/', 'o', '?']) await page.keyboard.press(key)
    expect((await selection(page)).at).toBeNull()
    expect(await page.getByRole('dialog').count()).toBe(0)

    // The choice is kept; Escape still works.
    await page.goto(`${page.url()}?at=c3`)
    await page.locator('.sheet').waitFor()
    await page.keyboard.press(']')
    await at(page).toBe('c3')
    await page.keyboard.press('Escape')
    await at(page).toBeNull()
  })

  test('letters rest while an input method composes', async ({ open }) => {
    const page = await open()
    const composing = { key: ']', isComposing: true, bubbles: true }
    await page.evaluate(init => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), composing)
    expect((await selection(page)).at).toBeNull()
  })

  test('Tab goes in reading order, begins with the skip link, and is always seen', async ({ open }) => {
    const page = await open()
    const stops: string[] = []
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const { outlineStyle, boxShadow } = getComputedStyle(element)
        const around = getComputedStyle(
          element.closest('.ant-segmented-item, .ant-select, .ant-input-affix-wrapper') ?? element,
        )
        const seen = [outlineStyle, around.outlineStyle].some(style => style !== 'none')
        const shadow = [boxShadow, around.boxShadow].some(shadow => shadow !== 'none')
        const place =
          element.closest('header, nav, main, aside')?.className || element.closest('nav, main, aside')?.tagName
        return {
          place: element.className === 'skip' ? 'skip' : (place ?? ''),
          seen: seen || shadow,
          on: element !== document.body,
        }
      })
      if (!stop.on) break
      expect(stop.seen, `the focus is seen at ${await focused(page)}`).toBe(true)
      if (stops.at(-1) !== stop.place) stops.push(stop.place)
    }
    expect(stops).toEqual(['skip', 'bar', 'NAV', 'bar', 'headrope', 'contents-pane', 'MAIN', 'list-pane'])
  })

  test('the skip link leads to the report', async ({ open }) => {
    const page = await open()
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: '跳到报告正文' })
    await expectInView(link)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('report')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.sheet') !== null)).toBe(true)
  })

  test('arrows go from mark to mark, from row to row and from tab to tab', async ({ open }) => {
    const page = await open('?at=f10')
    await page.locator('.sheet [data-at="f10"]').focus()
    await page.keyboard.press('ArrowRight')
    await at(page).toBe('f11')
    await page.locator('[data-row="f11"]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('f12')
    await page.keyboard.press('End')
    const last = await page.locator('[data-row]').last().getAttribute('data-row')
    expect(await focused(page)).toBe(last)
    await page.keyboard.press('Home')
    expect(await focused(page)).toBe('f1')
    await page.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('疑点')
  })
})

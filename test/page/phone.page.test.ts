import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { clickMark, expectInView, fitsWidth, selection, visit } from './helpers.ts'
import { flow, phone, test } from './site.ts'

const states = [
  '',
  '?at=c12',
  '?at=f60',
  '?at=n3',
  '?find=zzzz',
  '?panel=list',
  '?panel=contents',
  '?view=reports',
  '?report=no',
  '?view=account&at=i7',
  '?view=account&verdict=missed',
  '?view=account&last=',
  '?view=series',
]

/** Buttons and links in sight that are smaller than a thumb needs, 44 × 44 px, what lies around them included. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, summary, [role="tab"]')]
      .filter(
        target => !target.closest('.sheet, .skip, [inert]') && target.checkVisibility({ contentVisibilityAuto: true }),
      )
      .map(target => {
        const { width, height } = target.getBoundingClientRect()
        const { top, bottom, left, right } = getComputedStyle(target, '::after')
        const more = (...sides: string[]) =>
          sides.reduce((sum, side) => sum - Math.min(0, Number.parseFloat(side) || 0), 0)
        return { name: target.textContent, width: width + more(left, right), height: height + more(top, bottom) }
      })
      .filter(({ width, height }) => height < 43.5 || width < 43.5),
  )

flow('On the phone', () => {
  test('nothing scrolls sideways, in either language, at any type size', async ({ open }) => {
    for (const [width, size] of [
      [390, 'standard'],
      [320, 'largest'],
    ] as const) {
      const page = await open('', { ...phone, viewport: { width, height: 700 } })
      await page.evaluate(size => localStorage.setItem('gangmu.settings', JSON.stringify({ size })), size)
      await page.reload()
      for (const state of states) {
        for (const lang of ['zh', 'en']) {
          await visit(page, `${state || '?'}&lang=${lang}`)
          expect(await fitsWidth(page), `${width} px, ${size}, ${lang}: ${state}`).toBe(true)
        }
      }
    }
  })

  test('the strip goes through the list, its middle opens it; a row leads back to the text', async ({ open }) => {
    const page = await open('', phone)
    const strip = page.locator('.strip')
    await strip.getByRole('button', { name: '下一条' }).click()
    await expect.poll(() => selection(page)).toMatchObject({ at: 'c1', pressed: ['c1'] })
    await expectInView(page.locator('.sheet [data-at="c1"]'))
    await strip.getByRole('button', { name: '下一条' }).click()
    await strip.getByRole('button', { name: '上一条' }).click()
    await expect.poll(async () => (await selection(page)).at).toBe('c1')
    expect(await strip.textContent()).toMatch(/承诺 1\/\d+/)
    expect(await strip.getByRole('button', { name: '上一条' }).isDisabled()).toBe(true)

    await strip.locator('.middle').click()
    await page.locator('[data-row="c9"]').click()
    await page.getByRole('button', { name: '在正文中看' }).click()
    await expect.poll(() => page.locator('.list-pane').isVisible()).toBe(false)
    await expectInView(page.locator('.sheet [data-at="c9"]'))
  })

  test('panels hold the focus, close by button, Esc and Back, and give the place back', async ({ open }) => {
    const page = await open('', phone)
    await page.evaluate(() => scrollTo(0, 5000))
    for (const close of ['button', 'key', 'back']) {
      await page.getByRole('button', { name: '目录' }).click()
      const contents = page.getByRole('navigation', { name: '目录' })
      await expectInView(contents.getByText('结束语'))
      for (let n = 0; n < 40; n++) {
        await page.keyboard.press('Tab')
        const inside = await page.evaluate(() => document.activeElement?.closest('.contents-pane, body > *') !== null)
        const outside = await page.evaluate(
          () => document.activeElement?.closest('.bar, .strip, main, .list-pane') !== null,
        )
        expect([inside || !outside, outside]).toEqual([true, false])
      }
      if (close === 'button') await contents.getByRole('button', { name: '关闭' }).click()
      if (close === 'key') await page.keyboard.press('Escape')
      if (close === 'back') await page.goBack()
      await contents.waitFor({ state: 'hidden' })
      expect(await page.evaluate(() => scrollY), close).toBe(5000)
    }
  })

  test('the contents lead to a section, and their counts to the list', async ({ open }) => {
    const page = await open('', phone)
    await page.getByRole('button', { name: '目录' }).click()
    await page.locator('.rail').getByRole('button', { name: '坚持绿色引领' }).click()
    await expectInView(page.locator('.sheet .heading', { hasText: '坚持绿色引领' }))

    await page.getByRole('button', { name: '目录' }).click()
    const entry = page.locator('.rail li', { hasText: '坚持绿色引领' })
    const count = Number(await entry.locator('.count').textContent())
    await entry.locator('.count').click()
    await expectInView(page.locator('.list-pane .summary'))
    expect(await page.locator('[data-row]').count()).toBe(count)
  })

  test('a touch on a mark shows it in the strip', async ({ open }) => {
    const page = await open('?at=c20', phone)
    await clickMark(page.locator('.sheet [data-at="c21"]'))
    await expect.poll(async () => (await selection(page)).at).toBe('c21')
    expect(await page.locator('.strip').textContent()).toMatch(/承诺 21\/\d+/)
  })

  test('targets are large enough for a thumb', async ({ open }) => {
    const page = await open('', phone)
    for (const state of [
      '',
      '?panel=list',
      '?panel=contents',
      '?view=reports',
      '?at=c12&panel=list',
      '?at=n7&panel=list',
      '?view=account&verdict=missed',
      '?view=account&last=',
      '?view=series',
    ]) {
      await visit(page, state)
      expect(await smallTargets(page), state).toEqual([])
    }
  })

  test('the menu holds what the bar has no room for', async ({ open }) => {
    const page = await open('', phone)
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('menuitem', { name: '特大' }).click()
    expect(await page.locator('html').getAttribute('data-size')).toBe('largest')
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('menuitem', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Contents' }).waitFor()
    await page.reload()
    await page.locator('.sheet').waitFor()
    expect(await page.locator('html').getAttribute('data-size')).toBe('largest')
  })

  test('at 200% zoom of a desktop everything is still there', async ({ open }) => {
    const page = await open('?at=c12', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })
    expect(await fitsWidth(page)).toBe(true)
    await expectInView(page.locator('.strip .middle'))
    await page.locator('.strip .middle').click()
    await expectInView(page.locator('[data-row="c12"]'))
  })
})

import { expect } from 'vitest'
import { fitsWidth } from './helpers.ts'
import { flow, test } from './site.ts'

flow('The look', () => {
  test('ten ones are as wide as ten eights, in every face', async ({ open }) => {
    const page = await open()
    const widths = await page.evaluate(() => {
      const measure = (face: string, weight: number, digits: string) => {
        const span = document.createElement('span')
        span.style.cssText = `position: absolute; font-family: var(--${face}); font-weight: ${weight}; font-size: 40px`
        span.textContent = digits
        document.body.append(span)
        const { width } = span.getBoundingClientRect()
        span.remove()
        return width
      }
      return ['hei', 'song', 'title', 'program', 'mono'].flatMap(face =>
        [400, 600].map(weight => ({
          face: `${face} ${weight}`,
          ones: measure(face, weight, '1111111111'),
          eights: measure(face, weight, '8888888888'),
        })),
      )
    })
    for (const { face, ones, eights } of widths) {
      expect(eights, face).toBeGreaterThan(100)
      expect(Math.abs(ones - eights), face).toBeLessThan(0.5)
    }
    const numeric = await page
      .locator('.rows b')
      .first()
      .evaluate(b => getComputedStyle(b).fontVariantNumeric)
    expect(numeric).toContain('tabular-nums')
  })

  test('nothing moves for those who asked for stillness', async ({ open }) => {
    const page = await open('', { reducedMotion: 'reduce' })
    await page.keyboard.press('o')
    await page.getByRole('dialog').waitFor()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(element => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
          const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat))
          return seconds(transitionDuration) > 0 || (animationName !== 'none' && seconds(animationDuration) > 0)
        })
        .map(element => element.className),
    )
    expect(moving).toEqual([])
  })

  test('marks are still seen in forced colours', async ({ open }) => {
    const page = await open('?at=c12', { forcedColors: 'active' })
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(mark => {
          const { textDecorationLine, textDecorationStyle, outlineStyle, borderInlineStartStyle } =
            getComputedStyle(mark)
          return { textDecorationLine, textDecorationStyle, outlineStyle, borderInlineStartStyle }
        })
    expect(await style('.figure.promised')).toMatchObject({
      textDecorationLine: 'underline',
      textDecorationStyle: 'double',
    })
    expect(await style('.figure.reached')).toMatchObject({
      textDecorationLine: 'underline',
      textDecorationStyle: 'solid',
    })
    expect(await style('.finding.error')).toMatchObject({
      textDecorationLine: 'underline',
      textDecorationStyle: 'wavy',
    })
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(mark => getComputedStyle(mark).backgroundColor)
    expect(await ground('.sheet .spot')).not.toBe(await ground('.sheet'))
    expect(
      await page.locator('.row[data-selected]').evaluate(row => getComputedStyle(row).borderInlineStartStyle),
    ).toBe('solid')
    const bar = page.locator('.sheet .number i').first()
    expect(await bar.evaluate(bar => getComputedStyle(bar).backgroundColor)).not.toBe('rgb(255, 255, 255)')
  })

  test('type grows with the reader’s choice, and nothing is smaller than 13 px', async ({ open }) => {
    const page = await open('?at=f60')
    const smallest = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        let least = 99
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement as HTMLElement
          if (!node.textContent?.trim() || parent.closest('noscript, style, script, .unseen')) continue
          if (!parent.checkVisibility()) continue
          least = Math.min(least, Number.parseFloat(getComputedStyle(parent).fontSize))
        }
        return least
      })
    expect(await smallest()).toBeGreaterThanOrEqual(13)
    const size = () => page.locator('.sheet').evaluate(sheet => Number.parseFloat(getComputedStyle(sheet).fontSize))
    expect(await size()).toBe(17)
    await page.getByRole('button', { name: '字号' }).click()
    await page.getByRole('menuitem', { name: '特大' }).click()
    expect(await size()).toBeCloseTo(17 * 1.3, 1)
    await page.getByRole('menuitem').first().waitFor({ state: 'hidden' })
    expect(await smallest()).toBeGreaterThanOrEqual(16)
  })

  test('type grows with the browser’s own text size, controls too, and nothing scrolls sideways', async ({ open }) => {
    const page = await open()
    const browser = await page.context().newCDPSession(page)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    for (const [width, states] of [
      [1440, ['', '?at=f60', '?tab=findings&panel=list', '?view=reports']],
      [2560, ['', '?at=n1']],
      [390, ['', '?at=n1', '?tab=findings&panel=list', '?view=reports']],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      for (const state of states) {
        await page.goto(new URL(state, page.url()).href)
        await page.locator('.sheet, .reports tbody').first().waitFor()
        const sizes = await page.evaluate(() =>
          ['.sheet', '.ant-btn-primary'].map(it => {
            const element = document.querySelector(it)
            return element && Number.parseFloat(getComputedStyle(element).fontSize)
          }),
        )
        expect(sizes[0] ?? 34, state).toBe(34)
        expect(sizes[1], state).toBe(28)
        expect(await fitsWidth(page), `${width} px: ${state}`).toBe(true)
      }
    }
  })

  test('controls follow when the browser’s text size changes while the page is open', async ({ open }) => {
    const page = await open()
    const browser = await page.context().newCDPSession(page)
    const size = () =>
      page.locator('.ant-btn-primary').evaluate(button => Number.parseFloat(getComputedStyle(button).fontSize))
    expect(await size()).toBe(14)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 24 } })
    await expect.poll(size).toBe(21)
  })

  test('a line holds 36 to 42 characters', async ({ open }) => {
    const page = await open()
    const characters = await page
      .locator('.sheet .para.text')
      .first()
      .evaluate(paragraph => {
        const { paddingInlineStart, paddingInlineEnd, fontSize } = getComputedStyle(paragraph)
        const width =
          paragraph.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
        return width / Number.parseFloat(fontSize)
      })
    expect(characters).toBeGreaterThanOrEqual(35.5)
    expect(characters).toBeLessThan(42.5)
  })

  test('margin numbers stand beside the line on which their commitment begins', async ({ open }) => {
    const page = await open('?at=c60')
    const apart = await page.locator('.sheet').evaluate(sheet =>
      [...sheet.querySelectorAll<HTMLElement>('.number')]
        .filter(number => {
          const { top, bottom } = number.getBoundingClientRect()
          return top > 120 && bottom < innerHeight
        })
        .map(number => {
          const words = [...(sheet.querySelector(`[data-in="${number.dataset.at}"]`)?.getClientRects() ?? [])]
          const line = words.find(({ width }) => width > 1)
          const own = number.getBoundingClientRect()
          return line ? Math.abs((line.top + line.bottom) / 2 - (own.top + own.bottom) / 2) : 99
        }),
    )
    expect(apart.length).toBeGreaterThan(3)
    // A fourth number on one line goes down to the next; none stands farther off.
    for (const distance of apart) expect(distance).toBeLessThan(36)
    expect(apart.filter(distance => distance < 6).length).toBeGreaterThan(apart.length * 0.8)
  })
})

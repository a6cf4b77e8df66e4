import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { violations } from './axe.ts'
import { at, cell, line, recorded, test } from './breakdown-site.ts'
import { fitsWidth } from './helpers.ts'
import { longPlan } from './office.ts'
import { flow } from './site.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Chinese words that stand outside of what the document says. */
const leftover = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as HTMLElement
      if (!/\p{Script=Han}/u.test(node.textContent ?? '') || !parent.checkVisibility()) continue
      if (!parent.closest('[lang="zh-CN"], script, style, .ant-select, .sheet-grid')) found.push(node.textContent ?? '')
    }
    return found
  })

flow('How a breakdown looks', () => {
  for (const [device, options] of Object.entries({ desktop: {}, phone })) {
    test(`no rule of accessibility is broken on the ${device}, in either language`, async ({ work, short }) => {
      const page = await work(at(short), options)
      for (const lang of ['zh', 'en']) {
        for (const state of [
          '',
          '&only=proposals',
          '&words=zzzz',
          '&show=coverage',
          ...(device === 'phone' ? ['&open=1'] : []),
        ]) {
          await page.goto(new URL(at(short, `${state}&lang=${lang}`), page.url()).href)
          const shown = state.includes('open')
            ? '.row-pane h2'
            : '.sheet-grid .entry, .row-blocks li, .nothing, .coverage h2'
          await page.locator(shown).first().waitFor()
          expect(await violations(page), `${lang}: ${state}`).toEqual([])
          expect(await fitsWidth(page), `${lang}: ${state}`).toBe(true)
          if (lang === 'en') expect(await leftover(page), state).toEqual([])
        }
      }
      await page.goto(new URL('?view=breakdown', page.url()).href)
      await page.locator('.breakdowns tbody tr').first().waitFor()
      expect(await violations(page), 'list').toEqual([])
    })
  }

  test('nor while one edits, splits, issues, writes the notice or takes a sheet back', async ({ work, short }) => {
    const page = await work(at(short))
    await cell(page, 3, 'numbered-text').click()
    for (const key of ['F2', 'Escape', 'l']) {
      await page.keyboard.press(key)
      expect(await violations(page), key).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('s')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page), 'split').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '印发' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page), 'issue').toEqual([])
    await page.getByRole('button', { name: '先不印发' }).click()
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('menuitem', { name: '通知文字' }).click()
    await page.getByRole('textbox', { name: '主送' }).fill('各区镇人民政府')
    await page.locator('.ant-dropdown:visible').waitFor({ state: 'hidden' }) // the menu takes its time to go
    expect(await violations(page), 'notice').toEqual([])
    await page.getByRole('button', { name: '保存' }).click()
  })

  test('nothing is smaller than 13 px, and at 特大 nothing is cut or scrolls sideways', async ({ work, short }) => {
    const page = await work(at(short))
    const smallest = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        let least = 99
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement as HTMLElement
          if (!node.textContent?.trim() || parent.closest('noscript, style, script, .unseen')) continue
          if (parent.checkVisibility()) least = Math.min(least, Number.parseFloat(getComputedStyle(parent).fontSize))
        }
        return least
      })
    expect(await smallest()).toBeGreaterThanOrEqual(13)
    await page.evaluate(() => localStorage.setItem('gangmu.settings', JSON.stringify({ size: 'largest' })))
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      for (const address of [at(short, '&lang=en'), '?view=breakdown&lang=en', '?view=reports&lang=en']) {
        await page.goto(new URL(address, page.url()).href)
        await page.locator('.sheet-grid .entry, .row-blocks li, tbody tr').first().waitFor()
        expect(await fitsWidth(page), `${width} ${address}`).toBe(true)
      }
    }
  })

  test('keys are told, and letters can be switched off', async ({ work, short }) => {
    const page = await work(at(short))
    await cell(page, 3, 'numbered-text').click()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('换牵头单位').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.editor textarea:focus').waitFor()
  })
})

flow('Five thousand rows', () => {
  test('stay smooth: only what is in sight is drawn, keys are answered, an edit is saved', async ({ work, office }) => {
    const id = await office.draft({ report: null, name: '五千条.txt', text: longPlan(5000) })
    const page = await work(at(id))
    expect((await recorded(office, id)).rows.length).toBeGreaterThan(4900)
    expect(await page.locator('.sheet-grid .entry').count()).toBeLessThan(80)

    const scrolled = await page.evaluate(async () => {
      const grid = document.querySelector('.sheet-grid') as HTMLElement
      const times: number[] = []
      for (let n = 0; n < 60; n++) {
        const before = performance.now()
        grid.scrollTop += 600
        await new Promise(done => requestAnimationFrame(done))
        times.push(performance.now() - before)
      }
      times.sort((a, b) => a - b)
      return { median: times[30] ?? 0, p95: times[57] ?? 0 }
    })
    await page.locator('.sheet-grid .entry').nth(20).locator('.cell').nth(2).click()

    /** From the key to the frame that shows what it did, one key at a time. */
    const answered = async (keys: string[]) => {
      await page.evaluate(() => {
        const seen = window as unknown as { answered: number[] }
        seen.answered = []
        addEventListener(
          'keydown',
          event => {
            const painted = new MessageChannel()
            painted.port1.onmessage = () => seen.answered.push(performance.now() - event.timeStamp)
            requestAnimationFrame(() => painted.port2.postMessage(null))
          },
          { capture: true },
        )
      })
      for (const key of keys) {
        await page.keyboard.press(key)
        await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      }
      const times = await page.evaluate(() => (window as unknown as { answered: number[] }).answered)
      return times.sort((a, b) => a - b)[times.length >> 1] ?? 0
    }
    const moving = await answered(Array<string>(20).fill('ArrowDown'))
    const editing = await answered(['F2', 'x', 'Enter', 'F2', 'y', 'Enter', 'F2', 'z', 'Enter'])

    await page.keyboard.press('F2')
    await page.keyboard.type('改好的')
    await page.evaluate(() => {
      const seen = window as unknown as { pressed: number }
      addEventListener('keydown', event => (seen.pressed = event.timeStamp), { capture: true })
    })
    const answer = page.waitForResponse('**/commands')
    await page.keyboard.press('Enter')
    expect((await answer).status()).toBe(200)
    // From the key to the server's answer, by the browser's own clock.
    const saved = await page.evaluate(async () => {
      await new Promise(done => setTimeout(done, 100))
      const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const last = asked.filter(({ name }) => name.endsWith('/commands')).at(-1)
      const { pressed } = window as unknown as { pressed: number }
      return { sent: (last?.startTime ?? 0) - pressed, answered: (last?.responseEnd ?? 0) - pressed }
    })
    await expect
      .poll(async () => (await recorded(office, id)).texts.filter(text => text.includes('改好的')).length)
      .toBe(1)
    console.log({ scrolled, moving, editing, saved })
    // Absolute times never fail a test; that keys keep up with hands does.
    expect(scrolled.median).toBeLessThan(250)
    expect(moving).toBeLessThan(400)
    expect(saved.answered).toBeGreaterThan(saved.sent)
    expect(await line(page, 1).count()).toBe(1)
  })
})

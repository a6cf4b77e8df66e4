import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { visit } from './helpers.ts'
import { flow, test } from './site.ts'

/** Chinese words on the page that are not marked as Chinese, each with where they stand. */
const leftovers = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as HTMLElement
      if (!/\p{Script=Han}|[，。、；：（）]/u.test(node.textContent ?? '')) continue
      if (parent.closest('[lang="zh-CN"], noscript, style, script')) continue
      found.push(`${parent.className}: ${node.textContent?.slice(0, 40)}`)
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest('[lang="zh-CN"]')) continue
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const said = element.getAttribute(name) ?? ''
        if (/\p{Script=Han}/u.test(said)) found.push(`${name}: ${said}`)
      }
    }
    return found
  })

/** English words in the Chinese frame: only names, keys and file names may stay. */
const englishWords = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as HTMLElement
      if (parent.closest('.sheet, .voice, .what, [lang="en"], noscript, style, script, kbd')) continue
      const words = (node.textContent ?? '').match(/[A-Za-z]{4,}/g) ?? []
      found.push(...words.filter(word => !/^(docx|html|qingzhu|GDP|Shift|docs|rules)$/.test(word)))
    }
    return found
  })

const states = [
  '',
  '?at=c12',
  '?at=f60',
  '?tab=findings',
  '?at=n1',
  '?at=n3',
  '?find=0x',
  '?view=reports',
  '?report=no',
  '?rule=GM001',
]

flow('Language', () => {
  test('the English frame has no Chinese but quotations, each marked as Chinese', async ({ open }) => {
    const page = await open('?lang=en')
    for (const state of states) {
      await visit(page, `${state || '?'}&lang=en`)
      if (state.includes('rule')) await page.locator('.rule-page li').first().waitFor()
      // The name of the other language is its own.
      expect(await leftovers(page), state).toEqual([])
      expect(await page.locator('html').getAttribute('lang'), state).toBe('en')
    }
    await visit(page, '?lang=en')
    for (const key of ['o', '?']) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      expect(await leftovers(page), key).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  test('the Chinese frame has no English but names and keys', async ({ open }) => {
    const page = await open()
    for (const state of states) {
      await visit(page, state)
      if (state.includes('rule')) await page.locator('.rule-page .quote').first().waitFor()
      expect(await englishWords(page), state).toEqual([])
      expect(await page.locator('html').getAttribute('lang'), state).toBe('zh-CN')
    }
  })

  test('switching keeps what is selected; each language names the other in its own', async ({ open }) => {
    const page = await open('?at=c12&target=without')
    const english = page.getByRole('button', { name: 'English' })
    expect(await english.getAttribute('lang')).toBe('en')
    await english.click()
    await page.getByRole('button', { name: 'Open report' }).waitFor()
    expect(page.url()).toContain('at=c12')
    expect(await page.locator('.summary').textContent()).toMatch(/^\d+ of \d+: Without/)
    expect(await page.title()).toBe('清渚区2019年政府工作报告 · Gangmu')

    const chinese = page.getByRole('button', { name: '中文' })
    expect(await chinese.getAttribute('lang')).toBe('zh-CN')
    await chinese.click()
    await page.getByRole('button', { name: '打开报告' }).waitFor()
    expect(page.url()).not.toContain('lang=')
  })

  test('the document stays Chinese and in its own face', async ({ open }) => {
    const page = await open('?lang=en')
    const sheet = page.locator('.sheet')
    expect(await sheet.getAttribute('lang')).toBe('zh-CN')
    expect(await sheet.evaluate(sheet => getComputedStyle(sheet).fontFamily)).toContain('Serif')
    expect(await page.locator('body').evaluate(body => getComputedStyle(body).fontFamily)).toMatch(/^system-ui/)
  })

  test('a first visit speaks the browser’s language; one that is chosen is remembered', async ({ open }) => {
    const page = await open('', { locale: 'en-GB' })
    await page.getByRole('button', { name: 'Open report' }).waitFor()
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('button', { name: '打开报告' }).waitFor()
    expect(page.url()).not.toContain('lang=')
    await page.reload()
    await page.getByRole('button', { name: '打开报告' }).waitFor()

    const french = await open('', { locale: 'fr-FR' })
    await french.getByRole('button', { name: 'Open report' }).waitFor()
  })
})

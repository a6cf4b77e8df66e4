import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Standing } from '../../src/systems/account/standing.ts'
import { zh } from '../../src/systems/account/words/zh.ts'
import { root } from '../shared.ts'
import { expectedAccount } from './account.ts'
import { shortReport, textFile } from './files.ts'
import { expectInView, fitsWidth } from './helpers.ts'
import { flow, phone, test } from './site.ts'

const { last, now, items, tally } = await expectedAccount()
const numbers = (standing: Standing) => items.filter(item => item.standing === standing).map(item => item.number)
const due = items.filter(({ standing }) => standing !== 'later').map(({ number }) => number)

/** The numbers of the items that are listed, in their order. */
const listed = (page: Page): Promise<number[]> =>
  page.locator('.account-list .item .nth').evaluateAll(all => all.map(nth => Number(nth.textContent)))
const ready = (page: Page) => page.locator('.account-list .item').first().waitFor()
const params = (page: Page) => new URL(page.url()).searchParams
const item = (page: Page, number: number) => page.locator(`#item-${number}`)

flow('The account for last year', () => {
  test('one click from the report that is read, and from the list of reports', async ({ open }) => {
    const page = await open()
    await page.locator('.headrope').getByRole('link', { name: '对照上年承诺' }).click()
    await ready(page)
    await page.getByRole('heading', { level: 1, name: '2018年的承诺，兑现得怎样？' }).waitFor()
    expect(await page.title()).toBe('对照上年承诺 · 清渚区2019年政府工作报告 · 纲目')
    await page.getByRole('link', { name: '报告', exact: true }).click()
    await page.getByRole('link', { name: '对照2018年的承诺' }).click()
    await ready(page)
    expect(params(page).get('view')).toBe('account')
  })

  test('its counts add up and equal their lists; what is not due yet stands apart', async ({ open }) => {
    const page = await open('?view=account')
    await ready(page)
    expect(await listed(page)).toEqual([...due, ...numbers('later')])
    const counts = page.getByRole('list', { name: '结论' })
    expect(await counts.getByRole('link').first().textContent()).toBe(`${tally.all}项可衡量的承诺`)
    const sum = Object.values(tally.counts).reduce((all, count) => all + count)
    expect(sum).toBe(tally.all)
    expect(await page.locator('.summary').textContent()).toContain(`${tally.all}项 = 超额完成 ${tally.counts.exceeded}`)
    await expectInView(page.getByText('据清渚区2019年政府工作报告（2019年1月10日）'))
    for (const [standing, count] of Object.entries(tally.counts) as [Standing, number][]) {
      if (count === 0) continue
      await counts.getByRole('link', { name: `${count} ${zh.standings[standing]}` }).click()
      expect(await listed(page), standing).toEqual(numbers(standing))
      expect(params(page).get('verdict')).toBe(standing)
      expect(await page.locator('.summary').textContent()).toContain(
        `${count}/${tally.all}项：${zh.standings[standing]}`,
      )
    }
    await page.getByRole('button', { name: '清除筛选' }).click()
    expect((await listed(page)).length).toBe(tally.all)
  })

  test('each item has its verdict, both passages, both numbers and the reason', async ({ open }) => {
    const page = await open('?view=account')
    await ready(page)
    const shown = await page.locator('.account-list .item').evaluateAll(all =>
      all.map(item => ({
        number: Number(item.querySelector('.nth')?.textContent),
        verdict: item.querySelector('.standing')?.textContent?.trim(),
        passages: [...item.querySelectorAll('.passage')].map(passage => passage.textContent),
        why: item.querySelector('.why')?.textContent,
        provisional: item.querySelector('.provisional') !== null,
      })),
    )
    const expected = items.map(({ number, standing, item, promise, outcome }) => ({
      number,
      verdict: zh.standings[standing],
      passages: [promise, ...(outcome === null ? [] : [outcome])],
      why: item.why.zh,
      provisional: item.provisional,
    }))
    expect(shown.sort((a, b) => a.number - b.number)).toEqual(expected)

    const missed = items.find(({ promise }) => promise.includes('实际使用外资6亿美元'))
    const row = item(page, missed?.number ?? 0)
    expect(await row.locator('.amount').allTextContents()).toEqual(['≥6亿美元', '5.3亿美元'])
    const line = (selector: string) =>
      row.locator(selector).evaluate(element => getComputedStyle(element).textDecorationStyle)
    expect([await line('.passage.promised'), await line('.passage.reached')]).toEqual(['double', 'solid'])
  })

  test('it says of the sample what its author planted', async ({ open }) => {
    const readme = await readFile(join(root, 'samples/README.md'), 'utf8')
    const rows = (readme.split('## What became of the promises of 2018')[1] ?? '').matchAll(
      /^\| (\S.*?) *\| (.*?) *\|/gm,
    )
    const kinds: Record<string, string[]> = {
      exceeded: ['超额完成'],
      met: ['完成'],
      missed: ['未完成'],
      'late or in progress': ['进行中', '未完成'],
      unmentioned: ['未提及'],
      undecidable: ['无法判断'],
    }
    // The table says some of them in other words than the report does.
    const planted = [...rows].flatMap(([, kind = '', promised = '']) =>
      promised.split('; ').flatMap(words => (kinds[kind] && last.text.includes(words) ? [{ kind, words }] : [])),
    )
    expect(planted.length).toBeGreaterThan(20)
    const page = await open('?view=account')
    await ready(page)
    const shown = await page
      .locator('.account-list .item')
      .evaluateAll(all =>
        all.map(item => [
          item.querySelector('.passage.promised')?.textContent ?? '',
          item.querySelector('.standing')?.textContent?.trim() ?? '',
        ]),
      )
    const wrong = planted.filter(
      ({ kind, words }) =>
        !shown.some(([promise, verdict]) => promise?.includes(words) && kinds[kind]?.includes(verdict ?? '')),
    )
    expect(wrong.length / planted.length, wrong.map(({ words }) => words).join('; ')).toBeLessThan(0.3)
  })

  test('filters by section, number and words, and the order, stand in the address and outlive a reload', async ({
    open,
  }) => {
    const page = await open('?view=account')
    await ready(page)
    await page.getByText('无数字', { exact: true }).first().click()
    const without = items.filter(({ item }) => item.promise.value === null)
    expect((await listed(page)).length).toBe(without.length)
    await page.getByRole('combobox', { name: '章节' }).click()
    await page.locator('.ant-select-item-option', { hasText: '聚焦绿色发展' }).click()
    const section = last.reading.sections.find(({ heading }) => heading?.includes('聚焦绿色发展'))
    const inside = without.filter(
      ({ item: { promise } }) => section && promise.start >= section.start && promise.start < section.end,
    )
    expect(inside.length).toBeGreaterThan(0)
    expect((await listed(page)).sort((a, b) => a - b)).toEqual(inside.map(({ number }) => number))
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    await page.keyboard.type('燃煤')
    await expect.poll(() => params(page).get('find')).toBe('燃煤')
    const found = inside.filter(({ promise, outcome }) => `${promise}${outcome}`.includes('燃煤'))
    expect(found.length).toBeGreaterThan(0)
    await expect.poll(() => listed(page)).toEqual(found.map(({ number }) => number))
    await page.reload()
    await ready(page)
    expect(await listed(page)).toEqual(found.map(({ number }) => number))
    expect(await page.locator('.summary').textContent()).toContain('“燃煤”')
    await page.getByRole('button', { name: '清除筛选' }).click()
    await page.getByText('问题在前').click()
    expect((await listed(page)).slice(0, tally.counts.missed)).toEqual(numbers('missed'))
    expect((await listed(page)).slice(-tally.counts.later)).toEqual(numbers('later'))
  })

  test('nothing that fits: it says so, and one click shows everything', async ({ open }) => {
    const page = await open('?view=account&find=zzzz')
    await page.getByText('没有符合筛选的条目。').waitFor()
    await page.locator('.state').getByRole('button', { name: '清除筛选' }).click()
    expect((await listed(page)).length).toBe(tally.all)
  })

  test('a passage leads to its place in the report, and Back to the same place on the page', async ({ open }) => {
    const page = await open('?view=account')
    await ready(page)
    const chosen = items.find(({ promise }) => promise.includes('新建污水管网75公里'))
    const row = item(page, chosen?.number ?? 0)
    await row.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    expect(before).toBeGreaterThan(1000)
    for (const [side, report, words] of [
      ['promised', 'qingzhu-2018', chosen?.promise],
      ['reached', 'qingzhu-2019', chosen?.outcome],
    ] as const) {
      await row.locator(`.passage.${side}`).click()
      await page.locator('.sheet .spot').first().waitFor()
      expect(params(page).get('report')).toBe(report)
      expect((await page.locator('.sheet .spot').allTextContents()).join('')).toBe(words)
      await expectInView(page.locator('.sheet .spot').first())
      await page.goBack()
      await ready(page)
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
      expect(await row.getAttribute('aria-current')).toBe('true')
    }
  })

  test('keys: next, previous, source, Esc', async ({ open }) => {
    const page = await open('?view=account&verdict=missed')
    await ready(page)
    const [first = 0, second = 0] = numbers('missed')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(params(page).get('at')).toBe(`i${second}`)
    await expectInView(item(page, second))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`item-${second}`)
    await page.keyboard.press('k')
    expect(params(page).get('at')).toBe(`i${first}`)
    expect(await page.locator('.headrope [aria-current]').textContent()).toBe(`第${first}项`)
    await page.keyboard.press('o')
    await page.locator('.sheet .spot').first().waitFor()
    expect(params(page).get('report')).toBe('qingzhu-2019')
    await page.goBack()
    await ready(page)
    await page.keyboard.press('Shift+O')
    await page.locator('.sheet .spot').first().waitFor()
    expect(params(page).get('report')).toBe('qingzhu-2018')
    await page.goBack()
    await ready(page)
    await page.keyboard.press('Escape')
    expect(params(page).get('at')).toBeNull()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('看这一项的原文').waitFor()
  })

  test('in English no Chinese is left but quotations', async ({ open }) => {
    const page = await open('?view=account&lang=en')
    await ready(page)
    const left = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (/\p{Script=Han}/u.test(node.textContent ?? '') && !node.parentElement?.closest('[lang="zh-CN"]'))
          found.push(node.textContent ?? '')
      return found
    })
    expect(left).toEqual([])
  })

  test('on the phone promise and outcome are stacked, and nothing scrolls sideways', async ({ open }) => {
    for (const lang of ['zh', 'en']) {
      const page = await open(`?view=account&lang=${lang}`, phone)
      await ready(page)
      expect(await fitsWidth(page), lang).toBe(true)
      const [promise, outcome] = await page
        .locator('#item-1 .side')
        .evaluateAll(all => all.map(side => side.getBoundingClientRect()))
      expect(outcome?.top).toBeGreaterThan(promise?.bottom ?? Number.POSITIVE_INFINITY)
      expect(outcome?.left).toBe(promise?.left)
    }
    const page = await open('', phone)
    await page.locator('main .steps').getByRole('link', { name: '对照上年承诺' }).click()
    await ready(page)
  })
})

flow('The account without what it needs', () => {
  test('no report of the year before: one action opens it, and the account is there', async ({ open }) => {
    const page = await open('?view=account&last=')
    await page.getByRole('heading', { name: '还没有可对照的上年报告' }).waitFor()
    await page.locator('main').getByRole('button', { name: '打开上年报告' }).click()
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles([textFile('上年.txt', last.text)])
    await ready(page)
    expect((await listed(page)).length).toBe(tally.all)
    expect(params(page).get('report') ?? 'qingzhu-2019').toBe('qingzhu-2019')
  })

  test('or it is chosen among those that are open', async ({ open }) => {
    const page = await open('?view=account&last=')
    await page.getByRole('combobox', { name: '对照上年报告' }).click()
    await page.locator('.ant-select-item-option', { hasText: '2018' }).click()
    await ready(page)
  })

  test('a report of another government is compared, with a word of warning', async ({ open }) => {
    const page = await open('?view=account&last=')
    await page.locator('main').getByRole('button', { name: '打开上年报告' }).click()
    await page.getByRole('textbox', { name: '或粘贴报告的文字' }).fill(shortReport('甲湖区'))
    await page.getByRole('button', { name: '读这些文字' }).click()
    await ready(page)
    expect(await page.getByRole('alert').textContent()).toContain('甲湖区')
  })

  test('no measurable promise: it says so, and what to open instead', async ({ open }) => {
    const review = shortReport('甲湖区').replace(/今年经济社会[\s\S]*98%。/, '坚持稳中求进，推进各项工作。')
    const page = await open('?view=account&last=')
    await page.locator('main').getByRole('button', { name: '打开上年报告' }).click()
    await page.getByRole('textbox', { name: '或粘贴报告的文字' }).fill(review)
    await page.getByRole('button', { name: '读这些文字' }).click()
    await page.getByRole('heading', { name: '上年报告里没有读到可衡量的承诺' }).waitFor()
    await page.locator('main').getByRole('button', { name: '打开上年报告' }).waitFor()
  })

  test('without a server it is all the same', async ({ open }) => {
    const page = await open('', { mayFail: /ERR_FAILED|Failed to load resource/ })
    await page.route('**/api/**', route => route.abort())
    await page.reload()
    await page.getByText('没有连上服务。').waitFor()
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('banner').getByRole('button', { name: '打开报告' }).click()
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles([textFile('a.txt', last.text), textFile('b.txt', now.text)])
    await page.getByRole('link', { name: '对照2018年的承诺' }).click()
    await ready(page)
    expect((await listed(page)).length).toBe(tally.all)
  })

  test('while reports are compared the page says so and stays quick', async ({ open }) => {
    const page = await open()
    await page.evaluate(() => {
      const state = window as unknown as { longest: number }
      state.longest = 0
      new PerformanceObserver(all => {
        for (const { duration } of all.getEntries()) state.longest = Math.max(state.longest, duration)
      }).observe({ type: 'longtask' })
    })
    await page.locator('.headrope').getByRole('link', { name: '对照上年承诺' }).click()
    await page.getByText('正在逐条对照……').waitFor()
    await ready(page)
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest)
    expect(longest).toBeLessThan(300)
  })
})

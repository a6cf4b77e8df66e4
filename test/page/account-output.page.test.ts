import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Standing, standings } from '../../src/systems/account/standing.ts'
import { zh } from '../../src/systems/account/words/zh.ts'
import { expectedAccount } from './account.ts'
import { textFile } from './files.ts'
import { plain, printed } from './paper.ts'
import { flow, test } from './site.ts'

const { last, items, tally } = await expectedAccount()
const ready = (page: Page) => page.locator('.account-list .item').first().waitFor()

flow('The account, taken along', () => {
  test('on paper: totals first, then every item by verdict, whatever the page is narrowed to', async ({ open }) => {
    const page = await open('?view=account&verdict=missed&find=外资')
    await ready(page)
    const pages = await printed(page)
    const all = pages.join('')
    expect(pages[0]).toContain('2018年政府工作报告承诺兑现情况')
    expect(pages[0]).toContain(plain(`${tally.all}项=超额完成${tally.counts.exceeded}`))
    const headings = standings.filter(standing => tally.counts[standing] > 0)
    const places = headings.map(standing =>
      all.indexOf(plain(`${zh.standings[standing]}${tally.counts[standing]}序号`)),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    // What is torn over two pages is found in neither: all but a few stand whole.
    const found = items.filter(({ promise }) => all.includes(plain(promise)))
    expect(found.length).toBeGreaterThan(items.length * 0.95)
    for (const bar of ['打开报告', '存为表格', '清除筛选', '问题在前']) expect(all).not.toContain(bar)
    for (const [at, words] of pages.entries()) {
      expect(words).toContain('纲目对照于')
      expect(words).toContain('模拟数据')
      expect(words).toContain(`${at + 1}/${pages.length}`)
    }
  })

  test('in English, too, and promised and reached are told apart without colour', async ({ open }) => {
    const page = await open('?view=account&lang=en')
    await ready(page)
    expect((await printed(page)).join('')).toContain('whatbecameofthepromisesof2018')
    await page.emulateMedia({ media: 'print' })
    await page.locator('.account-paper').waitFor()
    const line = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(element => getComputedStyle(element).textDecorationStyle)
    expect(await line('.account-paper .promised')).toBe('double')
    expect(await line('.account-paper .voice.reached')).toBe('solid')
  })

  test('as a table: a row for each item, in the right encoding, and no formula runs', async ({ open }) => {
    const evil = '=HYPERLINK("http://example.com")'
    const text = last.text.replace('实际使用外资6亿美元以上', `${evil}建成科技馆1座，实际使用外资6亿美元以上`)
    const page = await open('?view=account&last=')
    await page.locator('main').getByRole('button', { name: '打开上年报告' }).click()
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles([textFile('上年.txt', text)])
    await ready(page)
    const count = await page.locator('.account-list .item').count()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: '存为表格（CSV）' }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe('清渚区2019年政府工作报告 上年承诺兑现情况.csv')
    const csv = await readFile((await download.path()) ?? '', 'utf8')
    expect(csv.startsWith('\uFEFF序号,结论,')).toBe(true)
    expect(csv.trimEnd().split('\r\n').length).toBe(count + 1)
    expect(csv).toContain('科技馆')
    expect(csv).not.toMatch(/(^|,|")=/m)
  })

  test('copied: what is listed, to be pasted into a spreadsheet', async ({ open, site }) => {
    const page = await open('?view=account&verdict=missed')
    await ready(page)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin })
    const missed = items.filter(({ standing }) => standing === ('missed' satisfies Standing))
    await page.getByRole('button', { name: `复制所列${missed.length}项` }).click()
    await page.getByText(`已复制${missed.length}项`).waitFor()
    const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(rows.length).toBe(missed.length + 1)
    expect(rows[1]?.split('\t').slice(0, 4)).toEqual([
      String(missed[0]?.number),
      '未完成',
      '',
      missed[0]?.promise.replace(/\s/g, ''),
    ])
  })

  test('p prints', async ({ open }) => {
    const page = await open('?view=account')
    await ready(page)
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed'
      }
    })
    await page.keyboard.press('p')
    await expect.poll(() => page.title()).toBe('printed')
  })
})

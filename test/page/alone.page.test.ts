import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readReport } from '../../src/report/read.ts'
import { fixture, sampleFile, shortReport, textFile, word } from './files.ts'
import { flow, test } from './site.ts'

/** The page as a folder of files serves it: whatever it asks of a server fails. */
const alone = { mayFail: /ERR_FAILED|Failed to load resource/ }

async function cutOff(page: Page) {
  await page.route('**/api/**', route => route.abort())
  await page.reload()
  await page.getByText('没有连上服务。').waitFor()
}

/** The parts of the page that come by themselves, before anybody needs them; the last is what reads PDFs. */
const prepared = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/pdfjs-/.test(name)))

flow('Without a server', () => {
  test('the page says so, and reads what is pasted by itself, with the network off', async ({ open }) => {
    const page = await open('', alone)
    await cutOff(page)
    await page.getByText('还没有打开的报告。').waitFor()
    // Everything that a reading needs has come before: the reader is asked for while there is a network.
    await page.getByRole('banner').getByRole('button', { name: '打开报告' }).click()
    await page.getByRole('textbox', { name: '或粘贴报告的文字' }).fill(shortReport('甲湖区'))
    await prepared(page)
    await page.context().setOffline(true)
    try {
      await page.getByRole('button', { name: '读这些文字' }).click()
      await page.locator('.sheet h1', { hasText: '甲湖区2024年政府工作报告' }).waitFor()
    } finally {
      await page.context().setOffline(false)
    }
    const { commitments, figures, findings } = readReport(shortReport('甲湖区'))
    const tabs = await page.getByRole('tab').allTextContents()
    expect(tabs).toEqual([`承诺${commitments.length}`, `数字${figures.length}`, `疑点${findings.length}`])
  })

  test('its own reading is the server’s, of Word files too', async ({ open, site }) => {
    const page = await open('', alone)
    await cutOff(page)
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('banner').getByRole('button', { name: '打开报告' }).click()
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles([await sampleFile('qingzhu-2019.txt')])
    await page.locator('.sheet h1').waitFor()
    expect(await page.getByRole('tab', { name: '承诺' }).textContent()).toBe(`承诺${site.reading.commitments.length}`)
    expect(await page.getByRole('tab', { name: '数字' }).textContent()).toBe(`数字${site.reading.figures.length}`)

    await page.keyboard.press('o')
    const again = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选文件' }).click()
    await (await again).setFiles([await sampleFile('qingzhu-2019.docx', word), textFile('空.txt', '')])
    const rows = page.locator('tbody tr')
    await rows.filter({ hasText: 'qingzhu-2019.docx' }).getByText('2019年1月10日').waitFor()
    await rows.filter({ hasText: '空.txt' }).getByText('没有读成').waitFor()
  })

  test('a server that goes away while one reads is noticed, and the page reads on', async ({ open }) => {
    const page = await open('', alone)
    await page.route('**/api/read**', route => route.abort())
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('banner').getByRole('button', { name: '打开报告' }).click()
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles([textFile('a.txt', shortReport('乙湖区'))])
    await page.locator('.sheet h1', { hasText: '乙湖区2024年政府工作报告' }).waitFor()
  })

  test('once it was idle, the server may go: Word, PDF, HTML and the pages of rules are at hand', async ({ open }) => {
    const page = await open('', { ...alone, serviceWorkers: 'block' })
    await prepared(page)
    await page.route('**/*', route => route.abort())
    const html = `<html><body>${shortReport('丙湖区').replace(/.+/g, '<p>$&</p>')}</body></html>`
    const files = [
      await sampleFile('qingzhu-2019.docx', word),
      await fixture('report.pdf'),
      { ...textFile('丙.html', html), mimeType: 'text/html' },
    ]
    await page.keyboard.press('o')
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles(files)
    for (const { name } of files) {
      const row = page.locator('tbody tr').filter({ hasText: name })
      await row.locator('.name').waitFor()
      expect(await row.textContent()).not.toContain('没有读成')
    }
    await page.evaluate(() => {
      history.pushState(null, '', '?rule=GM001')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.locator('.rule-page .quote').first().waitFor()
  })

  test('a part that was not loaded in time is said so, with what to do', async ({ open }) => {
    const page = await open('', alone)
    await page.route('**/assets/{docx,pdfjs,rule-pages}-*', route => route.abort())
    await page.route('**/api/read**', route => route.abort())
    await page.reload()
    await page.locator('.sheet').waitFor()
    await page.keyboard.press('o')
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles([await sampleFile('qingzhu-2019.docx', word)])
    await page.getByText('请启动服务（npm start），刷新页面，再打开这个文件。').waitFor()
  })
})

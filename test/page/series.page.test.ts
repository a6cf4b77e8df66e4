import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectedAccount } from './account.ts'
import { textFile } from './files.ts'
import { expectInView, fitsWidth } from './helpers.ts'
import { flow, phone, test } from './site.ts'

const { last, now } = await expectedAccount()

/** A report of an invented district: what it promised for its year, and what it says of the year before. */
const yearly = (year: number, reached: number, goal: number): string => `甲湖区${year}年政府工作报告

各位代表：

现在，我代表甲湖区人民政府，向大会报告工作，请予审议。

一、${year - 1}年工作回顾

过去一年，地区生产总值增长${reached}%，新建污水管网${reached * 10}公里，城镇登记失业率2.${year % 10}%。教育优先发展，生态环境不断改善。

二、${year}年工作安排

今年经济社会发展的主要预期目标是：地区生产总值增长${goal}%以上，新建污水管网${goal * 10}公里，城镇登记失业率控制在3%以内。

各位代表，让我们共同努力，完成全年目标任务！
`
const years: [year: number, reached: number, goal: number][] = [
  [2014, 9.1, 9],
  [2015, 8.6, 8.5],
  [2016, 8.7, 8],
  [2018, 7.4, 7],
  [2019, 7.2, 6.5],
]
const files = years.map(([year, reached, goal]) => textFile(`${year}.txt`, yearly(year, reached, goal)))

async function openYears(page: Page, chosen = files) {
  await page.getByRole('banner').getByRole('button', { name: '打开报告' }).click()
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选文件' }).click()
  await (await asked).setFiles(chosen)
  await page.locator('tbody tr').filter({ hasText: '甲湖区2019年' }).locator('[data-label="数字"] a').waitFor()
}

/** What the table of the chosen indicator says, year by year. */
const table = (page: Page): Promise<string[][]> =>
  page
    .locator('.one tbody tr')
    .evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent?.trim() ?? '')))
const params = (page: Page) => new URL(page.url()).searchParams

flow('Goals over the years', () => {
  test('one click from the list of reports: promised beside reached, missing years are gaps', async ({ open }) => {
    const page = await open('?view=reports')
    await openYears(page)
    await page.getByRole('link', { name: '历年目标与完成' }).click()
    await page.locator('.one').waitFor()
    // The samples and these are of two governments; the one with most years comes first.
    await page.getByRole('heading', { level: 1, name: '甲湖区历年定的目标，完成了多少？' }).waitFor()
    await page.getByText('据5份报告（2014–2019）').waitFor()
    await page.getByText('缺2017的报告').waitFor()
    await page.locator('.indicators a').filter({ hasText: '地区生产总值' }).click()
    const rows = await table(page)
    expect(rows.map(([year]) => year)).toEqual(['2013', '2014', '2015', '2016', '2017', '2018', '2019'])
    expect(rows[0]?.slice(1)).toEqual(['–', '增长9.1%', '–'])
    expect(rows[1]?.slice(1, 3)).toEqual(['增长≥9%', '增长8.6%'])
    expect(rows[1]?.[3]).toContain('未完成')
    // 2016 is promised, and the report that would tell of it is missing, as is what 2017 promised.
    expect(rows[3]?.slice(1)).toEqual(['增长≥8%', '–', '–'])
    expect(rows[4]?.[1]).toBe('–')
    expect(rows[6]?.slice(1)).toEqual(['增长≥6.5%', '–', '–'])
    expect(await page.locator('.one figcaption').textContent()).toBe('地区生产总值增速：有目标又有结果的3年里，2年完成')
  })

  test('the chart is drawn, says its values to who cannot see it, and gives its picture and data', async ({
    open,
    site,
  }) => {
    const page = await open('?view=reports')
    await openYears(page)
    await page.getByRole('link', { name: '历年目标与完成' }).click()
    await page.locator('.indicators a').filter({ hasText: '地区生产总值' }).click()
    await page.locator('.chart canvas').waitFor()
    const spoken = await page.locator('.chart .canvas').getAttribute('aria-label')
    expect(spoken).toContain('2014年，目标增长≥9%，完成增长8.6%')
    // Drawn: what is promised and what was reached have ink on the canvas.
    const inked = () =>
      page.locator('.chart canvas').evaluate(canvas => {
        const { width, height } = canvas as HTMLCanvasElement
        const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? []
        let [reached, promised] = [0, 0]
        for (let at = 0; at < data.length; at += 4) {
          const [r, g, b] = [data[at], data[at + 1], data[at + 2]]
          if (r === 0x1f && g === 0x5a && b === 0x8e) reached++
          if (r === 0x46 && g === 0x50 && b === 0x52) promised++
        }
        return reached > 500 && promised > 300
      })
    await expect.poll(inked).toBe(true)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin })
    await page.getByRole('button', { name: '复制数据' }).click()
    await page.getByText('数据已复制').waitFor()
    const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map(row => row.split('\t'))
    expect(rows[2]?.slice(0, 7)).toEqual(['地区生产总值', '2014', '增长≥9%', '9', '增长8.6%', '8.6', '%'])
    await page.getByRole('button', { name: '复制图片' }).click()
    await page.getByText('图片已复制').waitFor()
    const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
    expect(kinds).toContain('image/png')
    await page.getByRole('button', { name: '看表' }).click()
    expect(await page.evaluate(() => document.activeElement?.querySelector('table') !== null)).toBe(true)
  })

  test('each number leads to its passage, and Back to the same indicator', async ({ open }) => {
    const page = await open('?view=reports')
    await openYears(page)
    await page.getByRole('link', { name: '历年目标与完成' }).click()
    await page.locator('.indicators a').filter({ hasText: '污水管网' }).click()
    const indicator = params(page).get('indicator')
    expect(indicator).toContain('污水管网')
    for (const [column, year, words] of [
      [0, 2014, '90公里'],
      [1, 2015, '86公里'],
    ] as const) {
      await page.locator('.one tbody tr', { hasText: '2014' }).locator('.amount').nth(column).getByRole('link').click()
      await page.locator('.sheet h1', { hasText: `甲湖区${year}年` }).waitFor()
      expect((await page.locator('.sheet .spot').allTextContents()).join('')).toContain(words)
      await expectInView(page.locator('.sheet .spot').first())
      await page.goBack()
      await page.locator('.one').waitFor()
      expect(params(page).get('indicator')).toBe(indicator)
    }
  })

  test('of the samples; another government by choice; words and keys find an indicator', async ({ open }) => {
    const page = await open('?view=reports')
    await openYears(page)
    await page.getByRole('link', { name: '历年目标与完成' }).click()
    await page.locator('.one').waitFor()
    await page.getByRole('combobox', { name: '政府' }).click()
    await page.locator('.ant-select-item-option', { hasText: '清渚区' }).click()
    await page.getByText('据2份报告（2018–2019）').waitFor()
    await page.locator('.one').waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    await page.keyboard.type('河道')
    await expect.poll(() => params(page).get('find')).toBe('河道')
    const names = page.locator('.indicators .voice')
    const all = await names.allTextContents()
    expect(all.length).toBeGreaterThan(1)
    expect(all.every(name => name.includes('河道'))).toBe(true)
    expect(await page.locator('.summary').textContent()).toContain(`${all.length}/`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await page.locator('.indicators [aria-current] .voice').textContent()).toBe(all[1])
    await page.keyboard.press('k')
    expect(await page.locator('.indicators [aria-current] .voice').textContent()).toBe(all[0])
  })

  test('a folder that is dropped opens all the reports in it', async ({ open }) => {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-years-'))
    try {
      for (const { name, buffer } of files) await writeFile(join(folder, name), buffer)
      await writeFile(join(folder, 'picture.png'), 'no report')
      const page = await open('?view=reports')
      const client = await page.context().newCDPSession(page)
      const data = { items: [], files: [folder], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await client.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
      await page.locator('tbody tr').filter({ hasText: '甲湖区2019年' }).locator('[data-label="数字"] a').waitFor()
      expect(await page.locator('tbody tr').count()).toBe(files.length + 2)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('with one report only, it says what to open, and takes it where it is', async ({ open }) => {
    const page = await open('', { mayFail: /ERR_FAILED|Failed to load resource/ })
    await page.route('**/api/**', route => route.abort())
    await page.reload()
    await page.getByText('没有连上服务。').waitFor()
    for (const text of [last.text, now.text]) {
      const opener = page.locator('main').getByRole('button', { name: '打开报告' })
      await opener.click()
      await page.getByRole('textbox', { name: '或粘贴报告的文字' }).fill(text)
      await page.getByRole('button', { name: '读这些文字' }).click()
      if (text === now.text) continue
      await page.locator('.sheet').waitFor()
      await page.evaluate(() => {
        history.pushState(null, '', '?view=series')
        dispatchEvent(new PopStateEvent('popstate'))
      })
      await page.getByRole('heading', { name: '历年对照要两份以上的报告' }).waitFor()
    }
    await page.locator('.one').waitFor()
  })

  test('on the phone nothing scrolls sideways, in either language', async ({ open }) => {
    for (const lang of ['zh', 'en']) {
      const page = await open(`?view=series&lang=${lang}`, phone)
      await page.locator('.one').waitFor()
      await page.locator('.chart canvas').waitFor()
      expect(await fitsWidth(page), lang).toBe(true)
    }
  })
})

/** `npm run tour`: takes the pictures of the README, in docs/images, from the samples in a real Chromium. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { builtPages } from '../src/cli/pages.ts'
import type { Reading, Span } from '../src/report/reading.ts'
import { systemMigrations } from '../src/server/systems.ts'
import { openStore } from '../src/store/store.ts'
import { launchChromium } from '../test/page/chromium.ts'
import { startSite } from '../test/page/server.ts'
import { root } from '../test/shared.ts'
import { withPalette } from './png.ts'

const folder = join(root, 'docs/images')
const desktop = { viewport: { width: 1440, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

interface Picture {
  on: typeof desktop | typeof phone
  /** What the address says; `at` is found in the sample by its words, as numbers change when the reader does. */
  query: Record<string, string>
  /** What is done on the page first. */
  first?: (page: Page) => Promise<void>
  /** What must be there before it is taken. */
  wait: string
}

const data = mkdtempSync(join(tmpdir(), 'gangmu-tour-'))
const store = await openStore({ data }, systemMigrations)
const site = await startSite(builtPages({ language: 'en', tell: console.log }), store)
const { reading, text } = site

/** The id of the first thing of a kind whose words contain these, or whose rule is this. */
function idOf(kind: 'commitments' | 'figures' | 'findings', words: string): string {
  const things: (Span & Partial<Reading['findings'][number]>)[] = reading[kind]
  const at = things.findIndex(({ start, end, code }) => code === words || text.slice(start, end).includes(words))
  if (at < 0) throw new Error(`The sample has no ${kind} with ${words}.`)
  return `${{ commitments: 'c', figures: 'f', findings: 'n' }[kind]}${at + 1}`
}

/** Opens the breakdown of the sample, drafted by the first who come by, at a row some way down. */
async function openBreakdown(page: Page): Promise<void> {
  await page.locator('.headrope .acts button').last().click()
  const there = page.locator('.ant-dropdown-menu-item').first()
  const sheet = page.locator('.sheet-grid, .row-blocks')
  await there.or(sheet).first().waitFor()
  if ((await sheet.count()) === 0) await there.click()
  await sheet.first().waitFor()
}

async function chooseRow(page: Page, down: number): Promise<void> {
  await openBreakdown(page)
  for (let n = 0; n < down; n++) await page.keyboard.press('ArrowDown')
}

const account = { view: 'account', report: 'qingzhu-2019' }
const pictures: Record<string, Picture> = {
  'reading-zh': { on: desktop, query: { at: idOf('commitments', '万人发明专利拥有量') }, wait: '.detail' },
  'reading-en': { on: desktop, query: { lang: 'en', at: idOf('figures', '1745亿元') }, wait: '.detail' },
  'findings-zh': { on: desktop, query: { at: idOf('findings', 'GM001') }, wait: '.detail' },
  'rule-en': { on: desktop, query: { lang: 'en', tab: 'findings', rule: 'GM001' }, wait: '.rule-page .quote' },
  'phone-zh': { on: phone, query: { at: idOf('commitments', '盘活存量建设用地') }, wait: '.sheet .spot' },
  'phone-en': { on: phone, query: { lang: 'en', panel: 'list', target: 'with' }, wait: '.row' },
  'breakdown-zh': { on: desktop, query: {}, first: page => chooseRow(page, 14), wait: '.proposals' },
  'breakdown-en': { on: desktop, query: { lang: 'en' }, first: page => chooseRow(page, 3), wait: '.proposals' },
  'breakdown-phone-zh': { on: phone, query: {}, first: openBreakdown, wait: '.row-blocks' },
  'account-zh': { on: desktop, query: account, wait: '.item .amount' },
  'account-en': { on: desktop, query: { ...account, lang: 'en' }, wait: '.item .amount' },
  'series-zh': { on: desktop, query: { view: 'series' }, wait: 'canvas' },
}

/** Still: what comes into sight is laid out, and what was scrolled has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(done => requestAnimationFrame(done))
  })
}

mkdirSync(folder, { recursive: true })
const browser = await launchChromium()
try {
  for (const [name, { on, query, first, wait }] of Object.entries(pictures)) {
    const page = await browser.newPage({ ...on, reducedMotion: 'reduce', locale: 'zh-CN' })
    await page.goto(`${site.url}?${new URLSearchParams(query)}`)
    await first?.(page)
    await page.locator(wait).first().waitFor()
    await settle(page)
    const path = join(folder, `${name}.png`)
    writeFileSync(path, withPalette(await page.screenshot({ animations: 'disabled', caret: 'hide' })))
    await page.close()
    console.log(`docs/images/${name}.png  ${Math.round(statSync(path).size / 1024)} KB`)
  }
} finally {
  await browser.close()
  await site.close()
  await store.close()
  rmSync(data, { recursive: true })
}

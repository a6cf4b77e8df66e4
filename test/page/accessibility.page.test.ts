import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { violations } from './axe.ts'
import { poem, shortReport, textFile } from './files.ts'
import { visit } from './helpers.ts'
import { desktop, flow, phone, test } from './site.ts'

const states = [
  '',
  'at=c2',
  'at=f2',
  'at=n1',
  'at=n2',
  'tab=findings',
  'find=zzzz&at=c1',
  'view=reports',
  'report=no',
  'rule=GM001',
  'panel=contents',
]

/** A short report stands for the long one, whose many marks would each be looked at in every state. */
async function openShort(page: Page): Promise<string> {
  await page.keyboard.press('o')
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选文件' }).click()
  await (await asked).setFiles([textFile('短.txt', shortReport('短湖区'))])
  await page.locator('.sheet h1', { hasText: '短湖区' }).waitFor()
  return new URL(page.url()).searchParams.get('report') ?? ''
}

flow('Accessibility (axe-core)', () => {
  test('no rule is broken on the first page', async ({ open }) => {
    expect(await violations(await open())).toEqual([])
  })

  for (const [device, options] of Object.entries({ desktop, phone })) {
    test(`nor in any state on the ${device}, in either language`, async ({ open }) => {
      const page = await open('', options)
      const report = await openShort(page)
      for (const lang of ['zh', 'en']) {
        for (const state of device === 'phone' ? [...states, 'panel=list&at=f2'] : states) {
          await visit(page, `?report=${report}&lang=${lang}&${state}`)
          if (state.includes('rule')) await page.locator('.rule-page .quote').first().waitFor()
          expect(await violations(page), `${lang}: ${state}`).toEqual([])
        }
      }
    })
  }

  test('nor in dialogs and menus', async ({ open }) => {
    const page = await open('', { mayFail: /status of 422/ })
    await openShort(page)
    await page.keyboard.press('o')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page), 'opening').toEqual([])
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选文件' }).click()
    await (await asked).setFiles([poem('诗.txt')])
    await page.getByRole('alert').waitFor()
    expect(await violations(page), 'a file that was not read').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('checkbox').waitFor()
    expect(await violations(page), 'keys').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox').waitFor({ state: 'detached' })
    for (const name of ['打印、导出', '字号']) {
      await page.getByRole('button', { name }).click()
      const item = page.locator('.ant-dropdown:not(.ant-dropdown-hidden) [role="menuitem"]').first()
      await item.waitFor()
      expect(await violations(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await item.waitFor({ state: 'hidden' })
    }
    await page.getByRole('combobox', { name: '时限' }).click()
    await page.locator('.ant-select-item-option').first().waitFor()
    expect(await violations(page), 'choices').toEqual([])
  })
})

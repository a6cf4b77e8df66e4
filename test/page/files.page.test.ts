import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  binaryFile,
  emptyFile,
  gb18030File,
  poem,
  sampleFile,
  shortReport,
  type TestFile,
  textFile,
  word,
} from './files.ts'
import { flow, test } from './site.ts'

async function choose(page: Page, ...files: TestFile[]) {
  await page.getByRole('banner').getByRole('button', { name: '打开报告' }).click()
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选文件' }).click()
  await (await asked).setFiles(files)
}

/** Drops or pastes, as the browser tells a page of it. */
async function give(page: Page, how: 'drop' | 'paste', given: { files?: TestFile[]; text?: string }) {
  const files = (given.files ?? []).map(({ name, buffer }) => ({ name, bytes: [...buffer] }))
  await page.evaluate(
    ([how, files, text]) => {
      const data = new DataTransfer()
      for (const { name, bytes } of files) data.items.add(new File([Uint8Array.from(bytes)], name))
      if (text) data.setData('text/plain', text)
      const init = { bubbles: true, cancelable: true }
      if (how === 'paste') document.body.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
      else {
        for (const type of ['dragenter', 'dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }))
        }
      }
    },
    [how, files, given.text ?? ''] as const,
  )
}

const title = (page: Page) => page.locator('.sheet h1').textContent()
/** A refused body is a 4xx answer, which the browser notes in its console. */
const refusing = { mayFail: /status of (413|422)/ }

flow('Opening files', () => {
  test('by the file chooser: UTF-8, GB18030 and Word', async ({ open }) => {
    const page = await open()
    await choose(page, textFile('a.txt', shortReport('甲湖区')))
    await expect.poll(() => title(page)).toBe('甲湖区2024年政府工作报告')
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(2)
    expect(await page.locator('.headrope').textContent()).not.toContain('模拟数据')

    await choose(page, gb18030File('b.txt', shortReport('乙湖区')))
    await expect.poll(() => title(page)).toBe('乙湖区2024年政府工作报告')
    await choose(page, await sampleFile('qingzhu-2019.docx', word))
    await expect.poll(() => title(page)).toBe('清渚区2019年政府工作报告')
  })

  test('by a drop anywhere on the page, which says so while one drags', async ({ open }) => {
    const page = await open()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File([''], 'a.txt'))
      document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer: data }))
    })
    await page.getByText('松开即可打开').waitFor()
    await give(page, 'drop', { files: [textFile('丙.txt', shortReport('丙湖区'))] })
    await expect.poll(() => title(page)).toBe('丙湖区2024年政府工作报告')
    expect(await page.locator('.drop').count()).toBe(0)
  })

  test('by a paste of text or of a file; a line or two is left alone', async ({ open }) => {
    const page = await open()
    await give(page, 'paste', { text: '一行字，不是报告。' })
    await give(page, 'paste', { text: shortReport('丁湖区') })
    await expect.poll(() => title(page)).toBe('丁湖区2024年政府工作报告')
    await give(page, 'paste', { files: [textFile('戊.txt', shortReport('戊湖区'))] })
    await expect.poll(() => title(page)).toBe('戊湖区2024年政府工作报告')

    // A reload keeps what this tab has opened.
    await page.reload()
    await expect.poll(() => title(page)).toBe('戊湖区2024年政府工作报告')
  })

  test('by a paste into the field, which says what is too short', async ({ open }) => {
    const page = await open()
    await page.getByRole('button', { name: '打开报告' }).click()
    const field = page.getByRole('textbox', { name: '或粘贴报告的文字' })
    const read = page.getByRole('button', { name: '读这些文字' })
    await field.fill('太短')
    await page.getByText('只有2个字，不像一份报告。粘贴全文再读。').waitFor()
    expect(await read.isDisabled()).toBe(true)
    await field.fill(shortReport('己湖区'))
    await read.click()
    await expect.poll(() => title(page)).toBe('己湖区2024年政府工作报告')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('what cannot be read is refused in words, with what to do', async ({ open }) => {
    const page = await open('?at=c12', refusing)
    const before = await title(page)
    const refusals: [TestFile, RegExp][] = [
      [binaryFile('程序.txt'), /二进制/],
      [emptyFile('空.txt'), /空/],
    ]
    for (const [file, words] of refusals) {
      await choose(page, file)
      const alert = page.getByRole('dialog').getByRole('alert')
      await alert.getByText(`没有读成：${file.name}`).waitFor()
      expect(await alert.textContent()).toMatch(words)
      // What was open stays, selection and all; the file leaves nothing behind.
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await title(page)).toBe(before)
      expect(page.url()).toContain('at=c12')
    }
    await give(page, 'drop', { files: [emptyFile('空.txt')] })
    await page.getByRole('dialog').getByText('没有读成：空.txt').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: '报告', exact: true }).click()
    await page.locator('tbody tr').nth(1).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(2)
  })

  test('what is no work report is refused, and read all the same if one insists', async ({ open }) => {
    const page = await open('?lang=en', refusing)
    await page.getByRole('button', { name: 'Open report' }).click()
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose files' }).click()
    await (await asked).setFiles([poem('诗.txt')])
    expect(await page.getByRole('alert').textContent()).toContain(
      'This does not look like a government work report: its parts are missing.',
    )
    await page.getByRole('button', { name: 'Read it as a report' }).click()
    await page.locator('.sheet', { hasText: '床前明月光' }).waitFor()
    await page.getByRole('tab', { name: 'Figures' }).click()
    await page.getByText('No figures were read in this report. Check that the full text is open.').waitFor()
  })

  test('several at once make a list, in which each says how it went and can be removed', async ({ open }) => {
    const page = await open('', refusing)
    await choose(
      page,
      textFile('庚.txt', shortReport('庚湖区')),
      emptyFile('空.txt'),
      textFile('辛.txt', shortReport('辛湖区')),
    )
    await page.getByRole('heading', { name: '已打开的报告' }).waitFor()
    await page.getByRole('link', { name: '辛湖区2024年政府工作报告' }).waitFor()
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(5)
    expect(await rows.filter({ hasText: '空.txt' }).textContent()).toContain('没有读成')
    expect(await page.locator('.headrope').textContent()).not.toContain('模拟数据')

    await page.getByRole('button', { name: '移除空.txt' }).click()
    await expect.poll(() => rows.count()).toBe(4)
    await page.getByRole('link', { name: '庚湖区2024年政府工作报告' }).click()
    await expect.poll(() => title(page)).toBe('庚湖区2024年政府工作报告')
  })
})

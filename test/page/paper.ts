/** What comes out of the printer, as text. */
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'

/** Some characters come out of a PDF as the radicals that look the same. */
const radicals: Partial<Record<string, string>> = Object.fromEntries(
  [...'⻅见⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⺠民⺟母'].flatMap((radical, at, all) =>
    at % 2 === 0 ? [[radical, all[at + 1]]] : [],
  ),
)
export const plain = (words: string) =>
  words
    .replace(/[\u2e80-\u2eff]/g, radical => radicals[radical] ?? radical)
    .normalize('NFKC')
    .replace(/\s/g, '')

/** The text of each page as it would come out of the printer. */
export async function printed(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(pdf, { mergePages: false })
  return text.map(plain)
}

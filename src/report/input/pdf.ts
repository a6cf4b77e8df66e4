import { InputError } from './error.ts'
import { joinLines, type PageLine, pageLines } from './paragraphs.ts'

/** The text of a PDF, paragraph by paragraph. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  const pages: PageLine[][] = []
  try {
    // A copy, for the library takes the buffer away from its caller.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
    try {
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        pages.push(pageLines(items.filter(item => 'str' in item)))
        page.cleanup()
      }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    throw new InputError(encrypted ? 'pdf-encrypted' : 'pdf-broken', { cause: error })
  }
  const text = joinLines(pages)
  if (text === '') throw new InputError('pdf-scanned')
  if (isGarbled(text)) throw new InputError('pdf-garbled')
  return text
}

/** Fonts without character codes give private-use, control and replacement characters. */
function isGarbled(text: string): boolean {
  return (text.match(/[\p{Co}\p{Cn}\uFFFD]|(?!\s)\p{Cc}/gu)?.length ?? 0) * 5 > text.length
}

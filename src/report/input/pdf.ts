import { InputError } from './error.ts'
import { joinLines, type PageLine, pageLines, type TextItem } from './paragraphs.ts'
import { refuseBomb } from './pdf-bomb.ts'

/** A long report has 50,000 characters. */
const MAX_CHARACTERS = 10_000_000

/** The text of a PDF, paragraph by paragraph. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  refuseBomb(bytes)
  const text = joinLines(await readPages(bytes))
  if (text === '') throw new InputError('pdf-scanned')
  if (isGarbled(text)) throw new InputError('pdf-garbled')
  return text
}

async function readPages(bytes: Uint8Array): Promise<PageLine[][]> {
  const { getDocumentProxy } = await import('unpdf')
  const pages: PageLine[][] = []
  let characters = 0
  try {
    // A copy, for the library takes the buffer away from its caller; and no Buffer, which it refuses.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const items: TextItem[] = []
        const reader: ReadableStreamDefaultReader<{ items: object[] }> = page.streamTextContent().getReader()
        for (let next = await reader.read(); !next.done; next = await reader.read()) {
          for (const item of next.value.items) {
            if (!('str' in item)) continue // the mark of a tagged passage
            items.push(item as TextItem)
            characters += items.at(-1)?.str.length ?? 0
          }
          if (characters > MAX_CHARACTERS) throw new InputError('bomb')
        }
        pages.push(pageLines(items))
        page.cleanup()
      }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const isEncrypted = error instanceof Error && error.name === 'PasswordException'
    throw new InputError(isEncrypted ? 'pdf-encrypted' : 'pdf-broken', { cause: error })
  }
  return pages
}

/** Fonts without character codes give private-use, control and replacement characters. */
function isGarbled(text: string): boolean {
  return (text.match(/[\p{Co}\p{Cn}\uFFFD]|(?!\s)\p{Cc}/gu)?.length ?? 0) * 5 > text.length
}

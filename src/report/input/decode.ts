import { InputError } from './error.ts'
import { sniff } from './sniff.ts'
import { decodeHtml, decodeText } from './text.ts'

export { InputError } from './error.ts'

/** The largest file that is read unless said otherwise. */
export const maxBytes = 20 << 20

export interface DecodedFile {
  text: string
  format: 'txt' | 'docx' | 'html' | 'pdf'
  /** For .txt and .html: what the bytes turned out to be. */
  encoding?: string
}

/**
 * Bytes in, text out: .txt, .docx, .html and .pdf, told by their content first and their name second.
 * A text file's words are kept exactly, but for a byte order mark. Anything that cannot be read throws an InputError,
 * and nothing else is ever thrown. The readers are loaded when they are needed, so that plain text costs next to nothing.
 */
export async function decode(
  bytes: Uint8Array,
  name: string,
  options: { maxBytes?: number } = {},
): Promise<DecodedFile> {
  const limit = options.maxBytes ?? maxBytes
  if (bytes.length > limit) throw new InputError('too-large', { limit: Math.round(limit / (1 << 20)) })
  if (bytes.length === 0) throw new InputError('empty')
  const kind = sniff(bytes, name)
  if ('refused' in kind) throw new InputError(kind.refused)
  switch (kind.readable) {
    case 'zip': {
      const { readDocx } = await import('./docx.ts')
      return { text: required(readDocx(bytes)), format: 'docx' }
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts')
      return { text: await readPdf(bytes), format: 'pdf' }
    }
    case 'html': {
      const { readHtml } = await import('./html.ts')
      const { text, encoding } = decodeHtml(bytes)
      return { text: required(readHtml(text)), format: 'html', encoding }
    }
    case 'txt':
      return { ...decodeText(bytes), format: 'txt' }
  }
}

function required(text: string): string {
  if (text === '') throw new InputError('no-text')
  return text
}

import type { InputCode } from './error.ts'

/** What a file is: something with a reader here, or the reason why it has none. */
export type Kind = { readable: 'zip' | 'pdf' | 'html' | 'txt' } | { refused: InputCode }

const magics: [InputCode, RegExp | string][] = [
  ['rtf', /^\s*\{\\rtf/],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', /^RIFF.{4}WEBP/s],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!'],
  ['archive', '\x1f\x8b'],
  ['archive', '\xfd7zXZ'],
  ['binary', 'MZ\x90\0'],
  ['binary', '\x7fELF'],
]
const html = /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->).)*-->)*<(?:!doctype\s+html|html|head|body|meta|title)\b/is
const htmlTag = /<(?:p|div|br|span|table|h[1-6]|body|a|font)\b[^>]*>/i

/** Tells a file by what it holds; its name decides only where the content leaves it open. */
export function sniff(bytes: Uint8Array, name: string): Kind {
  const head = latin1(bytes.subarray(0, 4096))
  const extension = /\.(\w+)$/.exec(name.toLowerCase())?.[1]

  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { readable: 'zip' }
  if (/^.{0,1024}%PDF-/s.test(head)) return { readable: 'pdf' }
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { refused: compound(bytes, extension) }
  for (const [refused, magic] of magics) {
    if (typeof magic === 'string' ? head.startsWith(magic) : magic.test(head)) return { refused }
  }

  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  if (/^\s*<\?xml/.test(text) && /mso-application|schemas\.microsoft\.com\/office|uof:/i.test(text)) {
    return { refused: 'office-xml' }
  }
  if (/^(?:From:|MIME-Version:).*multipart\/related/is.test(text)) return { refused: 'mhtml' }
  if (html.test(text)) return { readable: 'html' }
  if ((extension === 'html' || extension === 'htm') && htmlTag.test(text)) return { readable: 'html' }
  return { readable: 'txt' }
}

/** An OLE compound file (复合文档): the names in its directory tell an encrypted .docx from an old .doc. */
function compound(bytes: Uint8Array, extension: string | undefined): InputCode {
  const names = new Set<string>()
  // Directory entries are 128 bytes each, aligned, and begin with their name in UTF-16LE (64 bytes with padding).
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 1] === 0 && bytes[at] !== 0) {
      names.add(latin1(bytes.subarray(at, at + 64)).replaceAll('\0', ''))
    }
  }
  if (names.has('EncryptedPackage')) return 'docx-encrypted'
  if (names.has('Workbook') || names.has('Book')) return 'spreadsheet'
  if (names.has('PowerPoint Document')) return 'slides'
  return extension === 'wps' ? 'wps' : 'doc'
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

import { InputError } from './error.ts'

export interface Decoded {
  text: string
  encoding: string
}

/** Decodes a text file: UTF-8, UTF-16, GB18030 (which holds GBK and GB2312). */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeUnicode(bytes) ?? (looksChinese(bytes) ? tryDecode(bytes, 'gb18030') : null)
  if (!decoded) {
    if (isBinary(latin(bytes))) throw new InputError('binary')
    if (isDamaged(bytes)) throw new InputError('damaged', { line: damagedLine(bytes) })
    throw new InputError('unknown-encoding')
  }
  if (isBinary(decoded.text)) throw new InputError('binary')
  if (decoded.text.trim() === '') throw new InputError('empty')
  return decoded
}

/**
 * Decodes a web page. What the bytes can be goes before what the page says of itself, for many pages are wrong about it;
 * the page's own word decides for other encodings, and for UTF-8 with a few damaged bytes.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(latin(bytes))?.[1]?.toLowerCase()
  const chinese = !said || /^(?:gb|utf-?8)/.test(said)
  const decoded =
    decodeUnicode(bytes) ??
    (said && !chinese ? tryDecode(bytes, said) : null) ??
    (said?.startsWith('gb') || looksChinese(bytes) ? tryDecode(bytes, 'gb18030') : null) ??
    (said && chinese ? tryDecode(bytes, said, false) : null)
  if (!decoded) throw new InputError('unknown-encoding')
  return decoded
}

/** UTF-16 is known by its mark, or else by the zeros that its digits and line ends are made of, which UTF-8 has not. */
function decodeUnicode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, 'utf-16be')
  const plain = tryDecode(bytes, 'utf-8')
  if (!bytes.includes(0)) return plain
  const unmarked = (['utf-16le', 'utf-16be'] as const).find(encoding => looksLike(encoding, bytes))
  return unmarked ? tryDecode(bytes, unmarked) : plain
}

/** Whether nearly all of the first characters are such as a Chinese text has. */
function looksLike(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): boolean {
  const { text = '' } = tryDecode(bytes.subarray(0, 4096), encoding, false) ?? {}
  return (text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef‘-”—…\t\r\n -~]/g)?.length ?? 0) > text.length * 0.9
}

/** UTF-8 but for a few bytes: in other encodings hardly a character would pass. */
function isDamaged(bytes: Uint8Array): boolean {
  const { text = '' } = tryDecode(bytes, 'utf-8', false) ?? {}
  let damaged = 0
  let sound = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) damaged++
    else if (code >= 0x80) sound++
  }
  return sound > 4 * damaged
}

/** The first line that is no UTF-8; no character there holds the byte of a line end. */
function damagedLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const next = end < 0 ? bytes.length : end + 1
    if (!tryDecode(bytes.subarray(start, next), 'utf-8')) return line
    start = next
  }
  return line
}

/** The text without its byte order mark, or null where the bytes are no such text. */
function tryDecode(bytes: Uint8Array, encoding: string, fatal = true): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
    return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding }
  } catch {
    return null
  }
}

/** Almost any bytes pass as GB18030; Chinese text is known by most of its pairs lying in the old core set, GB2312. */
function looksChinese(bytes: Uint8Array): boolean {
  let common = 0
  let rare = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number
    if (lead < 0x81) continue
    const trail = bytes[++at] ?? 0
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++
    else rare++
    if (trail < 0x40) at += 2
  }
  return common >= 4 * rare
}

/** Text has no NUL, and of the other control characters hardly any. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls++
  }
  return controls * 100 > text.length
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
}

import { Unzlib } from 'fflate'
import { InputError } from './error.ts'

/** A page of text inflates to some 100 kB, a Chinese font to some 10 MB. */
const MAX_STREAM = 48 << 20
const MAX_TOTAL = 192 << 20
const STEP = 16 << 10

/**
 * Refuses a PDF whose packed streams inflate beyond measure, before the PDF library would hold them whole.
 * Pictures are left out: they may be large, and reading text does not unpack them.
 */
export function refuseBomb(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes) // one character a byte
  let total = 0
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7)
    const isZlib = bytes[start] === 0x78 && (0x7800 + (bytes[start + 1] ?? 0)) % 31 === 0
    if (!isZlib || /\/Subtype\s*\/Image/.test(text.slice(Math.max(0, at - 512), at).replace(/^.*\bobj\b/s, '')))
      continue
    const end = text.indexOf('endstream', start)
    const size = inflatedSize(bytes.subarray(start, end < 0 ? bytes.length : end))
    total += size
    if (size > MAX_STREAM || total > MAX_TOTAL) throw new InputError('bomb')
  }
}

/** How much a stream inflates to, counted no further than one step beyond the cap; damaged ones as far as they go. */
function inflatedSize(packed: Uint8Array): number {
  let size = 0
  const stream = new Unzlib(chunk => {
    size += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && size <= MAX_STREAM; at += STEP) stream.push(packed.subarray(at, at + STEP))
  } catch {
    // What is damaged ends here; the PDF library decides whether the rest can be read.
  }
  return size
}

import { Inflate } from 'fflate'
import { InputError } from './error.ts'

/** Text is what a report is made of: more than this inside one document is no report. */
const MAX_INFLATED = 64 << 20
/** Deflate packs at most 1032 to 1, so a step of this size can never inflate past the cap by much. */
const STEP = 16 << 10

export interface Zip {
  names: string[]
  /** Inflates one part step by step and checks its length and CRC-32; false where there is no such part. */
  read(name: string, onChunk: (chunk: Uint8Array) => void): boolean
}

interface Entry {
  method: number
  encrypted: boolean
  crc: number
  packed: number
  header: number
}

/** Opens a zip archive by its central directory. Nothing is inflated before it is asked for. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes)
  const view = viewOf(bytes)
  let inflated = 0

  return {
    names: [...entries.keys()],
    read(name, onChunk) {
      const entry = entries.get(name)
      if (!entry) return false
      if (entry.encrypted) throw new InputError('docx-encrypted')
      if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== 0x04034b50) throw broken()
      const start =
        entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true)
      const packed = bytes.subarray(start, start + entry.packed)
      if (packed.length < entry.packed) throw broken()

      let crc = ~0
      const take = (chunk: Uint8Array) => {
        inflated += chunk.length
        if (inflated > MAX_INFLATED) throw new InputError('bomb')
        crc = updateCrc(crc, chunk)
        onChunk(chunk)
      }
      if (entry.method === 0) take(packed)
      else if (entry.method === 8) inflate(packed, take)
      else throw broken()
      if (~crc >>> 0 !== entry.crc) throw broken()
      return true
    },
  }
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(take)
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch (error) {
    throw error instanceof InputError ? error : broken(error)
  }
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes)
  // The end record is the last thing in the file, but for a comment of up to 64 KiB.
  let end = bytes.length - 22
  const lowest = Math.max(0, end - 0xffff)
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < lowest) throw broken()

  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw broken()
    const nameLength = view.getUint16(at + 28, true)
    entries.set(decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function updateCrc(crc: number, chunk: Uint8Array): number {
  for (const byte of chunk) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] as number)
  return crc
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const broken = (cause?: unknown) => new InputError('zip-broken', { cause })

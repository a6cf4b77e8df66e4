/** Screenshots in fewer bytes: a page has few colours, so 256 of them stand for all (a third of the size). */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Rewrites a browser's PNG (8 bits a channel, not interlaced) with a palette. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const palette = choose([...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([color]) => color))
  const indices = new Map<number, number>([...counts.keys()].map(color => [color, nearest(palette, color).at]))
  const lines = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      lines[y * (width + 1) + 1 + x] = indices.get(pixels[y * width + x] as number) as number
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const channels = (color: number) => [color >> 16, (color >> 8) & 255, color & 255] as const

/** So many colours stay as they are: the grounds and tints of a page, which hardly differ. */
const kept = 24

/** Of the colours, the commonest first, those that stand for the rest: no rare one is left without its like. */
function choose(colors: number[]): number[] {
  const palette = colors.slice(0, kept)
  for (const apart of [24, 16, 12, 8, 4, 0]) {
    for (const color of colors) {
      if (palette.length < 256 && nearest(palette, color).distance > apart) palette.push(color)
    }
  }
  return palette
}

function nearest(palette: number[], color: number): { at: number; distance: number } {
  const [r, g, b] = channels(color)
  const distances = palette.map(other => {
    const [r2, g2, b2] = channels(other)
    return Math.hypot(r - r2, g - g2, b - b2)
  })
  const distance = Math.min(...distances)
  return { at: distances.indexOf(distance), distance }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(named.length + 8)
  frame.writeUInt32BE(data.length, 0)
  frame.set(named, 4)
  frame.writeUInt32BE(crc32(named), named.length + 4)
  return frame
}

/** The pixels as 0xRRGGBB, without the filters that each line was written with. */
function decode(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const [width, height, bytes] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3]
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const data = inflateSync(Buffer.concat(parts))
  const pixels = new Uint32Array(width * height)
  let above = new Uint8Array(width * bytes)
  for (let y = 0; y < height; y++) {
    const start = y * (width * bytes + 1)
    const line = new Uint8Array(width * bytes)
    for (let x = 0; x < line.length; x++) {
      const [left, up, corner] = [line[x - bytes] ?? 0, above[x] ?? 0, above[x - bytes] ?? 0]
      line[x] = (data[start + 1 + x] as number) + predict(data[start] as number, left, up, corner)
    }
    const view = Buffer.from(line.buffer)
    for (let x = 0; x < width; x++) pixels[y * width + x] = view.readUIntBE(x * bytes, 3)
    above = line
  }
  return { width, height, pixels }
}

/** The PNG filters: none, left, up, their mean, and Paeth's choice of the neighbour that fits best. */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter < 4) return [0, left, up, (left + up) >> 1][filter] as number
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

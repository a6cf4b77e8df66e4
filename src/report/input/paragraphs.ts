/** A piece of text as a PDF places it: `transform` is [a, b, c, d, x, y] in points, y upwards. */
export interface TextItem {
  str: string
  transform: number[]
  width: number
}

/** One printed line, in points from the page's lower left corner. */
export interface PageLine {
  text: string
  left: number
  right: number
  y: number
  /** The size of its type. */
  size: number
}

const pageNumber = /^(?:[-—–－─·\s]*\d{1,4}[-—–－─·\s]*|第\s*\d+\s*页.*|\d+\s*\/\s*\d+)$/
const noteMark = /^[[［〔(（]?\d{1,2}[\]］〕)）]?$/
/** How a heading, a listed item or the address to the audience begins; only after a finished sentence does it count. */
const opening =
  /^(?:[（(]?[一二三四五六七八九十]+[）)、]|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，、]|——|\d{1,2}[.．、](?!\d)|各位代表)/
const sentenceEnd = /[。！？：；”）]$/

/** Puts the pieces of a page together as lines, from top to bottom. */
export function pageLines(items: TextItem[]): PageLine[] {
  const pieces = items.flatMap(({ str, transform: [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0], width }) => {
    const isTurned = Math.abs(b) > Math.abs(a) / 10 // a watermark, or text up the margin
    return str.trim() && !isTurned ? [{ text: plain(str), left: x, right: x + width, y, size: Math.hypot(c, d) }] : []
  })
  pieces.sort((one, other) => other.y - one.y)

  const rows: PageLine[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.y - piece.y < Math.max(first.size, piece.size) / 2) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(row => joinPieces(row.sort((one, other) => one.left - other.left)))
}

const han = /\p{Script=Han}/u

function joinPieces(pieces: PageLine[]): PageLine {
  const size = pieces.reduce((size, piece) => Math.max(size, piece.size), 0)
  const line: PageLine = { ...(pieces[0] as PageLine), text: '', right: -Infinity, size }
  for (const piece of pieces) {
    // The number of a footnote is no digit of the figure before it; that of m² is.
    if (piece.size < size * 0.75 && noteMark.test(piece.text) && line.text && !/[a-z]$/i.test(line.text)) continue
    const gap = piece.left - line.right
    // Between two Chinese characters less than a character's width is a line stretched to its full length.
    const loose = han.test(line.text.at(-1) ?? '') && han.test(piece.text[0] ?? '') ? 1 : 0.6
    if (gap > size * 1.5) line.text += '\t'
    else if (gap > size * loose || (gap > size * 0.2 && /[!-~]$/.test(line.text) && /^[!-~]/.test(piece.text)))
      line.text += ' '
    line.text += piece.text
    line.right = Math.max(line.right, piece.right)
    if (piece.size === size) line.y = piece.y
  }
  line.text = tighten(line.text).trim()
  return line
}

const cjk = '[\\u2E80-\\u9FFF\\uFF00-\\uFFEF“”‘’—]'
const stretched = new RegExp(`(?<=${cjk}) +(?=${cjk})`, 'g')
const looseSpace = new RegExp(`(?<=${cjk}) (?=[!-~])|(?<=[!-~]) (?=${cjk})| (?=[，。、；：！？）》”])`, 'g')

/** Typesetting parts Chinese from western characters (增长 5.8% for 增长5.8%), and stretches marks; nobody typed these spaces. */
const tighten = (text: string) => text.replace(looseSpace, '')

/** Joins printed lines into paragraphs, across pages too, without page numbers and running heads. */
export function joinLines(pages: PageLine[][]): string {
  const bodies = withoutFurniture(pages)
  const all = bodies.flat()
  const size = mostCommon(all.map(line => Math.round(line.size * 2) / 2))
  const whole = measure(all, size)
  const leading = mostCommon(all.map((line, at) => Math.round((all[at - 1]?.y ?? 0) - line.y)).filter(step => step > 0))
  const paragraphs: string[] = []
  let last: (PageLine & { room: number }) | null = null
  for (const lines of bodies) {
    // Margins may differ between the left and the right page of a book; a nearly empty page cannot tell its own.
    const { left, right } = lines.length < 8 ? whole : measure(lines, size)
    for (const line of lines) {
      const isIndented = line.left > left + size * 0.8
      const hangs = last !== null && Math.abs(line.left - last.left) < size / 2 && !sentenceEnd.test(last.text)
      const goesOn =
        last !== null &&
        last.room < firstWord(line.text) * size + size / 2 &&
        Math.abs(line.size - last.size) < size * 0.15 &&
        last.y - line.y < leading + size * 0.6 &&
        (!isIndented || hangs) &&
        !(sentenceEnd.test(last.text) && opening.test(line.text)) &&
        !isRow(last) &&
        !isRow(line)
      if (goesOn) paragraphs.push(glue(paragraphs.pop() as string, line.text))
      else paragraphs.push(line.text)
      last = { ...line, room: right - line.right }
    }
  }
  return paragraphs.join('\n')
}

const isRow = (line: PageLine) => line.text.includes('\t')

/**
 * How wide the least is, in characters, that could have moved up to the line before: a word or number is not broken,
 * nor may a closing mark begin a line or an opening one end it. A line that had room for it ended its paragraph.
 */
function firstWord(text: string): number {
  const word = /^[（《〈“‘「『【〔]*(?:[!-~]+|.)[，。、；：！？）》〉”’」』】〕％]*/u.exec(text)?.[0] ?? ''
  return word.length - (word.match(/[!-~]/g)?.length ?? 0) / 2
}

function glue(start: string, end: string): string {
  return /[a-z]$/i.test(start) && /^[a-z]/i.test(end) ? `${start} ${end}` : start + end
}

/**
 * The text's left and right edge, from the lines in the body's type. The right one is where most of the longest lines end,
 * for a punctuation mark may hang over it.
 */
function measure(lines: PageLine[], size: number): { left: number; right: number } {
  const body = lines.filter(line => Math.abs(line.size - size) < size * 0.15 && !isRow(line))
  const longest = body.reduce((right, line) => Math.max(right, line.right), 0)
  return {
    left: mostCommon(body.map(line => Math.round(line.left))),
    right: mostCommon(body.map(line => Math.round(line.right)).filter(right => right > longest - size * 3)),
  }
}

/** Drops page numbers and the heads and feet that most pages repeat; both only from a page's first and last line. */
function withoutFurniture(pages: PageLine[][]): PageLine[][] {
  const shape = (line: PageLine) => line.text.replace(/\d+/g, '#')
  const repeats = new Map<string, number>()
  for (const lines of pages) {
    for (const line of new Set([lines.at(0), lines.at(-1)])) {
      if (line) repeats.set(shape(line), (repeats.get(shape(line)) ?? 0) + 1)
    }
  }
  const isFurniture = (line: PageLine | undefined) =>
    line !== undefined &&
    (pageNumber.test(line.text) || (pages.length > 3 && (repeats.get(shape(line)) ?? 0) > pages.length / 2))
  return pages.map(lines => {
    let start = 0
    let end = lines.length
    while (start < end && isFurniture(lines[start])) start++
    while (end > start && isFurniture(lines[end - 1])) end--
    return lines.slice(start, end)
  })
}

function mostCommon(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = 0
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value
  return best
}

const radicals = new Map(
  [
    '⻓长',
    '⻔门',
    '⻋车',
    '⻅见',
    '⻉贝',
    '⻘青',
    '⻛风',
    '⻚页',
    '⻝食',
    '⻢马',
    '⻥鱼',
    '⻦鸟',
    '⻩黄',
    '⻬齐',
    '⻰龙',
    '⻳龟',
    '⻄西',
    '⺠民',
  ].map(pair => [pair.charAt(0), pair.charAt(1)]),
)

/**
 * Some fonts map a character to the radical that looks like it (⻓ for 长, ⼀ for 一), which no search would find. Spaces
 * between Chinese characters inside one piece are a line stretched to its full length: nobody typed them.
 */
function plain(text: string): string {
  return text.replace(/[\u2E80-\u2FDF]/g, sign => radicals.get(sign) ?? sign.normalize('NFKC')).replace(stretched, '')
}

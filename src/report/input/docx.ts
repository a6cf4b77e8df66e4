import { InputError } from './error.ts'
import { Lines } from './lines.ts'
import { readNumbering } from './numbering.ts'
import { type ListPlace, readStyles } from './styles.ts'
import { openZip, type Zip } from './unzip.ts'
import { type Attributes, readXml } from './xml.ts'

/** What a zip archive is when it is no .docx: told by a part that only this format has. */
const otherFormats = [
  [/^xl\//, 'spreadsheet'],
  [/^ppt\//, 'slides'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^content\.xml$/, 'odt'],
] as const

/** Subtrees that are not the text: former properties, a text box's copy for old Word, the reading aids over characters. */
const isAside = /^(?:w:\w+Change|mc:Fallback|w:rt)$/
/** A tracked deletion, or the place that text was moved away from. Inside properties it is about the mark, not the words. */
const isDeletion = /^w:(?:del|moveFrom)$/

/** How a property that a style may give is taken back. */
const isOff = /^(?:0|false|off)$/
/** Where a page or column ends, a sentence may go on. */
const isLayoutBreak = ({ 'w:type': type }: Attributes) => type === 'page' || type === 'column'

interface Paragraph extends ListPlace {
  text: string
  style?: string
  /** Its mark was deleted as a tracked change: it runs on into the next paragraph. */
  joined: boolean
  /** Paragraphs of text boxes that hang on this one. */
  after: string[]
}

/**
 * The text of a .docx, paragraph by paragraph, as it reads with all tracked changes accepted. Numbers of automatic lists
 * are written out. Notes, comments, headers and footers are left out, for they would stand between a report's sentences.
 */
export function readDocx(bytes: Uint8Array): string {
  const zip = openZip(bytes)
  const main = mainPart(zip)
  const styles = readStyles(zip)
  const numbering = readNumbering(zip)
  const lines = new Lines()
  const open: Paragraph[] = []
  let carried = ''
  let skipped = 0
  let properties = ''
  let inText = false
  /** Of each row that is open, one in another: whether it was deleted as a tracked change. */
  const rows: boolean[] = []
  /** Of each run that is open: whether it is hidden (w:vanish), itself or by what it stands in. */
  const runs: boolean[] = []

  function finish(paragraph: Paragraph): void {
    const text = carried + paragraph.text
    carried = ''
    if (paragraph.joined) {
      carried = text
      return
    }
    if (paragraph.style !== undefined && styles.isContents(paragraph.style)) return
    put(text.trim() && label(paragraph) + text.trim(), ...paragraph.after)
  }

  function put(...texts: string[]): void {
    const host = open.at(-1)
    for (const text of texts) {
      if (host) host.after.push(text)
      else lines.add(text)
    }
  }

  /** A paragraph runs on into the next of its cell; at the cell's end there is none. */
  function flush(): void {
    put(carried.trim())
    carried = ''
  }

  function label(paragraph: Paragraph): string {
    const inherited = paragraph.style === undefined ? {} : styles.place(paragraph.style)
    const numId = paragraph.numId ?? inherited.numId
    if (numId === undefined) return ''
    const found = numbering.next(numId, paragraph.level ?? inherited.level, paragraph.style)
    // A western label keeps its distance, or 1. before 5公里 would read 1.5公里.
    return /[\w.)\]]$/.test(found) ? `${found} ` : found
  }

  const found = readXml(zip, main, {
    open(name, attributes) {
      const paragraph = open.at(-1)
      const value = attributes['w:val'] ?? ''
      if (skipped > 0 || isAside.test(name) || (isDeletion.test(name) && !properties)) skipped++
      else if (name === 'w:pPr' || name === 'w:trPr') properties = name
      else if (name === 'w:tr') {
        flush()
        lines.openRow()
        rows.push(false)
      } else if (name === 'w:tc') lines.openCell()
      else if (name === 'w:del' && properties === 'w:trPr') rows[rows.length - 1] = true
      else if (name === 'w:r') runs.push(runs.at(-1) ?? false)
      else if (name === 'w:vanish' && !properties && runs.length > 0) runs[runs.length - 1] ||= !isOff.test(value)
      else if (name === 'w:p') open.push({ text: '', joined: false, after: [] })
      else if (name === 'w:t' || name === 'm:t') inText = true
      else if (!paragraph || runs.at(-1)) return
      else if (isDeletion.test(name)) paragraph.joined = true
      else if (name === 'w:pStyle') paragraph.style = value
      else if (name === 'w:numId') paragraph.numId = value
      else if (name === 'w:ilvl') paragraph.level = Number(value) || 0
      else if (name === 'w:tab' && !properties) paragraph.text += '\t'
      else if (name === 'w:cr' || (name === 'w:br' && !isLayoutBreak(attributes))) paragraph.text += '\n'
      else if (name === 'w:noBreakHyphen') paragraph.text += '-'
    },
    text(text) {
      const paragraph = open.at(-1)
      if (inText && skipped === 0 && paragraph && !runs.at(-1)) paragraph.text += text
    },
    close(name) {
      if (skipped > 0) skipped--
      else if (name === 'w:t' || name === 'm:t') inText = false
      else if (name === properties) properties = ''
      else if (name === 'w:r') runs.pop()
      else if (name === 'w:tc') {
        flush()
        lines.closeCell()
      } else if (name === 'w:tr') lines.closeRow(!rows.pop())
      else if (name === 'w:p') {
        const paragraph = open.pop()
        if (paragraph) finish(paragraph)
      }
    },
  })
  if (!found) throw new InputError('zip-broken')
  flush()
  return lines.text()
}

/** The document's main part, as its package says; a zip without one is told by what it is instead. */
function mainPart(zip: Zip): string {
  let main = ''
  readXml(zip, '_rels/.rels', {
    open(name, { Type, Target }) {
      if (name === 'Relationship' && Type?.endsWith('/officeDocument')) main = (Target ?? '').replace(/^\//, '')
    },
  })
  if (main.startsWith('word/')) return main
  if (zip.names.includes('word/document.xml')) return 'word/document.xml'
  for (const [part, code] of otherFormats) if (zip.names.some(name => part.test(name))) throw new InputError(code)
  throw new InputError('archive')
}

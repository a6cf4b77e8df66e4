import { Parser } from 'htmlparser2'
import { InputError } from './error.ts'
import { Lines } from './lines.ts'

const left = new Set(
  'script style noscript template nav aside footer form button select textarea svg iframe object head title'.split(' '),
)
const blocks = new Set(
  'address article blockquote body br center dd div dl dt fieldset figure figcaption h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
)
/** Browsers stop at 512 levels; closing tags cost as much as there are levels open. */
const MAX_DEPTH = 1000
/** An element that holds this share of the page's full stops holds the article. */
const MAIN_SHARE = 0.9

interface Visitor {
  /** `id` counts the elements in the order in which they open. */
  open(name: string, id: number, attributes: Record<string, string>): void
  close(name: string, id: number): void
  text(text: string): void
}

/** The readable text of a web page: its article without menus, scripts and foot, block elements as lines. */
export function readHtml(html: string): string {
  const { main, title, heading } = findMain(html)
  const lines = new Lines()
  let inside = 0
  let preformatted = 0
  let line = ''
  const flush = () => {
    lines.add(line)
    line = ''
  }
  walk(html, {
    open(name, id) {
      if (inside > 0 || id === main) inside++
      if (inside === 0) return
      if (blocks.has(name)) flush()
      if (name === 'pre') preformatted++
      if (name === 'tr') lines.openRow()
      if (name === 'td' || name === 'th') lines.openCell()
    },
    close(name) {
      if (inside === 0) return
      if (blocks.has(name)) flush()
      if (name === 'pre') preformatted--
      if (name === 'td' || name === 'th') lines.closeCell()
      if (name === 'tr') lines.closeRow()
      inside--
    },
    text(text) {
      if (inside > 0) line += preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
    },
  })
  flush()
  const text = lines.text()
  const head = title || heading
  return head && !text.includes(head) ? `${head}\n${text}` : text
}

/**
 * Finds the article: the innermost element with nearly all the full stops outside links. Pages of government sites are
 * asked to name the article's title (ArticleTitle); elsewhere the last h1 before the article says it.
 */
function findMain(html: string): { main: number; title: string; heading: string } {
  const parents: number[] = []
  const stops: number[] = []
  const open: number[] = []
  const headings: { before: number; text: string }[] = []
  let links = 0
  let title = ''
  let inHeading = 0
  walk(html, {
    open(name, id, attributes) {
      parents[id] = open.at(-1) ?? -1
      stops[id] = 0
      open.push(id)
      if (name === 'a') links++
      if (name === 'h1') {
        inHeading++
        headings.push({ before: id, text: '' })
      }
      if (name === 'meta' && /^articletitle$/i.test(attributes.name ?? '')) title = (attributes.content ?? '').trim()
    },
    close(name, id) {
      open.pop()
      const parent = parents[id] as number
      if (parent >= 0) stops[parent] = (stops[parent] as number) + (stops[id] as number)
      if (name === 'a') links--
      if (name === 'h1') inHeading--
    },
    text(text) {
      const id = open.at(-1)
      if (id !== undefined && links === 0) stops[id] = (stops[id] as number) + (text.match(/[。；]/g)?.length ?? 0)
      const heading = headings.at(-1)
      if (inHeading > 0 && heading) heading.text += text
    },
  })
  let total = 0
  for (const [id, parent] of parents.entries()) if (parent < 0) total += stops[id] as number
  // Those with nearly all the stops lie inside one another, so the one that opened last is the innermost.
  const main = total === 0 ? 0 : stops.findLastIndex(count => count >= total * MAIN_SHARE)
  const heading = headings.findLast(each => each.before < main && each.text.trim())?.text.trim() ?? ''
  return { main, title, heading: heading.replace(/\s+/g, ' ') }
}

/** Walks the elements that are read, under one root with id 0, telling each by its number. */
function walk(html: string, visitor: Visitor): void {
  let count = 0
  let skipped = 0
  const open: number[] = []
  const enter = (name: string, attributes: Record<string, string>) => {
    visitor.open(name, count, attributes)
    open.push(count++)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length + skipped > MAX_DEPTH) throw new InputError('html-broken')
      if (name === 'meta') {
        enter(name, attributes)
        visitor.close(name, open.pop() as number)
      } else if (skipped > 0 || left.has(name)) skipped++
      else enter(name, attributes)
    },
    onclosetag(name) {
      if (name === 'meta') return
      if (skipped > 0) skipped--
      else visitor.close(name, open.pop() as number)
    },
    ontext(text) {
      if (skipped === 0) visitor.text(text)
    },
  })
  enter('#root', {})
  parser.end(html)
  visitor.close('#root', 0)
}

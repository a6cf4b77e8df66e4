import { COUNT, readCount } from '../counting.ts'
import { inlineMarkers, lineMarkers, type Marker } from '../numbering.ts'
import type { Context, Rule, Said } from '../rule.ts'
import { namedLists } from './gm002-named-lists.ts'

/** 重点做好六个方面的工作： … The announcement ends its sentence; what it announces follows. */
const ANNOUNCED = new RegExp(
  String.raw`(?<![第\d.一二两三四五六七八九十])(${COUNT})(?:个?方面(?:的)?(?:重点|主要|具体)?(?:工作|任务|要求|举措|措施)?|[项件](?:重点|主要|具体|民生|为民)?(?:工作|任务|要求|举措|措施|实事))[:。]`,
  'g',
)
/** 三大工程：甲、乙、丙。 */
const BEFORE_LIST = new RegExp(
  String.raw`(?<![第\d.一二两三四五六七八九十])(${COUNT})(?:大|项|个)([^,。;:、“”(\s\d]{1,8}):([^,。;:\n]{2,120})[。;\n]`,
  'g',
)
/** “甲、乙、丙”三大保卫战: the quotes say that the list is complete. */
const QUOTED_LIST = new RegExp(String.raw`“([^”\n]{2,60})”(${COUNT})(?:大|项|个)(?!字)([\u4e00-\u9fff]{1,6})`, 'g')

/** 宣布的数目与列出的不符: 六个方面, and five follow. */
export const announcedCount: Rule = {
  code: 'GM002',
  severity: 'error',
  title: { zh: '宣布的数目与列出的不符', en: 'A count that its list does not have' },
  *check(context) {
    yield* numberedLists(context)
    yield* colonLists(context)
    yield* quotedLists(context)
    yield* namedLists(context)
  },
}

/** Announcements followed by （一）, 1. or 一是: the items are counted by their own numbers. */
function* numberedLists(context: Context): Generator<Said> {
  const { text } = context
  const lists = [listsOf(text, lineMarkers(text)), listsOf(text, inlineMarkers(text))]
  const next = [0, 0]
  for (const found of text.matchAll(ANNOUNCED)) {
    const end = found.index + found[0].length
    for (const [kind, all] of lists.entries()) {
      while ((all[next[kind] ?? 0]?.items[0]?.start ?? Number.POSITIVE_INFINITY) < end)
        next[kind] = (next[kind] ?? 0) + 1
      const { items, broken } = all[next[kind] ?? 0] ?? { items: [], broken: false }
      const first = items[0]
      if (first?.n !== 1 || text.slice(end, first.start).trim() !== '') continue
      const announced = readCount(found[1] ?? '')
      if (announced !== items.length && !broken)
        yield wrongCount(found.index, end - 1, announced, items.length, marks(context, items))
      break
    }
  }
}

/** `broken`: its numbers skip or repeat, which GM018 reports; how many items there are is then anyone's guess. */
interface List {
  items: Marker[]
  broken: boolean
}

/** Runs 1, 2, 3 … in one style; deeper lists inside an item do not end it, a new 1 or a lost step does. */
function listsOf(text: string, markers: Iterable<Marker>): List[] {
  const lists: List[] = []
  const open: List[] = []
  const style = (list: List | undefined) => list?.items[0]?.style
  for (const marker of markers) {
    if (marker.n === 1) {
      const list = { items: [marker], broken: false }
      lists.push(list)
      while (open.some(other => style(other) === marker.style)) open.pop()
      open.push(list)
      continue
    }
    while (open.length > 0 && style(open.at(-1)) !== marker.style) open.pop()
    const list = open.at(-1)
    const before = list?.items.at(-1)
    if (!list || !before) continue
    if (before.n === marker.n - 1) list.items.push(marker)
    else {
      const inline = marker.style === '一是' || marker.style === '一要'
      list.broken = !inline || !/[\r\n]/.test(text.slice(before.end, marker.start))
      open.pop()
    }
  }
  return lists
}

/** The first and the last number of a list, as the text has them. */
function marks({ said }: Context, list: Marker[]): string {
  const [first, last] = [list[0], list.at(-1)]
  return first && last ? `${said(first).trim()}…${said(last).trim()}` : ''
}

function* colonLists({ text }: Context): Generator<Said> {
  for (const found of text.matchAll(BEFORE_LIST)) {
    const [whole, count, , list] = found
    if (/等|一是|以及其他/.test(list ?? '')) continue
    const items = itemsOf(list ?? '')
    const announced = readCount(count ?? '')
    if (items.most < 2 || (announced >= items.least && announced <= items.most)) continue
    const said = wrongCount(found.index, found.index + whole.length - 1, announced, items.least, list ?? '')
    yield { ...said, severity: 'warning' }
  }
}

function* quotedLists({ text }: Context): Generator<Said> {
  for (const found of text.matchAll(QUOTED_LIST)) {
    const [whole, list, count] = found
    if (!list?.includes('、') || list.includes('等')) continue
    const items = itemsOf(list)
    const announced = readCount(count ?? '')
    if (announced >= items.least && announced <= items.most) continue
    const said = wrongCount(found.index, found.index + whole.length, announced, items.least, list)
    yield { ...said, severity: 'warning' }
  }
}

/** 、 divides for certain; 和, 与, 及 may divide or stand inside one name. */
function itemsOf(list: string): { least: number; most: number } {
  const least = list.split('、').length
  return { least, most: least + (list.match(/以及|和|与|及/g)?.length ?? 0) }
}

function wrongCount(start: number, end: number, announced: number, listed: number, list: string): Said {
  return {
    start,
    end,
    message: {
      zh: `宣布${announced}项，列出的是${listed}项：${list}。请补上缺的，或改正数目。`,
      en: `${announced} announced, ${listed} listed: ${list}. Add what is missing, or correct the count.`,
    },
  }
}

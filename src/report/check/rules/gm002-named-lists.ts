import { clauseBefore } from '../clause.ts'
import { COUNT, readCount } from '../counting.ts'
import type { Context, Said } from '../rule.ts'

/** 甲、乙、丙等2市1省: several counts share the list. */
const AND_OTHERS = String.raw`(?![^,。;:、\d]{0,5}(?:${COUNT})[个家省市县区镇乡村项条])`
/** A、B、C等3家企业. 等10余家 counts nothing exactly. */
const AFTER_ETC = new RegExp(
  `等(?:共)?(${COUNT})(?:大类?|[个家项所条座类种名件处支辆位部省市县区镇村国校地批艘架]|领域)(?!以上|左右|以内|多|余|月|百分)${AND_OTHERS}`,
  'g',
)
/** 新材料、光电、医药五大产业. */
const DIRECT = new RegExp(
  String.raw`(?<=[\u4e00-\u9fff])(?<![第等百千万亿一二两三四五六七八九十年])(${COUNT})(大|个)(?!月|百分|以|左|多|余|小时|工作日|方面|字)(?=[\u4e00-\u9fff]{2})`,
  'g',
)
/** Brackets and quotes. */
const HELD = /[(“《][^)”》]*[)”》]/g
/** How far back a list is read. */
const REACH = 160
const COUNTED = new RegExp(String.raw`(?:${COUNT}|\d)(?:余|多)?(?:[大个家项所条座类种名件处支辆位部批]|[万亿]?元)`)
/** With one of these an item is more than a name: what stands before it is another list, or no list. */
const MORE_THAN_A_NAME =
  /等|的|领域|行业|方面|建设|新建|建成|开工|投产|引进|引育|培育|完成|实施|推[进动]|打造|改造|开展|举办|支持|援助|落[户地]|加快|实现|组织|获批|入[选围]|启动|新增|派驻|成立|设立|创建|签约|争取|壮大|形成|提升|聚焦|围绕/

/** Lists of names with a count right behind them. */
export function* namedLists(context: Context): Generator<Said> {
  const { text } = context
  for (const found of text.matchAll(AFTER_ETC)) {
    const count = readCount(found[1] ?? '')
    const items = itemsBefore(text, found.index)
    if (items && count > 1 && items.names > count) yield wrong(context, items, found, count)
  }
  for (const found of text.matchAll(DIRECT)) {
    const count = readCount(found[1] ?? '')
    const items = itemsBefore(text, found.index)
    if (!items || count < 2 || count > 12 || items.names < 2 || MORE_THAN_A_NAME.test(items.last)) continue
    const most = items.names + items.joined
    if (items.names > count || (items.complete && most < count))
      yield { ...wrong(context, items, found, count), severity: 'warning' }
  }
}

/** The names that 、 divides in the clause before a place. */
interface Items {
  start: number
  names: number
  /** 和 and 与, which may divide or stand inside a name. */
  joined: number
  /** The list begins where its clause does, and no list stands in the clause before. */
  complete: boolean
  last: string
}

/** Counts from the right, up to where the list surely has begun: rather too few than what is no part of it. */
function itemsBefore(text: string, place: number): Items | null {
  const raw = clauseBefore(text, place, REACH)
  const bare = raw.replaceAll(HELD, '')
  if (raw.length === REACH || !bare.includes('、') || /[)”》]/.test(bare)) return null
  // What brackets and quotes hold is one name.
  const clause = raw.replaceAll(HELD, held => '名'.repeat(held.length))
  const items = clause.split('、')
  const last = items.at(-1) ?? ''
  if (last === '' || /[和与及了的]$/.test(last)) return null
  let [names, width, from] = [1, last.replace(/^.*[和与及]/, '').length, clause.length - last.length]
  let complete = items.length > 1
  for (let at = items.length - 2; at >= 0; at--) {
    const item = items[at] ?? ''
    const stop = at > 0 && (MORE_THAN_A_NAME.test(item) || /[和与及]/.test(item) || item.length > width * 1.5 + 2)
    if (COUNTED.test(item)) {
      complete = false
      break
    }
    names++
    from -= item.length + 1
    width = Math.max(width, item.length)
    if (stop) {
      complete = false
      break
    }
  }
  const begin = place - clause.length
  // A line broken within a sentence, and items that commas divide: more of the list may stand before.
  if (/[^。;:!?\s]\s*\n$/.test(text.slice(Math.max(0, begin - 4), begin))) complete = false
  if (text[begin - 1] === ',' && clauseBefore(text, begin - 1).includes('、')) complete = false
  const joined = clause.slice(from).match(/以及|和|与|及/g)?.length ?? 0
  return { start: begin + from, names, joined, complete, last }
}

function wrong({ said }: Context, items: Items, found: RegExpExecArray, count: number): Said {
  const end = found.index + found[0].length
  const list = said({ start: items.start, end: found.index })
  return {
    start: items.start,
    end,
    message: {
      zh: `写的是${count}，列出的是${items.names}个：${list}。请改正数目，或核对所列。`,
      en: `${count} announced, ${items.names} named: ${list}. Correct the count, or check the names.`,
    },
  }
}

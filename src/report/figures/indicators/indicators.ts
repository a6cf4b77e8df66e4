import type { FigureContext } from '../context.ts'
import { nounAfter } from './after.ts'
import { LIST_WIDTH, nounBefore, nounOfClauseBefore, WIDTH } from './before.ts'
import { membersOf } from './members.ts'

const NOUN_ONLY =
  /^(?:增速|增幅|涨幅|总量|增量|占比|比重|数量|规模|排名|总额|余额|总数|均价|人均|利润|总规模|到位|总投资|投资|完成投资|基本建成|建成|开工|竣工|面积|产量|客货运量|货运量|客运量|数|量|额)$/

/** Words that go on holding down a list: 新增公园3座、车位200个. */
const NEWLY = /^新(?:认定|培育|引进|增|建|设|获)/

const NEW = /^(?:新增|净增|新建|新认定|新培育|新)|(?:新增|净增|新认定)$/

/** What each figure of a sentence measures, in the text's own words. */
export function indicatorsOf(contexts: FigureContext[]): string[] {
  const out: string[] = []
  let newly = ''
  let money = false
  let previousObject = false
  for (let i = 0; i < contexts.length; i++) {
    let end = i
    while (contexts[end + 1]?.continues) end++
    const head = contexts[i] as FigureContext
    const tail = contexts[end] as FigureContext
    const followed = previousObject && !/^ *[、和及与]/.test(head.left)
    const count = end - i + 1
    const width = count > 1 ? LIST_WIDTH : WIDTH
    let subject = nounBefore(followed ? head.left.replace(/^[^、和及与]*[、和及与]?/, '') : head.left, width)
    if (head.quantity.rank)
      subject = nounBefore(head.left.replace(/(?:居|列|位|排|占|名|获|保持|跃升?|上升|升)[^,]{0,9}$/, ''), width)
    const after = contexts[end + 1]
    const object = nounAfter(tail.right, after !== undefined && after.clause.start === tail.clause.start)
    if (/等$/.test(subject) && object.length >= 4) subject = ''
    previousObject = object !== '' && contexts[end + 1]?.clause.start === head.clause.start
    const fresh = NEWLY.exec(subject)
    if (fresh) newly = fresh[0]
    // Money does not go on with a count: 新引进项目3个、投资额2亿元.
    else if (!/^[、和及与]/.test(head.left) || /元$/.test(head.quantity.unit) !== money) newly = ''
    money = /元$/.test(head.quantity.unit)
    const total = /^[、, ]*(?:累计|总数|总量|总计|总共)/.test(head.left)
    const names = listNames(subject, object, count, out, newly, total)
    for (let k = 0; k < count; k++) {
      const name = names[k] ?? names[0] ?? ''
      out.push(name === '' || (out.length === 0 && NOUN_ONLY.test(name)) ? nounOfClauseBefore(head) + name : name)
    }
    i = end
  }
  return out
}

function listNames(
  subject: string,
  object: string,
  count: number,
  before: string[],
  newly: string,
  total: boolean,
): string[] {
  const previous = before.at(-1) ?? ''
  if (!subject && !object) {
    const shared = count > 1 && distinctTail(before, count) ? before.slice(-count) : [previous]
    // 新增公园141座、累计973座: all there are, not the new ones.
    return total ? shared.map(name => name.replace(NEW, '')) : shared
  }
  if (NOUN_ONLY.test(subject) && !object) return [previous + subject]
  if (subject === '占' && !object) return [`${previous.replace(/占比$/, '')}占比`]
  const name = newly && !/^新/.test(subject) ? newly + subject + object : subject + object
  if (count === 1) return [name]
  const members = membersOf(subject || object, count)
  return members ? members.map(m => (subject ? m + object : m)) : [name]
}

function distinctTail(before: string[], count: number): boolean {
  return before.length >= count && new Set(before.slice(-count)).size === count
}

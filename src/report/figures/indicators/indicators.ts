import type { FigureContext } from '../context.ts'
import { LAST, objectOf } from './after.ts'
import { LIST_WIDTH, nounBefore, nounOfClauseBefore, taskBefore, WIDTH } from './before.ts'
import { withSize } from './kinds.ts'
import { membersOf } from './members.ts'
import { type Sized, sizeOf } from './sized.ts'
import { beforeRank, placedAmong, placedEarly } from './standing.ts'
import { allOf, isBuilt, isIncomplete, isMeasureOnly, isShare, shareOf, topicOf, withMeasure } from './topics.ts'

/** 是“十一五”末的2倍: what it is compared with is not what is measured. */
const COMPARED = /(?:是|为|相当于)[^,]{1,16}的(?:约|近|超过?)?$/

/** 高于经济增速1个百分点 */
const BEYOND = /(?:[高低快慢优]于|[高超]出)[^,、]{1,14}$/

/** 完成年计划的102%: how far a plan is done is told of what it plans. */
const DONE = /(?:为|是|完成|达到?)(?:了)?(?:全?年|年度|年初)*(?:计划|目标|任务|预算|目标任务)的$/

/** 水质连续9年达到Ⅱ类: how long something has been so counts nothing. */
const LASTS = /连续$/

/** 川西水渠等9个|重大项目建设: such works are everywhere, so one of them is named. */
const ANY = /^重[大点](?:项目|工程)建设$/

/** Words that go on holding down a list: 新增公园3座、车位200个. */
const NEWLY = /^新(?:认定|培育|引进|增|建|设|获)/

/** What each figure of a sentence measures, in the text's own words. */
export const indicatorsOf = (contexts: FigureContext[]): string[] =>
  namesOf(contexts).map((name, at) => withSize(name, contexts, at))

function namesOf(contexts: FigureContext[]): string[] {
  const out: string[] = []
  let newly = ''
  let money = false
  let previousObject = false
  let sized: Sized | null = null
  /** The first figure of the clause. */
  let first = 0
  for (let i = 0; i < contexts.length; i++) {
    let end = i
    while (contexts[end + 1]?.continues) end++
    const head = contexts[i] as FigureContext
    const followed = previousObject && !/^ *[、和及与]/.test(head.left)
    const list = contexts.slice(i, end + 1)
    // 分别增长5%—6%和7%—8%: four numbers, two values.
    const count = list.filter(c => !isFarEnd(c)).length
    const width = count > 1 || head.quantity.rank ? LIST_WIDTH : WIDTH
    const next = contexts[end + 1]
    let subject = nounBefore(wordsBefore(head, followed), width)
    // 总量在全省90个县中排名第一, 总量居90个县第一: the 90 are no amount.
    if (next && placedAmong(next) && (isMeasureOnly(subject) || placedEarly(next) !== null)) subject = ''
    const lasts = LASTS.test(head.left) && nounBefore(head.left, width) !== ''
    const object = lasts ? '' : objectOf(contexts, end)
    const goesOn = head.clause.start === contexts[i - 1]?.clause.start
    if (!goesOn) first = i
    sized = count === 1 ? sizeOf(subject, object, head, goesOn ? sized : null) : null
    if (sized) {
      out.push(sized.name)
      previousObject = false
      continue
    }
    if (/等$/.test(subject) && object.length >= 4) subject = ANY.test(object) ? subject.replace(/^.*、/, '') : ''
    previousObject = object !== '' && contexts[end + 1]?.clause.start === head.clause.start
    const fresh = NEWLY.exec(subject)
    if (fresh) newly = fresh[0]
    // Money does not go on with a count: 新引进项目3个、投资额2亿元.
    else if (!/^[、和及与]/.test(head.left) || /元$/.test(head.quantity.unit) !== money) newly = ''
    money = /元$/.test(head.quantity.unit)
    const total = /^[、, ]*(?:累计|总数|总量|总计|总共)/.test(head.left)
    const task = isBuilt(subject) ? taskBefore(head) : ''
    const topics = task ? [task] : topicsOf(namesBefore(out, followed ? first : 0, head, count), head, count)
    const names = listNames(subject, object, count, topics, newly, total)
    let member = -1
    for (const value of list) {
      if (!isFarEnd(value)) member++
      const name = kindOf(names[member] ?? names[0] ?? '', goesOn || AMONG.test(head.left) ? out.at(-1) : undefined)
      out.push(name === '' || (out.length === 0 && isIncomplete(name)) ? nounOfClauseBefore(head) + name : name)
    }
    i = end
  }
  return out
}

/** The 6% of 5%—6%. */
const isFarEnd = ({ quantity, continues }: FigureContext) => continues && quantity.bound === '<='

/** The words before a figure that may name it; those that name what the number before counts are taken. */
function wordsBefore(head: FigureContext, taken: boolean): string {
  if (head.quantity.rank) return beforeRank(head)
  const left = head.left.replace(head.quantity.ratio ? COMPARED : head.quantity.unit === '个百分点' ? BEYOND : DONE, '')
  return taken ? (LAST.exec(left)?.[0] ?? '') : left
}

/** 引进亿元以上项目9个、十亿元以上项目2个: both are 引进项目. */
const AMONG = /^其中/
const kindOf = (name: string, before = '') =>
  /^(?:项目|企业)$/.test(name) && before.endsWith(name) && !/[过超]/.test(before) ? before : name

/** The last names, as many as asked for, that a figure without its own may go on with: those told from `first` on. */
function namesBefore(out: string[], first: number, head: FigureContext, count: number): string[] {
  // 在全省90个县中排名第一: the number before is no name's.
  if (placedAmong(head)) return out.slice(-1 - count, -1)
  // 签约项目9个，两个园区收入分别超过5亿元和3亿元: what this clause counts.
  return out.slice(Math.max(first, out.length - count))
}

/** What the figures before were about: one for each of a list where they were different, else the last. */
function topicsOf(names: string[], head: FigureContext, count: number): string[] {
  const last = names.slice(-count)
  const own = count > 1 && last.length === count && new Set(last).size === count ? last : names.slice(-1)
  return own.map(name => topicOf(name, head))
}

function listNames(
  subject: string,
  object: string,
  count: number,
  topics: string[],
  newly: string,
  total: boolean,
): string[] {
  if (!subject && !object) return total ? topics.map(allOf) : topics
  if (isShare(subject) && topics.length > 0) return topics.map(topic => shareOf(topic, subject) + object)
  const topic = topics.at(-1) ?? ''
  if (isMeasureOnly(subject) && !object) return [withMeasure(topic, subject)]
  if (subject === '占' && !object) return [`${topic.replace(/占比$/, '')}占比`]
  const name = newly && !/^新/.test(subject) ? newly + subject + object : subject + object
  if (count === 1) return [name]
  const members = membersOf(subject || object, count)
  return members ? members.map(m => (subject ? m + object : m)) : [name]
}

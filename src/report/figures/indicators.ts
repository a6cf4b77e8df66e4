import type { FigureContext } from './context.ts'

/** Words that tie a number to its subject and are no part of what is measured. */
const TIE =
  '分别|各自?|均|共计?|都|已经?|再|首次|首|成功|累计|总计|合计|(?<!节|集|制)约|近|接近|超过?|突破|(?<!发|直|通|传)达|达到|高达|为|是|(?<!存|潜|现)在|(?<!拥|享|所|国|具|含|占|没|持|公|私|现)有|逾|(?<!以|甚)至|到|控制|保持|稳定|维持|力争|确保|实现|完成|' +
  '同比|环比|年均|平均|预计|将|可|要|不低于|不少于|不超过|不高于|至少|大约|低于|高于|多于|少于|破|跨过|跃上|迈上|跨上|站上|名列|位列|位居|排名|跃居|' +
  '全国|全省|全市|全区|世界|全球|第|扩大|缩减|压减|增长|增加|提高|提升|上升|上涨|递增|攀升|下降|降低|减少|回落|下滑|下调|收窄|压缩|缩短|了|(?<!新)净?增(?!值)|又|也|还|仅|只|(?<!自|理)由|(?<!服)从|幅度|左右|其中|的|高位|继续|努力|(?<!回|提|攀|上|跃)升|(?<!压|沉|投)降|(?<!递|缩|削|精|裁|消|压|核)减|涨|有望|(?<!合|兼)并|且|按|拥有|压降|压减|削减|缩减|缩|压|,|、|(?<!饱|共|调|缓|中|温)和|(?<!惠|普|涉|以|波|危|触)及|惠及|(?<!参|给)与| '
const TAIL = new RegExp(
  `(?:(?:比|较)(?:上年度?|去年|年初|全国|全省|全市|上年同期|\\d{4}年|[^,]{1,6}(?:年前?|期|初|末|预算|次|季度))(?:平均)?(?:水平)?|按[^,]{0,8}(?:口径|价格?|计算)|(?:同|可比|自然|全)口径|连续|连年|[到至](?:\\d{4}年|去年|上年|今年|现在|目前)(?:底|末|初)?的?|${TIE})+$`,
)
const HEAD =
  /^(?:[、,和及与 ]|\d{1,2}[.、](?!\d)|[(]?[一二三四五六七八九十]+[)、]|以[上下内]的?|年底前|\d{1,2}月底前|其中:?|全年|今年|本年|年内|去年|预计|力争|确保|争取|努力|累计|共计?|已|实现|完成|到\d{4}年底?|\d{4}年|年末|全区|全市|全省|全县|今后五年|五年来?|截至目前|目前|同时|并|使|将|年度|通过|截至|要(?!素)|特别是|在(?![线校册建岗途园职编])|对(?![接外口标])|为|由|从(?!业)|把|各(?![类地级项族界])|达到?|一年来|新一轮|约(?!束)|近|超过?(?![额市导高大级低])|拟安排|拟|较|比|一是|二是|三是|四是|五是|有序|加快|积极|大力|持续|深入|扎实|稳步|全面|统筹|推动|推进|实施|打造|开展|推广|组织|设置|深化|加强|强化|更大力度|发挥好|继续)+/
const NOUN_ONLY =
  /^(?:增速|增幅|涨幅|总量|增量|占比|比重|数量|规模|排名|总额|余额|总数|均价|人均|利润|总规模|到位|总投资|投资|完成投资|基本建成|建成|开工|竣工|面积|产量|客货运量|货运量|客运量|数|量|额)$/

/** How long a name may be before its last member alone is taken; a list with a value for each member needs all. */
const WIDTH = 22
const LIST_WIDTH = 44

/** What each figure of a sentence measures, in the text's own words. */
export function indicatorsOf(contexts: FigureContext[]): string[] {
  const out: string[] = []
  let newly = ''
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
    if (/^新[增建设认获培]/.test(subject)) newly = subject.slice(0, 2)
    else if (!/^[、和及与]/.test(head.left)) newly = ''
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
  // 新增公园141座、累计973座: all there are, not the new ones.
  if (total && !subject && !object) return [previous.replace(/^(?:新增|净增|新建|新认定|新培育|新)/, '')]
  if (!subject && !object) return count > 1 && distinctTail(before, count) ? before.slice(-count) : [previous]
  if (NOUN_ONLY.test(subject) && !object) return [previous + subject]
  if (subject === '占' && !object) return [`${previous.replace(/占比$/, '')}占比`]
  const name = newly && !subject.startsWith(newly) ? newly + subject + object : subject + object
  if (count === 1) return [name]
  const members = membersOf(subject || object, count)
  return members ? members.map(m => (subject ? m + object : m)) : [name]
}

function distinctTail(before: string[], count: number): boolean {
  return before.length >= count && new Set(before.slice(-count)).size === count
}

const MEASURE = /(?:余额|总额|总量|收入|数量|比重|占比|产量|增加值|面积|里程)$/

const PAIRS: [RegExp, [string, string]][] = [
  [/城乡/, ['城镇', '农村']],
  [/存贷款/, ['存款', '贷款']],
  [/进出口/, ['进口', '出口']],
  [/新改建/, ['新建', '改建']],
]

/** 接待游客数量和游客总花费 → two subjects; 城乡居民收入 → 城镇…, 农村…. Null where the count does not fit. */
function membersOf(subject: string, count: number): string[] | null {
  const parts = subject.split(/、|以及|和|及|与/).filter(Boolean)
  if (parts.length === count) {
    const [first, last] = [parts[0] as string, parts.at(-1) as string]
    // 存款、贷款余额: the measure stands after the last; 城市绿地、水面 …: the owner before the first.
    const measure = MEASURE.exec(last)?.[0] ?? ''
    return parts.map((p, i) => {
      if (i > 0 && p.length <= 4 && first.length >= p.length + 3) return first.slice(0, first.length - p.length) + p
      return measure && measure.length < last.length && !MEASURE.test(p) ? p + measure : p
    })
  }
  const packed = /^(.+?)(产?增加值|产量|产值|价格)$/.exec(subject)
  if (packed && packed[1]?.length === count) return [...packed[1]].map(member => member + packed[2])
  if (count === 2)
    for (const [pattern, pair] of PAIRS)
      if (pattern.test(subject)) return pair.map(word => subject.replace(pattern, word))
  return null
}

/** 预计实现地区生产总值 → 地区生产总值; empty where only ties stand before the number. */
function nounBefore(left: string, width: number): string {
  const bare = left
    .replace(/[(][^()]*[)]/g, '')
    .replace(/^.*[(]/, '')
    // A从1增加到2: both values are A's.
    .replace(/(?:从|由)[^,、]{0,10}$/, '')
  const subject = bare.replace(TAIL, '').replace(HEAD, '')
  const own = subject.length > width ? subject.replace(/^.*、/, '') : subject
  return tidy(own.slice(-width - 6))
}

const STATE =
  /(?:再创新高|投入使用|(?:全面|按期|顺利)?(?:完工|完成)|初具规模|进程加快|明显(?:好转|改善)|逐步完善|稳步推进|顺利实施|持续扩大|全面铺开)$/

/** 继续实施退耕还林，今年安排500万亩: what the clause before is about, where the figure's own names nothing. */
function nounOfClauseBefore({ before, left }: FigureContext): string {
  const clause = /([^,;:。]{3,24})[,:]$/.exec(before.slice(0, before.length - left.length))?.[1] ?? ''
  return nounBefore(clause.replace(STATE, ''), WIDTH)
}

/** 个以上精品示范村 → 精品示范村; nothing where the number ends its phrase. */
function nounAfter(right: string, followed: boolean): string {
  const object = right
    .replace(/^ *[(][^()]{1,8}[)]/, '')
    .replace(/^[ )”]*(?:以上|以下|以内|左右|之内|范围内|上下)?(?:的|大关|台阶|目标|任务)?/, '')
    .replace(/^级/, '')
    .replace(/(?:不少于|不低于|达到?|超过?|突破|均|力争|确保)+$/, '')
    .replace(/、(?:再?创|为|占|超|居|位居|完成|增长|同比|均|连续|实现|达|较|比|列|排|荣?获|约合).*$/, '')
    .replace(followed ? /[、和及与][^、和及与]*$/ : /[(].*$/, '')
    .replace(
      /^(?:增长|(?:增加|提高|提升|上升|下降|降低|减少|扩大|缩短|压缩|压减|增|升|降|减|缩|调整)[到至]|的?(?:速度|幅度|比例)|稳定在|保持|实现|,|;|。|,).*$/,
      '',
    )
    .replace(/[(][^)]*$/, '')
  return tidy((object.length > 10 ? object.replace(/(?<=^.{3,})[、和及与].*$/, '') : object).slice(0, 20))
}

function tidy(words: string): string {
  return balance(words.replace(/^[、,的 ]+|[、,的 ]+$/g, ''))
}

/** Drops a quotation mark whose partner was cut off. */
function balance(words: string): string {
  return words.split('“').length === words.split('”').length ? words : words.replace(/[“”]/g, '')
}

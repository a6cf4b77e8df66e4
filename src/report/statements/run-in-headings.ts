/** 一、 （二） 三是 1. —— : what stands before a heading's or a list item's own words. */
export const ENUMERATED =
  /^(?:[(][一二三四五六七八九十\d]+[)]|[一二三四五六七八九十]+(?:、|是|要)|\d+[.、]|0\d|\d{1,2} +(?![个家条项件年月日])|第[一二三四五六七八九十]+[,、]|[—–-]{1,2})\s*/

const FIGURE = /\d(?:%|[万亿]|[\p{Script=Han}])/u

/** 改造1500户, 新增床位3200张: an amount, which a heading seldom has. */
export const AMOUNT = /\d[余多]?(?:%|[万亿]|[个家元条处张套座所项件户人名亩吨辆台间栋幢场批]|公里|平方米)/

/** A line's only sentence without an end mark is a heading (标题). */
export function headsLine(words: string): boolean {
  return !/[。;!?…”]$/.test(words) && words.length <= 60 && (!AMOUNT.test(words) || /实事$/.test(words))
}

/**
 * Which sentences of a paragraph are run-in headings (段内小标题), as places in it: short, without a figure, and carried
 * out by what follows. The first sentence needs no more; one further down must be taken up in the words that follow.
 */
export function runInHeadings(sentences: string[]): Set<number> {
  const out = new Set<number>()
  if (sentences.length < 2) return out
  if (opens(sentences[0] as string)) out.add(0)
  let turns = 0
  const maybe: { at: number; shared: number }[] = []
  for (let at = 0; at < sentences.length - 1; at++) {
    const words = sentences[at] as string
    const core = bare(words)
    // 一是…；二是…： items of a list.
    if (FIGURE.test(words) || /;$/.test(words)) continue
    // 一是推进改革。 is carried out by what follows; where 二是 … follows at once, both are items of a list.
    const leads = ENUMERATED.test(words) && !ENUMERATED.test(sentences[at + 1] as string)
    if (leads && core.length <= 45 && core.split(',').length <= 3 && !BUILDS.test(core)) out.add(at)
    else if (at > 0 && shortOne(core) && !CONCRETE.test(core)) {
      if (OUTCOME.test(core) || (TURN.test(core) && /[,、\d]/.test(sentences[at + 1] as string))) {
        out.add(at)
        turns++
      } else maybe.push({ at, shared: shared(core, sentences.slice(at + 1, at + 4).join('')) })
    }
  }
  for (const at of parallels(sentences)) out.add(at)
  const taken = maybe.filter(m => m.shared > 0)
  const many = taken.length + turns
  for (const m of taken) if (m.shared > 1 ? many > 1 || m.shared > 2 : many > 2) out.add(m.at)
  return out
}

function opens(words: string): boolean {
  const core = bare(words)
  if (
    FIGURE.test(words) ||
    /;$/.test(words) ||
    BUILDS.test(core) ||
    /^(?:我们|这[一五]|一年来|过去|五年|对此)/.test(core)
  )
    return false
  return core.length <= 34 && core.split(',').length <= 2
}

/** 做实基础。 激发活力。 做大平台。 each over a sentence or more: three of one length are headings. */
function parallels(sentences: string[]): number[] {
  const byLength = new Map<number, number[]>()
  for (let at = 0; at < sentences.length - 1; at++) {
    const core = bare(sentences[at] as string)
    if (core.length > 8 || /[,、\d]/.test(core) || BUILDS.test(core) || CONCRETE.test(core)) continue
    if ((sentences[at + 1] as string).length < 14) continue
    byLength.set(core.length, [...(byLength.get(core.length) ?? []), at])
  }
  return [...byLength.values()].filter(places => places.length > 2).flat()
}

function shortOne(core: string): boolean {
  return core.length <= 14 && !/[,、“]/.test(core.replace(/“[^”]{1,5}”/, ''))
}

/** 招商引资成果丰硕, 开放平台影响扩大: how an outcome is summed up over the sentences that tell it. */
const OUTCOME = /(?:丰硕|上扬|凸显|显现|向好|见效|增效|提速|显著|明显|扩大)$/

/** 农业基础更加巩固, 消费潜力加速迸发: how something turned out, where what follows tells it. */
const TURN =
  /^(?!推|促|加|提|深|强|优|完|健|不断|持续|全面|进一步|扎实|稳步|有效).{3,8}(?:更加|更为|持续|不断|加快|加速|稳步|逐步|日益|全面|有效|深入|扎实|大幅)[\u4e00-\u9fff]{2}$/

/** What is built is a task at once, and no heading over others: 全面开工航站楼. */
const BUILDS = /开工|封顶|竣工|完工|投产|通车|投用|投运|投入使用|建成(?![率区])/

/** What a task is about, and a heading is not: 健全农民工工资支付保障机制. */
const CONCRETE =
  /(?:机制|制度|政策|意见|中心|行动|战略|体系建设|赔偿|路径|比例|办法|条例|规划|标准|清单|整治|工程|项目|基地|平台|试点|方案|计划|公园|学校|医院)$/

const GENERIC = new Set(
  '推进 加快 建设 发展 加强 深化 提升 推动 强化 持续 深入 大力 积极 实施 完善 全面 促进 坚持 工作 我们 优化 扎实 稳步 支持 机制 体系 服务'.split(
    ' ',
  ),
)

/** How many of the heading's own character pairs come again in what follows. */
function shared(core: string, next: string): number {
  let count = 0
  for (let i = 0; i + 2 <= core.length; i++) {
    const pair = core.slice(i, i + 2)
    if (!GENERIC.has(pair) && next.includes(pair)) count++
  }
  return count
}

function bare(words: string): string {
  return words.replace(ENUMERATED, '').replace(/[。;!?]+$/, '')
}

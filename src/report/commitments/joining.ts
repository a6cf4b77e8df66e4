import type { Span } from '../reading.ts'
import type { Clause } from './clauses.ts'
import { DATE } from './due.ts'
import { endingPlace, verbOf, verbPlace } from './places.ts'

/** What brings the task: a principle, a direction, what is drawn on. The task comes after it. */
const ORIENTS =
  /^(?:要|并|同时|继续)?(?:坚持|按照|根据|围绕|聚焦|立足|结合|依托|利用|充分利用|采取|顺应|抢抓|积极抢抓|抓住|针对|对标|主动顺应|适应|把握|紧扣|紧盯|锚定|瞄准|面向|面对|遵循|依靠)/
const MEANS =
  /^(?:以[^,]{2,20}为|通过|借助|凭借|发挥[^,]{2,16}(?:作用|优势)|充分发挥|用好|用足用好|落实好?[^,]{0,20}(?:要求|精神|部署)|贯彻|坚决贯彻|全面贯彻|深入贯彻|传承|弘扬|统筹[^,]*$)/
/** The same, and nothing to be done about it in the clause itself: 聚焦核心零部件，…; not 围绕产业链开展招商. */
const BRINGS =
  /^(?:[^,]{0,6}[省市县区州旗盟]?将|要|并)?(?:锚定|瞄准|聚焦|围绕|按照|根据|立足|针对|面向|对标|结合|依托|以(?=[^,]{2,24}为))(?!.{3,}(?:开展|建设|推进|推动|加快|打造|实施|培育|构建|完善|提升|引进|发展))[^,]+$/
/** 教育方面, 主要预期目标是, 为实现上述目标: it opens a sentence, and says nothing to be done. */
const ANNOUNCES =
  /^(?:在)?[^,\d]{2,14}(?<!主要)方面$|(?:目标|任务)(?:任务)?(?:是|为)$|^为(?:实现|完成|确保实现)[^,]{0,12}目标(?:任务)?$|^(?:具体来[讲说看]|届时)$/
const FOLLOWS = /^(?:让|使|更好|以更|从而|进而)/
const SCRAP = /^[^\d]{1,4}$/
/** A clause that only names a time, a place or a connection. */
const FRAME =
  /^(?:(?:今后|未来|到|今年|力争)?[^,]{0,6}[年月季](?:底|末|内|前|间|度|时间)*|在[^,]{2,24}(?:中|上|下|方面|基础上|过程中)|对[^,]{2,30}(?:人员|项目|企业|群体|干部|的)|(?:为|随着|面对)[^,]{2,30}|其中|同时|此外|为此)$/
/** What for, or what becomes of it. */
const PURPOSES = {
  raise:
    /^(?:切实|不断|进一步|全面|有效|持续|着力|努力|更好)?(?:提高|提升|增强|激发|释放|扩大|巩固|夯实|满足|改善|增加)/,
  form: /^(?:加快|努力|着力|全力)?(?:形成|打造|构建|营造|建成|建设|培育|塑造|擦亮|打响)/,
  make: /^(?:切实|真正)?(?:让|使|做到|实现|带动|引领|助力|推动|促进)/,
  secure: /^(?:切实|坚决|有效)?(?:确保|保障|保证|守住|兜牢|筑牢)/,
  avert: /^(?:坚决|有效|切实|严厉|决不|绝不)?(?:防止|避免|杜绝|遏制|不得|不能|决不|绝不|严禁|防范)/,
  serve: /^(?:更好)?为[^,]{2,30}/,
  use: /^(?:以|用)[^,]{2,}/,
}
const GOES_ON =
  /^(?:(?:同比|年均)?(?:增长|下降|增加|减少|达到?)[^,]{0,3}\d|其中|比(?:上年|去年|年初|20)|同比|并|且|又|还|也|但|而|使之|从而|进而|不能|都|以及|特别是|可以|逐步|充分体现|推动其|在实际工作中)/
/** A clause that opens with a doing word; one that does not names an indicator (社会消费品零售总额增长…). */
const DOES =
  /^(?:要|并|将|进一步|加快|大力|积极|深入|全面|持续|扎实|稳步|切实|着力|有序|统筹|全力|继续|不断|更好|有效|严格|坚决|充分|重点|聚力|高质量|高水平|力争|争取|确保|努力|全年|年内|今年|基本|规范|科学|精准|依法)*(?:推|促|加强|加大|加快|深化|完|提|优化|强化|健全|建|构|打|培育|壮大|支持|鼓励|引|探索|落实|开|组织|举办|创|启动|做|抓|办|扩大|拓|增强|增加|保障|确保|营造|形成|巩固|夯实|激|改|整治|严|规范|防|化解|减|降|升级|新增|新建|实施|实现|完成|发展|发挥|吸引|坚持|推进|用|争|力|让|使|对|把|在|以|为|从)/
/** The government's own conduct is told in long breaths. */
const OWN_CONDUCT = /党|廉|干部|作风|法治政府|政治|腐|纪律|政府工作|履职|担当|人民群众/
const ADDRESSED = /^(?:要|我们|政府)/

/**
 * Points for joining a clause to the one before; it joins above zero. Fitted by logistic regression on hand-labelled
 * paragraphs (`npm run fit`) and rounded to tenths of a logit: offices differ, so no single cue decides.
 */
export const POINTS = {
  any: -13,
  orients: 12,
  means: 6,
  meansAfter: 9,
  goesOn: 12,
  figuresBoth: -7,
  early: 15,
  last: 4,
  purposeLast: 8,
  purposeInside: -6,
  servesInside: 3,
  ownConduct: 10,
  addressed: 9,
  short: 8,
  grown: 6,
  uneven: 5,
  sameVerb: -5,
  longBefore: -6,
  longAfter: -3,
  verb: 4,
  ending: 2,
}

export type Cue = keyof typeof POINTS

/** Joins clauses that make one task: means with its end, an umbrella with what carries it out, a task with its purpose. */
export const groupClauses = groupWith(POINTS)

/** The same with other points: what fitting needs. */
export function groupWith(points: Record<Cue, number>): (clauses: Clause[]) => Span[] {
  return clauses => {
    const out: Span[] = []
    const ownConduct = ownConductIn(clauses)
    let grown = false
    for (const [i, { start, end }] of clauses.entries()) {
      const last = out.at(-1)
      const joins: boolean =
        last !== undefined && (joinsAlways(clauses, i) ?? sum(points, cuesOf(clauses, i, grown, ownConduct)) > 0)
      if (last && joins) last.end = end
      else out.push({ start, end })
      grown = joins
    }
    return out
  }
}

/** What is decided without points; null where they decide. */
export function joinsAlways(clauses: Clause[], i: number): boolean | null {
  if (i === 1 && ANNOUNCES.test((clauses[0] as Clause).words)) return true
  if (listsIndicators(clauses, i) || datedApart(clauses, i) || madeApart(clauses, i)) return false
  return dependsOn(clauses, i) || null
}

/** A clause that can't stand alone: what only brings a task goes with the next, what only says what for with the one before. */
function dependsOn(clauses: Clause[], i: number): boolean {
  const [a, b] = [(clauses[i - 1] as Clause).words, (clauses[i] as Clause).words]
  return BRINGS.test(a) || FOLLOWS.test(b) || SCRAP.test(a) || (SCRAP.test(b) && i === clauses.length - 1)
}

/** 地区生产总值增长6.5%，一般公共预算收入增长7%: each is a goal of its own. */
function listsIndicators(clauses: Clause[], i: number): boolean {
  const [a, b] = [clauses[i - 1] as Clause, clauses[i] as Clause]
  const aims = a.targets > 0 || b.targets > 0
  return aims && !FRAME.test(a.words) && !DOES.test(a.words) && !DOES.test(b.words) && !GOES_ON.test(b.words)
}

/** What is done about a thing, without the thing: 年底前全面竣工投产. */
const DEED_ALONE =
  /^(?:力争|争取|确保|并|全部|全面|正式|基本|实现|完成|主体|建成|竣工|完工|开工|建设|投产|投用|投入|使用|运营|启用|封顶|通车|交付|开业|验收|启动|[，\s])*$/

/** 上半年开工甲，10月底前建成乙: two tasks, each with its day; 上半年开工、年底前竣工 is one. */
function datedApart(clauses: Clause[], i: number): boolean {
  const [a, b] = [(clauses[i - 1] as Clause).words, (clauses[i] as Clause).words]
  return DATE.test(a) && !FRAME.test(a) && DATE.test(b) && !DEED_ALONE.test(b.replace(DATE, ''))
}

/** 新建污水管网80公里, 开工建设工会大楼: a thing that is made or brought. */
const MAKES =
  /^(?:力争|争取|确保|年内|今年|全年|高标准|高水平|高质量|加快|全面|全力|规划|再)*(?:新?建成|新建|改建|扩建|改扩建|新改扩?建|续建|开工|竣工|启用|新增|新开|引进|投用|完工|开通|打通)(?!率)(?=.{4})/

/** 建成文化中心，开工建设工会大楼: each thing is a task; 新建学校，新增学位 is one. */
function madeApart(clauses: Clause[], i: number): boolean {
  const [a, b] = [(clauses[i - 1] as Clause).words, (clauses[i] as Clause).words]
  return MAKES.test(a) && MAKES.test(b) && (/^新增/.test(a) || !/^新增/.test(b)) && !DEED_ALONE.test(b)
}

export const ownConductIn = (clauses: Clause[]): boolean => clauses.some(({ words }) => OWN_CONDUCT.test(words))

function sum(points: Record<Cue, number>, cues: Record<Cue, number>): number {
  let total = 0
  for (const cue of Object.keys(points) as Cue[]) total += points[cue] * cues[cue]
  return total
}

/** What speaks for and against joining clause `i` to the one before; `grown`: that one was joined already. */
export function cuesOf(clauses: Clause[], i: number, grown: boolean, ownConduct: boolean): Record<Cue, number> {
  const a = (clauses[i - 1] as Clause).words
  const b = (clauses[i] as Clause).words
  const count = clauses.length
  const last = i === count - 1
  const { raise, form, make, secure, avert, serve, use } = PURPOSES
  const cues: Record<Cue, boolean | number> = {
    any: true,
    orients: ORIENTS.test(a),
    means: MEANS.test(a) || FRAME.test(a),
    meansAfter: ORIENTS.test(b) || MEANS.test(b),
    goesOn: GOES_ON.test(b),
    figuresBoth: (clauses[i - 1] as Clause).targets > 0 && (clauses[i] as Clause).targets > 0 && !GOES_ON.test(b),
    early: i === 1,
    last: last && count > 2,
    purposeLast: last && [raise, form, make, secure, avert, serve].some(purpose => purpose.test(b)),
    purposeInside: !last && (raise.test(b) || form.test(b)),
    servesInside: !last && (serve.test(b) || use.test(b)),
    ownConduct,
    addressed: ADDRESSED.test((clauses[0] as Clause).words),
    short: a.length <= 9 || b.length <= 7,
    grown,
    uneven: b.length >= a.length * 1.6 || a.length >= b.length * 1.6,
    sameVerb: verbOf(a) === verbOf(b),
    longBefore: a.length >= 20,
    longAfter: b.length >= 20,
    verb: verbPlace(b),
    ending: endingPlace(b),
  }
  return Object.fromEntries(Object.entries(cues).map(([cue, value]) => [cue, Number(value)])) as Record<Cue, number>
}

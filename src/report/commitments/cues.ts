import type { Clause } from './clauses.ts'

/** What brings the task: a principle, a direction, what is drawn on. The task comes after it. */
const ORIENTS =
  /^(?:要|并|同时|继续)?(?:坚持|按照|根据|围绕|聚焦|立足|结合|依托|利用|充分利用|采取|顺应|抢抓|积极抢抓|抓住|针对|对标|主动顺应|适应|把握|紧扣|紧盯|锚定|瞄准|面向|面对|遵循|依靠)/
const MEANS =
  /^(?:以[^,]{2,20}为|通过|借助|凭借|发挥[^,]{2,16}(?:作用|优势)|充分发挥|用好|用足用好|落实好?[^,]{0,20}(?:要求|精神|部署)|贯彻|坚决贯彻|全面贯彻|深入贯彻|传承|弘扬|统筹[^,]*$)/
/** A clause that only names a time, a place or a connection. */
export const FRAME =
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
/** It goes on with what was said before: 增长5%, 其中…. */
export const GOES_ON =
  /^(?:(?:同比|年均)?(?:增长|下降|增加|减少|达到?)[^,]{0,3}\d|其中|比(?:上年|去年|年初|20)|同比|并|且|又|还|也|但|而|使之|从而|进而|不能|都|以及|特别是|可以|逐步|充分体现|推动其|在实际工作中)/
/** A clause that opens with a doing word; one that does not names an indicator (社会消费品零售总额增长…). */
export const DOES =
  /^(?:要|并|将|进一步|加快|大力|积极|深入|全面|持续|扎实|稳步|切实|着力|有序|统筹|全力|继续|不断|更好|有效|严格|坚决|充分|重点|聚力|高质量|高水平|力争|争取|确保|努力|全年|年内|今年|基本|规范|科学|精准|依法)*(?:推|促|加强|加大|加快|深化|完|提|优化|强化|健全|建|构|打|培育|壮大|支持|鼓励|引|探索|落实|开|组织|举办|创|启动|做|抓|办|扩大|拓|增强|增加|保障|确保|营造|形成|巩固|夯实|激|改|整治|严|规范|防|化解|减|降|升级|新增|新建|实施|实现|完成|发展|发挥|吸引|坚持|推进|用|争|力|让|使|对|把|在|以|为|从)/
/** The government's own conduct is told in long breaths. */
const OWN_CONDUCT = /党|廉|干部|作风|法治政府|政治|腐|纪律|政府工作|履职|担当|人民群众/
const ADDRESSED = /^(?:要|我们|政府)/

const ADVERBS =
  /^(?:要|并|将|再|也|还|进一步|加快|大力|积极|深入|全面|持续|扎实|稳步|切实|着力|有序|统筹|全力|继续|不断|更好|有效|严格|坚决|充分|重点|聚力|高质量|高水平|高标准|力争|争取|努力|全年|年内|今年|基本|规范|科学|精准|依法|逐步|稳妥|分类|一体|协同|主动|加大力度|常态化|深度|优先|同步|抓紧|加紧|尽快|更大力度|坚定不移|坚持不懈)*(..)/

/** A clause's verb: its first two characters after adverbs. */
const verbOf = (words: string): string => ADVERBS.exec(words)?.[1] ?? words.slice(0, 2)

export const ownConductIn = (clauses: Clause[]): boolean => clauses.some(({ words }) => OWN_CONDUCT.test(words))

/** What speaks for and against joining clause `i` to the one before; `grown`: that one was joined already. */
export function cuesOf(clauses: Clause[], i: number, grown: boolean, ownConduct: boolean) {
  const a = (clauses[i - 1] as Clause).words
  const b = (clauses[i] as Clause).words
  const count = clauses.length
  const last = i === count - 1
  const { raise, form, make, secure, avert, serve, use } = PURPOSES
  return {
    any: true,
    orients: ORIENTS.test(a),
    means: MEANS.test(a) || FRAME.test(a),
    meansAfter: ORIENTS.test(b) || MEANS.test(b),
    goesOn: GOES_ON.test(b),
    figuresBoth: (clauses[i - 1] as Clause).targets > 0 && (clauses[i] as Clause).targets > 0 && !GOES_ON.test(b),
    reaches: (clauses[i] as Clause).targets > 0 && !DOES.test(b),
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
  }
}

export type Cue = keyof ReturnType<typeof cuesOf>

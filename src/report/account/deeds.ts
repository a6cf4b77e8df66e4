import { DATE } from '../commitments/due.ts'
import type { PromiseKind, Stage } from './account.ts'
import { stageOf } from './stages.ts'

/** A promise without a number, as its clause tells it: what is to be done, and up to where. */
export interface Deed {
  kind: Extract<PromiseKind, 'deed' | 'course'>
  /** The thing, in the clause's words. */
  object: string
  stage: Stage | null
}

/** Words before a task that are no part of it. */
const DRESS =
  /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十](?=要)|要|并|将|再|还|也|同时|其中|今年|今明两年|全年|年内|年末|按期|按时|如期|适时|尽快|尽早|继续|进一步|确保|力争|争取(?=.{6})|努力|必须|积极|稳妥|稳步|抓紧|加紧|加快|率先|全力|切实|坚决|认真|适当|适度|基本|大力|依法|分步|分期|有序|陆续|重点|高标准|高质量|高水平|实现(?=.{6}))+/
/** 对贫困学生率先免除学费: whom it is for stands before the deed. */
const FOR = /^(?:[对在从为][^,]{2,24}?(?:率先|全面|全部)?(?=免除|取消|试行|推行|推开|推广|实行|停征|实施))?/

/** Verbs whose doing can be answered with yes or no (可交付的动词), before the thing. */
const FRONT = new RegExp(
  `${FOR.source}(?:${[
    '开工建设|启动(?:建设|实施)',
    '(?:全面|全部)?(?:完成|建成|启动|开工|竣工|新建|改建|扩建|改扩建|新设|增设|设立|成立|组建|出台|颁布|发布|公布|取消|停征|停止|废止|免除|关闭|关停|拆除|淘汰|杜绝|举办|召开|办好|建好|争创|开通|打通|晋升|试行|推行|申报|公开)',
    '通过(?=.*(?:核查|验收|评审|审批|审核|认定|评估|复核)$)|改革(?=.*(?:制度|体制)$)',
    '(?:开展|探索|扩大|推进|深化)(?=.*试点(?:工作|改革)?$)',
    '全面(?:推行|推开|推广|实施|实行|实现|放开|清理)',
    '(?:做好|抓好|开展)(?=.*(?:编制|前期工作|申报|创建|验收|认定|普查|登记|确权|征收|拆迁|搬迁(?:入园)?|换届)(?:工作)?$)',
    '编制|制定(?!和?完善)|建立(?!健全|和?完善|起|以)|再?建设|实施|实行|创建',
  ].join('|')})`,
)
/** Deeds after the thing: …投入使用. */
const BACK =
  /(?:建成|竣工|完工|投产|投用|投入(?:使用|运营|运行|生产)|(?:正式|开始|试)运[营行]|营业|开业|通车|(?<!扩大.*)开放|开通|封顶|开工(?:建设)?|启动(?:建设|实施)?|全覆盖|摘帽|达产|挂牌|入住(?:条件)?|交付(?:使用)?|建成投[用产]|动工|上线|通航|启用|开园|开馆|达标|(?:都要|全部|全面|一律|主动)(?:向社会)?公开|完成(?:核准|立项|选址|审批|招标|可研))$/
/** 大病保险全覆盖: what is to come about is part of what it is. */
const RESULT = /全覆盖|达标/
/** 推进…运营, 促进…开放: led by such verbs the deed at the end is no more than a direction. */
const ONLY_LEADS = /^(?:扩大|规范|推进|推动|促进|让|使|提高|加强|做好|抓好|支持|鼓励|引导|保障|对)/

/** 建设, 实施, 建立 … make many vague sentences: with them only what one can see stand or run is a deliverable. */
const LOOSE = /^(?:再?建设|实施|实行|创建|建立|启动(?:建设|实施)?|制定|编制|(?:全[面部])?完成|成立)$/
export const THING =
  /(?:工程|项目|计划|规划|方案|办法|条例|中心|学校|[中小]学|大学|幼儿园|医院|卫生室|卫生院|基地|园区?|[馆路街桥厂站场线库院楼所池网段城]|小区|平台|示范区|试验区|高新区|新区|广场|基金|试点|制度|清单|目录|普查|改造|建设|改革|搬迁|谈判|验收|认定|登记|确权|任务|续建|扩建|组建|前期工作|审批|核准|选址|拆迁|征收|业务|”)(?:的?(?:建设|改造|编制|修编|任务|工作|组建))*$/
/** What no one can say is done. */
const VAGUE =
  /(?:机制|体系|环境|氛围|格局|能力|水平|战略|作用|优势|意识|理念|力度|步伐|思想|政策|合力|责任|活力|潜力|精神|纪律|监督|品牌)(?:建设)?$|各项(?!任务$)|^各项|一系列/

/** Quantities whose course can be told: 提高…标准, 扩大…范围. */
const QUANTITY =
  '(?:标准|比例|比重|规模|范围|经费|额度|试点|补助|补贴|(?:补助|筹资|工资|待遇|收入)水平|支出|浓度|排放量?|(?<!效)率|区间|收费|名额|工资|养老金|关税|费用|税负|赤字|限额|消耗|能耗|债务)'
const RAISES = new RegExp(
  `^(?:逐步)?(?:提高|降低|扩大|增加|减少|压缩|压减|上调|下调|提升|缩减|缩小|精简)(?<object>[^,;]*${QUANTITY})(?:[和、][^,;]{2,16})?$`,
)
const GOES = new RegExp(
  `^(?<object>[^,;]*(?:${QUANTITY}|进出口|收支|物价|价格|汇率))(?:要|均|都|继续|持续|进一步|明显|逐步|稳步|保持|在合理[^,]{2,8}上|总体|基本)*(?:下降|减少|降低|提高|上升|改善|好转|回稳向好|稳定|平衡|平稳|只减不增|只降不升)$`,
)
/** 把试点扩大到全国, without a number. */
const WIDENS = /^(?:将|把)(?<object>[^,;]{3,24}?)(?:进一步|逐步)?(?:扩大|扩展|提高|推广|延长|延伸)[到至为]/
/** 区医院|晋升为|二级医院: what something is to be raised to. */
const BECOMES = /^(?<what>[^,]{2,16}?)(?:年内|要|力争)*(?:申报|晋升为?|升级为|创建成?为)(?<as>.{4,})$/
const SAVES = /^压缩(?<object>[^,;]*经费”?)/

/** A longer clause is no one task. */
const LONGEST = 160

/** What a clause promises without a number; null where one cannot tell later whether it was kept. */
export function deedIn(words: string): Deed | null {
  if (words.length > LONGEST) return null
  const bare = undressed(words)
  const course = (RAISES.exec(bare) ?? GOES.exec(bare.replace(/^保持/, '')) ?? SAVES.exec(bare) ?? WIDENS.exec(words))
    ?.groups?.object
  if (course && course.length >= 3) return { kind: 'course', object: course, stage: null }
  const back = ONLY_LEADS.test(bare) ? null : BACK.exec(bare)
  if (back && back.index >= 3) {
    const object = trimmed(bare.slice(0, back.index))
    return deed(RESULT.test(back[0]) ? object + back[0] : object, stageOf(bare.slice(back.index - 2)))
  }
  const front = FRONT.exec(bare)
  if (!front) return become(bare) ?? advanced(words)
  const object = unsized(bare.slice(front[0].length))
  if (object.length < 3 || (VAGUE.test(object) && !object.includes('“'))) return null
  if (LOOSE.test(front[0]) && (object.length < 5 || !THING.test(object))) return null
  return deed(object, PREPARES.test(object) ? 'prepared' : FRAMES.test(object) ? 'framed' : stageOf(front[0]))
}

/** A clause without what only leads up to its task. */
export function undressed(words: string): string {
  for (let bare = words; ; ) {
    const next = bare.replace(DRESS, '').replace(START_DATE, '')
    if (next === bare) return bare
    bare = next
  }
}

const START_DATE = new RegExp(`^${DATE.source.replace(/\?$/, '')}`)

/** 投资3.4亿元的训练中心, 3万平方米体育馆: how large it is is told differently each time. */
const unsized = (object: string): string =>
  object
    .replace(/^新建的|^第[一二三四五六七八九十百]+届/, '')
    .replaceAll(/(?:总?投资|日处理)?\d[\d.]*[万亿]*(?:元|平方米|公里|亩|(?<=日处理.{1,8})吨)(?:以上)?的?/g, '') ||
  object

const DATED = new RegExp(`(?:${DATE.source})$`)
/** 体育中心10月份|投入使用, 电厂完成核准并|开工: when and what comes before are no part of the thing. */
const trimmed = (object: string): string =>
  unsized(object)
    .replace(/(?:建成|竣工|完工)?并$/, '')
    .replace(DATED, '')
    .replace(
      /(?:今年|年内|按期|如期|按时|尽快|尽早|早日|要|对外|全部|正式|主体|土建|\d{1,2}月(?:份|底)?|[上下]半年|[一二三四]季度|年底)+(?:完成[^,]{0,6})?$/,
      '',
    )

/** 加快推进水厂改扩建工程: a named work that is only to be pushed along; whether it was done, the next report can say. */
const ADVANCES = /^[^,]{0,8}?(?:加快推进|加快|推进|推动|抓好)(?<object>[^,]{5,})$/
const WORK =
  /(?:工程|项目|中心|学校|[中小]学|幼儿园|医院|基地|产业园|创业园|园区|[馆路桥厂站库院楼]|小区|广场|商城|水源地|管廊|安置房|新区)(?:[一二三]期)?(?:工程|项目)?(?:的?(?:建设|改造|扩建|改扩建|前期工作|前期))$|(?:扩建|改造)工程$/
const GENERAL =
  /^(?:城市|城镇|农村|城乡|重[大点]|基础设施|公共|各类|新型|一[批些]|相关|配套|示范|优质|标准化|现代)[^、]{0,12}$/

function become(words: string): Deed | null {
  const groups = BECOMES.exec(words)?.groups
  return groups ? deed(`${groups.what}${groups.as}`, null) : null
}

function advanced(words: string): Deed | null {
  const object = unsized(ADVANCES.exec(words)?.groups?.object ?? '')
  if (!WORK.test(object) || VAGUE.test(object) || object.split(/[、和及等]/).some(part => GENERAL.test(part)))
    return null
  return deed(object, PREPARES.test(object) ? 'prepared' : 'finished')
}

/** 主体建设 is all that is promised. */
const FRAMES = /主体(?:工程|结构)?(?:建设|施工)?$/
/** 前期工作 is all that is promised. */
export const PREPARES = /前期(?:工作)?$/

const deed = (object: string, stage: Stage | null): Deed => ({
  kind: 'deed',
  object: nameIn(object),
  stage: stage ?? 'finished',
})

/** A thing's name without what is to be done with it: …前期工作, …建设. */
export const nameIn = (object: string): string =>
  object.replace(/的?(?:前期(?:工作)?|开工|建设|工程建设)$/, '') || object

/** 加快医院迁建，|年底前投入使用: a deed whose thing stands in the clause before; null where a clause is none. */
export function deedAlone(words: string): Stage | null {
  if (words.length > SHORT) return null
  const bare = undressed(words).replace(DATED, '')
  return ALONE.test(bare) ? stageOf(bare) : null
}

/** The thing that a clause is about, whatever it says of it: 配合做好…前期工作. */
export const thingIn = (words: string): string =>
  deedIn(words)?.object ??
  nameIn(undressed(words).replace(/^(?:配合|协助)?(?:做好|推进|推动|抓好|完善|深化|启动)?/, ''))

const SHORT = 20
const ALONE = new RegExp(`^(?:并|全部|全面|正式|基本|主体|建成|竣工|完工|实现)*${BACK.source}`)

/** 甲开工、乙投入运营: whether a member of a list has a deed of its own, and up to where. */
export function ownDeed(words: string): { object: string; stage: Stage } | null {
  const back = BACK.exec(words)
  if (!back || back.index < 3) return null
  return { object: trimmed(words.slice(0, back.index)), stage: stageOf(words.slice(back.index - 2)) ?? 'finished' }
}

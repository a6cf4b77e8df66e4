import type { Clause } from './clauses.ts'
import { DOES, FRAME, GOES_ON } from './cues.ts'
import { DATE } from './due.ts'

/** What the task is to follow, and nothing to be done in the clause itself: 聚焦核心零部件，…; not 围绕产业链开展招商. */
const BRINGS =
  /^(?:[^,]{0,6}[省市县区州旗盟]?将|要|并)?(?:锚定|瞄准|聚焦|围绕|按照|根据|立足|针对|面向|对标|结合|依托|以(?=[^,]{2,24}为))(?!.{3,}(?:开展|建设|推进|推动|加快|打造|实施|培育|构建|完善|提升|引进|发展))[^,]+$/
/** 对今年确定的92项重点工作: what the task is about. */
const ABOUT = /^对(?![接标照口外])[^,]{2,30}(?:工作|事项|项目|企业|问题|任务|人员|干部)$/
/** 教育方面, 主要预期目标是, 为实现上述目标: it opens a sentence, and says nothing to be done. */
const ANNOUNCES =
  /^(?:在)?[^,\d]{2,14}(?<!主要)方面$|(?:目标|任务)(?:任务)?(?:是|为)$|^为(?:实现|完成|确保实现)[^,]{0,12}目标(?:任务)?$|^(?:具体来[讲说看]|届时)$/
/** 新建学校5所，新增学位6000个: the room that is built. */
const ROOM = /^(?:可)?新?增加?[^,]{0,12}(?:学位|床位|车位|泊位|托位|座位)/
/** What is done about a thing, or how much of it, without the thing: 年底前全面竣工投产, 全年不少于14亿元. */
const DEED_ALONE =
  /^(?:力争|争取|确保|并|全部|全面|正式|基本|实现|完成|主体|建成|竣工|完工|开工|建设|投产|量产|达产|投用|投入|使用|运行|运营|启用|封顶|通车|通水|通气|通航|交付|开业|挂牌|上线|验收|启动|清偿|销号|办结|到位)+$/
const AMOUNT_ALONE =
  /^(?:力争|争取|确保|全年|年内|今年|全部|开工|竣工|完成|建成|总数|累计|总?投资|达到?|不少于|不低于|不超过|至少|超过?|约)+[\d.,]+[万亿千百]*[\u4e00-\u9fff%]{0,3}(?:以上|左右|以内)?$/
const FOLLOWS = /^(?:让|使|更好|以更|从而|进而)/
const SCRAP = /^[^\d]{1,4}$/

/** What is decided without points; null where they decide. */
export function decided(clauses: Clause[], i: number): boolean | null {
  if (i === 1 && ANNOUNCES.test((clauses[0] as Clause).words)) return true
  if (dependsOn(clauses, i)) return true
  return listsIndicators(clauses, i) || datedApart(clauses, i) || madeApart(clauses, i) ? false : null
}

/** A clause that can't stand alone: what only brings a task goes with the next, what only says what for with the one before. */
function dependsOn(clauses: Clause[], i: number): boolean {
  const [a, b] = [(clauses[i - 1] as Clause).words, (clauses[i] as Clause).words]
  if (/[新改扩]建|建成|建设/.test(a) && ROOM.test(b)) return true
  if (DEED_ALONE.test(b.replace(DATE, '')) || AMOUNT_ALONE.test(b)) return true
  return (
    BRINGS.test(a) || ABOUT.test(a) || FOLLOWS.test(b) || SCRAP.test(a) || (SCRAP.test(b) && i === clauses.length - 1)
  )
}

/** 地区生产总值增长6.5%，一般公共预算收入增长7%: each is a goal of its own. */
function listsIndicators(clauses: Clause[], i: number): boolean {
  const [a, b] = [clauses[i - 1] as Clause, clauses[i] as Clause]
  const aims = a.targets > 0 || b.targets > 0
  return aims && !FRAME.test(a.words) && !DOES.test(a.words) && !DOES.test(b.words) && !GOES_ON.test(b.words)
}

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

import type { Stage } from './account.ts'

/** The stages of a work (形象进度) in their order. */
export const STAGES: readonly Stage[] = ['prepared', 'started', 'framed', 'finished', 'used']

/** What says a stage is reached. Each word belongs to one stage; 主体完工 is tried before 完工. */
const WORDS: Record<Stage, string> = {
  prepared: '前期|核准|立项|可研|选址|招标|筹[备建]|签约|报批|批复|申报|可行性研究|规划设计|谋划',
  started:
    '完成(?:总?投资|工程量|形象进度)|开工|启动|动工|奠基|实[施行]|推进|开展|展开|试点|试行|加快|进展|在建|进行|着手|起步|积极|探索|施工|开始|推动|进入[^,]{1,8}阶段|抓好|落地|日益|不断|逐步',
  framed:
    '主体(?:工程|结构)?(?:已|全部|全面|基本)*(?:完工|竣工|完成|建成|封顶)|封顶|土建(?:工程)?(?:已|全部|全面|基本)*(?:完工|完成)|主体',
  finished:
    '(?<=^|共|已|内|年|新)(?:新建|改建|扩建|改扩建|新增|增设|改造)|完成(?!总?投资|工程量|形象进度)|建成|完工|竣工|落成|打通|贯通|建好|出台|设立|新设|成立|建立|制定|颁布|公布|取消|免除|举办|召开|主办|承办|推开|推行|推广|全覆盖|达标|获得|荣获|通过|晋升|升级为|修订|废止|关[闭停]|停[止征]|下放|实现|解决|淘汰|办好|普及|(?:扩大|扩展|推广|延伸|覆盖)[到至]|统一|编制',
  used: '投入(?:使用|运营|运行|生产)|投产|投用|试?运营|试运行|营业|开业|通车|(?<!扩大|改革|深化|推进|推动)对外开放(?!型|新|水平)|(?<!对外|改革|扩大|向北)开放(?!型|新|水平)|开通|启用|达产|入住|交付|挂牌|揭牌|开启|开馆|开园|开学|上线|通航|通水|通气',
}

/** 启动运营 is begun, not in use; a thing not yet done (未完工, 尚未启用) is at none of these stages. */
const UNDONE = /(?:未|没有|尚未|未能|即将|尽快|尽早)(?:如期|按期|全部|完全)?[^,]{0,2}$/

const PATTERN = new RegExp(
  STAGES.map(stage => `(?<${stage}>${WORDS[stage]})`)
    .reverse()
    .join('|'),
  'g',
)

export const rank = (stage: Stage): number => STAGES.indexOf(stage)

/**
 * The furthest stage that words tell of; null where they tell of none. What is done with the steps before the work
 * (完成核准) is no more than prepared.
 */
export function stageOf(words: string): Stage | null {
  const found = new Set<Stage>()
  let doneOnly = true
  for (const match of words.matchAll(PATTERN)) {
    if (UNDONE.test(words.slice(Math.max(0, match.index - 12), match.index))) continue
    const stage = STAGES.find(name => match.groups?.[name] !== undefined) as Stage
    found.add(stage)
    if (stage === 'finished' && match[0] !== '完成') doneOnly = false
  }
  if (found.has('prepared') && !found.has('used') && !found.has('framed') && doneOnly && !/开工|动工/.test(words))
    return 'prepared'
  // 主体完工 says that the rest is not.
  if (found.has('framed') && !found.has('used')) return 'framed'
  return [...STAGES].reverse().find(stage => found.has(stage)) ?? null
}

/** Guiding thought, background, stance (指导思想、形势、表态): sentences of a plan that promise nothing. */
const STANCE = new RegExp(
  [
    // What year it is, what the situation is
    '之年|的(?:关键|重要)(?:时期|阶段|一年)|战略机遇',
    '^(?:当前|展望|如何|综合(?!运用|治理|整治|施策|利用|防治|实施|采取|开发)|总的看|总体看|从国际|从国内|放眼)',
    '^(?:我国|世界经济|国际(?:形势|环境))',
    '^从[^,]{2,8}看,',
    // 改革是动力。 三是坚持底线思维。 short, and said of what is or leads a list
    String.raw`^(?![一二三四五六七八九十]{1,2}是(?:加|推|建|实施|完|新|改|启|开|支持|大力|继续|抓|强化|优化|做|深化|提|落实|整治|创|举办|引|培|打造|组织|扩|增|修|拓|改造))[“”\p{Script=Han}A-Za-z\d]{1,14}(?:是|指(?![标导数定引挥示出]))[^,:\d]{1,40}[;。]?$`,
    // What guides the work, and what is to be kept in mind
    '指导思想|总体(?:要求|思路|考虑)|为指导,|要求我们|要靠|^我们要(?!.*(?:”[^,]{0,3}(?:工程|品牌|行动)|实事|\\d))|必将|一定[能会]|人人有责|牢牢把握|意义(?:重大|深远)|来之不易(?!的)|考虑了',
    '(?:重点|着力|主要|突出)(?:做好|抓好|抓)[^,。]{0,20}(?:方面|工作)[^,。]{0,6}[:。]?$',
    '目标[^,。]{0,4},(?:符合|兼顾|体现|贯彻)|^(?:越是|只[要有]|要敬畏)|^让[^\\d]{2,40}$',
    // Who ought to be how
    '^(?:深刻领悟|忠诚|坚[定决](?:捍卫|拥护)|以实际行动坚定|决不)|(?:工作人员[^,]{0,6}都|广大干部|党员干部[^,]{0,6}都)要',
  ].join('|'),
  'u',
)

/** Exhortations, unless a figure or an activity says what is meant. */
const URGES = /必须|一定要|两个(?:确立|维护)/
const ACTS = /\d|(?:主题|学习)教育|责任制|开展/

/** 农业是扩内需调结构的重要领域: says what something is. A goal (目标是), 特别是 or a list's number (一是) says no such thing. */
const IS =
  /^(?:[^,:。“]{1,30}(?<!目标|重点|关键|任务|特别|尤其|就|不|还|凡|一方|[一二三四五六七八九十])|[^:。“]{2,40},(?:这|既|也|更|都|仍然)?)是(?!否|指|:)/
/** … and what is to be done about it: 就业是最大的民生，要千方百计办好. */
const THEN_ACTS =
  /,(?:[^,]{0,10}(?:要|将|一定)|推|加[强快大]|深化|完善|落实|提[升高]|促进|确保|切实|实[施现]|力争|继续|建[立设])/

/** Whether a sentence of a plan only says how things are or ought to be seen. `words` are folded. */
export function promisesNothing(words: string): boolean {
  return STANCE.test(words) || (URGES.test(words) && !ACTS.test(words)) || asserts(words)
}

function asserts(words: string): boolean {
  const found = IS.exec(words)
  return found !== null && !THEN_ACTS.test(words.slice(found[0].length))
}

/** Words around the name of what is measured that are no part of it. */

/** Words that hold one of the syllables below and tie nothing. */
const WORDS = [
  '节约 集约 制约 签约 特约 违约 履约 约束 发达 直达 通达 传达 达标 达产 存在 潜在 现在 在线 在校 在册 在建 在岗 在途 在园 在职 在编',
  '拥有 享有 所有 国有 具有 含有 占有 没有 持有 公有 私有 现有 以至 甚至 新增 增值 自由 理由 服从 从业',
  '回升 提升 攀升 上升 跃升 压降 沉降 递减 缩减 削减 精减 裁减 消减 压减 合并 兼并 要素 对接 对外 对口 对标 对非 对台 对俄 对蒙 对韩',
  '饱和 共和 调和 缓和 中和 温和 和谐 和平 和美 惠及 普及 涉及 以及 波及 危及 触及 参与 给与 各类 各地 各级 各项 各族 各界',
  '超额 超市 超导 超高 超大 超级 超低 超十 超百 超千 超万 超亿',
].flatMap(line => line.split(' '))

/** A syllable where it is no part of such a word. */
function syllable(one: string): string {
  const before = WORDS.filter(word => word.endsWith(one)).map(word => word.slice(0, 1))
  const after = WORDS.filter(word => word.startsWith(one)).map(word => word.slice(1))
  return (
    (before.length > 0 ? `(?<![${before.join('')}])` : '') + one + (after.length > 0 ? `(?![${after.join('')}])` : '')
  )
}

const words = (...lists: string[]) => lists.flatMap(list => list.split(' ')).join('|')
const syllables = (list: string) => list.split(' ').map(syllable).join('|')

/** 存款、贷款; 数量和花费; 参与 joins nothing. */
export const JOINED = `(?:、|以及|${syllables('和 及 与')})`
export const JOINT = new RegExp(JOINED)

/** 全市, 我镇: the place reported on, which every figure has. */
const WHERE = `[全我](?:${words('市(?!场) 区 县 省 州(?!县) 盟 旗 镇 乡')})(?![性域])(?:范围内)?`

const SPREAD = words('分别 各自? 均 一律 共计? 都 累计 总计 合计 平均 年均 同比 环比 幅度 其中')
const PER = words('每?人?每[年月天] 每人 [年月]人均 人均每?月')
const WITHIN = String.raw`全年(?:人均)?|[上下]半年|(?:\d{4})?年[底末]`
const REACHED = words(
  '已经? 再 首次 首 成功 达到 高达 (?:[设拟]?定)?为 是 控制 保持 稳定 维持 力争 确保 实现 完成 预计 高位 继续 持续 努力 有望 拥有 惠及',
)
const BOUNDED = words(
  '近 接近 超过? 突破 逾 不低于 不少于 不超过 不高于 至少 大约 左右 低于 高于 多于 少于 破 跨过 跃上 迈上 跨上 站上 仅 只 (?<![经通不])过',
)
const RANKED = `${words('名列 位列 位居 排名 跃居 第')}|(?<!占)(?:${words('全国 世界 全球')}|${WHERE})`
const CHANGED = words(
  '增长 增加 提高 提升 上升 上涨 递增 攀升 扩大 下降 降低 减少 回落 下滑 下调 收窄 压缩 缩短 缩减 压减 压降 削减 缩 压 涨 净增',
)
const TIE = [
  SPREAD,
  PER,
  WITHIN,
  REACHED,
  BOUNDED,
  RANKED,
  CHANGED,
  syllables('约 达 在 有 至 增 由 从 升 降 减 并 和 及 与'),
  words('到 将 可 要 拟 了 又 也 还 的 且 按 , 、'),
  String.raw`\s`,
].join('|')

/** 比上年, 较年初, 按可比价格: what a change is told against. */
const AGAINST = [
  String.raw`(?:比|较)(?:上年度?|去年|年初|全国|全省|全市|上年同期|\d{4}年|[^,]{1,6}(?:年前?|期|初|末|预算|次|季度))(?:平均)?(?:水平)?[高低快多少]?`,
  // 高于全省平均水平, 高出全市, 快于预期目标
  String.raw`[高低快优](?:于|出)(?:全国|全[省市区县州]|上年|年初|预期|目标|平均|同期|\d{4}年)+(?:水平|增速|预期|目标|的?平均)*`,
  '(?:实际|名义)(?=[增下降提上减])',
  '按[^,]{0,8}(?:口径|价格?|计算)',
  '(?:同|可比|自然|全)口径|(?:可比|不变|现)价格?(?:计算)?',
  '(?:扣除|剔除)[^,、]{2,20}(?:因素|影响)[后外]?',
  '连续|连年',
  String.raw`[到至](?:\d{4}年|去年|上年|今年|现在|目前)(?:底|末|初)?的?`,
].join('|')

/** What stands between a name and its number: 预计…, …分别增长, …较上年同期提高. */
export const TAIL = new RegExp(`(?:${AGAINST}|${TIE})+$`)

const NUMBERED = String.raw`\d{1,2}(?:[.、](?!\d)| +(?![年月日])|$)|[(]?[一二三四五六七八九十]+[)、](?![一二三]产|[一二三]、)|一是|二是|三是|四是|五是`
const WHEN = [
  String.raw`到?(?:\d{1,2}月|今?年)底前?|到?\d{4}年(?:底前?|[度前])?`,
  '[一二三四]季度末|(?:春节|元旦|五一|国庆节?|中秋节?|汛期)(?:以?前|之前)',
  words(
    '全年 上半年 下半年 今年 本年 年内 去年 年末 年度(?!投资.{0,2}率|考核) 今后五年 五年来? 一年来 截至目前 目前 截至',
  ),
].join('|')
/** 今年的主要预期目标是|地区生产总值 */
const GOALS = '[^,、]{0,12}(?:预期|奋斗|发展|工作)目标(?:是|为)'
const SAID = words(
  '预计 力争 确保 争取 努力 累计 共(?:计|有|(?!建(?!成)|享|同)) 已 实现 完成 达到 近(?!岸|海|郊|视|代) 超过 拟安排 拟 较 比 了(?!解) 又 也 再(?!就业|次|[制生融保造开])',
)
const LINKED = words('以[上下内]的? 级(?=[、的]|$) 其中:? 同时 并 使 将 通过 特别是 为 由 把 新一轮')
/** Verbs that only set something going; what is built or bought (新建, 引进) is part of the name. */
const SET_GOING = words(
  '有序 加快 积极 大力 持续 深入 扎实 稳步 全面 统筹 推动 推进好? 实施好? 打造 开展 推广 组织 设置 深化 加强 强化',
  '更大力度 发挥好 抓好 做好 办好 继续 全力 同步',
)

/** What stands before a name at the head of its clause: 一是…, 今年全市…, 大力实施…. */
export const HEAD = new RegExp(
  `^(?:[、,和及与\\s]|${[GOALS, NUMBERED, WHEN, WHERE, SAID, LINKED, SET_GOING, syllables('要 在 对 从 各 约 超 达')].join('|')})+`,
)

/** …项目开工建设, …公园建成开放: how it went with what stands before. */
export const WHAT_BECAME = new RegExp(
  `(?<=.{3,})(?:${words('全面 全部 基本 顺利 主体 即将 如期 按期 正式 相继 当年 年内 整体 成功 全线 一期')})*(?:${words('建成 完成 开工 竣工 完工 投产 投用 投入 达产 封顶 启动 签约 落地 揭牌 进展 入驻 营业 加快 取得 实现 贯通 新增 新接入 被')}).*$`,
)

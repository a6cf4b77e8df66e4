import type { Stage } from '../../../report/account/account.ts'
import type { Part } from '../../../report/reading.ts'
import type { Standing } from '../standing.ts'

const n = (count: number) => count.toLocaleString('en-US')

/** The words of the account and of the series, in Chinese. */
export const zh = {
  name: '对照上年承诺',
  toYear: (year: number | null) => (year ? `对照${year}年的承诺` : '对照上年承诺'),
  question: (year: number | null) => (year ? `${year}年的承诺，兑现得怎样？` : '上年的承诺，兑现得怎样？'),
  asOf: (report: string, day: string | null) => [`据`, report, day ? `（${day}）` : ''] as [string, string, string],
  source: '来源',
  working: '正在逐条对照……',
  failed: '对照时出错，没有对照完。请刷新页面再试；若再次出现，换一份上年报告。',

  standings: {
    exceeded: '超额完成',
    met: '完成',
    missed: '未完成',
    'in-progress': '进行中',
    unmentioned: '未提及',
    undecidable: '无法判断',
    later: '未到期',
  } satisfies Record<Standing, string>,
  standingWhy: {
    exceeded: '明显超过承诺的数',
    met: '达到承诺的数，或做到了承诺的事',
    missed: '报告的数没有达到承诺',
    'in-progress': '还在推进，没有到承诺的进度',
    unmentioned: '今年的报告没有提到',
    undecidable: '提到了，但没有可比的数',
    later: '以后年度到期，不算未完成',
  } satisfies Record<Standing, string>,
  stages: {
    prepared: '前期',
    started: '开工',
    framed: '主体完工',
    finished: '建成',
    used: '投入使用',
  } satisfies Record<Stage, string>,
  parts: {
    opening: '开头',
    review: '工作回顾',
    problems: '存在问题',
    plan: '工作安排',
    closing: '结束语',
  } satisfies Record<Part, string>,

  measurable: '项可衡量的承诺',
  countAll: (count: number, parts: string) => `${n(count)}项${parts && ` = ${parts}`}`,
  countPart: (word: string, count: number) => `${word} ${n(count)}`,
  countSome: (count: number, all: number, filters: string) => `${n(count)}/${n(all)}项：${filters}`,
  provisionalOf: (count: number) => `其中${n(count)}项暂定：依据预计数或年内数`,
  plus: ' + ',
  and: '，',
  quoted: (words: string) => `“${words}”`,

  nth: '序号',
  item: (number: number) => `第${n(number)}项`,
  verdict: '结论',
  promised: '承诺',
  promisedIn: (year: number | null) => (year ? `承诺（${year}年报告）` : '承诺（上年报告）'),
  target: '目标',
  reached: '结果',
  reachedIn: (year: number | null) => (year ? `兑现（${year}年报告）` : '兑现（今年报告）'),
  why: '理由',
  noNumber: '无数字',
  section: '章节',
  noSection: '未分节',
  provisional: '暂定',
  provisionalWhy: '暂定：依据预计数或年内数，核定后结论可能变',
  dueBy: (day: string) => `${day}到期`,
  laterGroup: '未到期：以后年度到期，单独列出',

  filter: '筛选',
  filterPlaceholder: '筛选（按 / 键）',
  clear: '清除筛选',
  wholeReport: '全文',
  withNumber: { any: '全部', with: '有数字', without: '无数字' },
  sort: '排列',
  sorts: { report: '报告顺序', worst: '问题在前' },
  emptyFilter: '没有符合筛选的条目。清除筛选可看到全部。',

  output: '打印、导出',
  print: '打印',
  csv: '存为表格（CSV）',
  copy: (count: number) => `复制所列${n(count)}项`,
  copied: (count: number) => `已复制${n(count)}项，可贴到表格里`,
  notCopied: '浏览器不让复制。请改用存文件。',
  fileName: (report: string) => `${report} 上年承诺兑现情况`,
  paper: (place: string | null, year: number | null) =>
    `${place ?? ''}${year ? `${year}年` : '上年'}政府工作报告承诺兑现情况`,
  foot: (title: string, day: string) => `${title}  ·  纲目对照于${day}`,
  sample: { full: '示例报告 · 模拟数据', short: '模拟数据' },
  indicator: '指标',
  value: { promised: '承诺值', reached: '完成值' },
  unit: '单位',
  due: '时限',
  yes: '是',

  noLastTitle: '还没有可对照的上年报告',
  noLast: (year: number | null) =>
    year
      ? `打开同一政府的${year - 1}年政府工作报告，就能逐条对照当年的承诺。`
      : '打开同一政府的上年政府工作报告，就能逐条对照承诺。',
  openLast: '打开上年报告',
  chooseLast: '或从已打开的报告里选：',
  notNeighbours: (why: string) => `${why}。下面的对照只供参考，请换一份上年报告。`,
  nothingTitle: '上年报告里没有读到可衡量的承诺',
  nothing: '可能只有工作回顾部分。请打开含工作安排的全文。',

  keys: [
    ['j  k', '下一项、上一项'],
    ['o', '看这一项的原文（Shift 看上年承诺）'],
    ['/', '筛选'],
    ['p', '打印'],
    ['Esc', '取消选择'],
    ['?', '按键'],
  ] as [string, string][],

  seriesKeys: [
    ['j  k', '下一个、上一个指标'],
    ['/', '找指标'],
    ['o', '打开报告'],
    ['?', '按键'],
  ] as [string, string][],

  series: '历年目标与完成',
  seriesQuestion: '历年定的目标，完成了多少？',
  seriesFrom: (reports: number, years: string) => `据${n(reports)}份报告（${years}）`,
  seriesWorking: (reports: number) => `正在逐年对照${n(reports)}份报告……`,
  seriesReading: (read: number, all: number) => `正在读报告 ${n(read)}/${n(all)}`,
  seriesFailed: '逐年对照时出错。请刷新页面再试。',
  place: '政府',
  indicators: (count: number) => `${n(count)}个指标`,
  indicatorsSome: (count: number, all: number, words: string) => `${n(count)}/${n(all)}个指标：“${words}”`,
  findIndicator: '找指标（按 / 键）',
  kinds: { level: '总量', growth: '增速', delta: '增减', course: '走势', deed: '事项' },
  year: '年份',
  seen: (indicator: string, kind: string) => `${indicator}${kind}`,
  seenKept: (met: number, of: number) => `有目标又有结果的${n(of)}年里，${n(met)}年完成`,
  keptShort: (met: number, of: number) => `${n(met)}/${n(of)}年完成`,
  list: '、',
  seenNone: '还没有一年既有目标又有结果',
  seenLast: (year: number, promised: string | null, reached: string | null) =>
    [`${year}年`, promised && `目标${promised}`, reached && `完成${reached}`].filter(Boolean).join('，'),
  table: '看表',
  copyPicture: '复制图片',
  copyData: '复制数据',
  pictureCopied: '图片已复制',
  pictureSaved: '图片已存为文件',
  dataCopied: '数据已复制，可贴到表格里',
  noPicture: '图没有载入：服务连不上。下表的数字相同。',
  fewTitle: '历年对照要两份以上的报告',
  few: '打开同一政府相邻几年的政府工作报告，可以一次选几个，也可以把整个文件夹拖进来。',
  openReports: '打开报告',
  noSeriesTitle: '这些报告之间没有能逐年对照的指标',
  noSeries: '相邻两年的报告才能对照。请补上中间缺的年份。',
  gap: (years: string) => `缺${years}的报告，这些年空着`,
}

/** Every language has every word: a missing one fails the type check. */
export type AccountWords = typeof zh

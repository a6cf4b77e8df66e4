import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../read.ts'
import type { AccountItem, Report } from './account.ts'
import { accountFor } from './account-for.ts'

const plan = (text: string): Report => ({ text, reading: readReport(text, { part: 'plan' }) })
const review = (text: string): Report => ({ text, reading: readReport(text, { part: 'review' }) })

/** What became of the only promise of a plan. */
function only(promised: string, told: string): AccountItem & { passage: string | null } {
  const { items } = accountFor(plan(promised), review(told))
  expect(items, promised).toHaveLength(1)
  const item = items[0] as AccountItem
  return { ...item, passage: item.outcome && told.slice(item.outcome.start, item.outcome.end) }
}

test.each([
  // Numbers, by their comparator
  ['城镇新增就业5000人以上。', '全年城镇新增就业5100人。', 'met'],
  ['城镇新增就业5000人以上。', '全年城镇新增就业6100人。', 'exceeded'],
  ['城镇新增就业5000人以上。', '全年城镇新增就业4900人。', 'missed'],
  ['地区生产总值增长7.5%左右。', '地区生产总值完成360亿元，增长7.2%。', 'met'],
  ['地区生产总值增长7.5%。', '地区生产总值完成360亿元，增长7.2%。', 'missed'],
  ['地区生产总值增长6.5%—7%。', '地区生产总值增长6.9%。', 'met'],
  ['城镇登记失业率控制在4%以内。', '城镇登记失业率2.1%。', 'met'],
  ['城镇登记失业率控制在4%以内。', '城镇登记失业率4.2%。', 'missed'],
  ['单位地区生产总值能耗下降3%以上。', '单位地区生产总值能耗下降4.1%。', 'exceeded'],
  // Other words for the same
  ['GDP增长7%。', '地区生产总值增长7.1%。', 'met'],
  ['接待游客达到50万人次。', '全年旅游接待人数52万人次。', 'met'],
  ['失业人员实现再就业800人。', '再就业760人。', 'missed'],
  ['完成1200名农村贫困人口脱贫任务。', '农村贫困人口减少1215人。', 'met'],
  ['新建农村公路20公里。', '新建农村道路20.5公里。', 'met'],
  ['逐步提高低保标准。', '城镇最低生活保障标准再次提高。', 'met'],
  // Numbers that are told of in words
  ['5000亩河滩绿化工程按时完工。', '河滩绿化工程全面完成。', 'met'],
  ['20公里供水管网改造按时完工。', '供水管网改造进展顺利。', 'in-progress'],
  ['淘汰老旧机动车600辆。', '老旧机动车淘汰任务超额完成。', 'exceeded'],
  // Two goals of one indicator
  ['地方财政收入达到20亿元，增长15%。', '地方财政收入完成20.1亿元，同比增长18%。', 'exceeded'],
  // The same thing by another measure, or a thing beside it
  ['建成蔬菜大棚500亩。', '建成蔬菜大棚300个。', 'undecidable'],
  ['鲜奶产量达到20万吨。', '全年牛肉产量达到3万吨。', 'unmentioned'],
  ['新建供水管网20公里。', '新建燃气管网30公里。', 'unmentioned'],
  // Deeds, by their stage
  ['确保青禾体育中心投入使用。', '青禾体育中心主体完工。', 'in-progress'],
  ['确保青禾体育中心投入使用。', '投资2亿元的青禾体育中心正式开放。', 'met'],
  ['开工建设青禾体育中心。', '青禾体育中心建成投用。', 'met'],
  ['完成青禾大桥改造工程。', '青禾大桥改造工程有序推进。', 'in-progress'],
  ['完成青禾大桥改造工程。', '背街小巷改造工程全面完工。', 'unmentioned'],
  ['年内出台养老服务条例。', '养老服务条例颁布实施。', 'met'],
  ['加快推进青禾水厂改扩建工程。', '青禾水厂改扩建工程投入使用。', 'met'],
  ['青禾电厂完成核准。', '青禾电厂进入核准程序。', 'in-progress'],
  ['青禾电厂完成核准。', '青禾电厂获得核准。', 'met'],
  ['加快推进青禾产业园建设。', '青禾产业园完成投资2亿元。', 'in-progress'],
  ['区医院年内晋升为二级医院。', '区医院晋升为二级医院。', 'met'],
  ['把创业补贴试点扩大到全县。', '创业补贴试点范围扩大。', 'met'],
  // Courses
  ['逐步提高城乡低保补助标准。', '城乡低保补助标准再次提高。', 'met'],
  ['提高直接融资比重。', '直接融资比重下降。', 'missed'],
])('%s … %s is %s', (promised, told, verdict) => {
  expect(only(promised, told).verdict).toBe(verdict)
})

test('vague promises are no items', () => {
  const { items } = accountFor(
    plan('加快推进产业转型升级。进一步优化营商环境。完善公共文化服务体系。不断提高发展质量。加大招商引资力度。'),
    review('全年新建学校3所。'),
  )
  expect(items).toEqual([])
})

test('the passage is the clause that accounts, with the one before where that names what grows', () => {
  const told = '全县地区生产总值完成360亿元，同比增长7.2%；建成温室20栋、仓库3万平方米。'
  expect(only('地区生产总值增长7%。', told).passage).toBe('全县地区生产总值完成360亿元，同比增长7.2%')
  expect(only('建成仓库2万平方米。', told).passage).toBe('仓库3万平方米')
})

test('each thing of a list is a promise of its own, with its own outcome', () => {
  const text = '确保青禾中学、白石幼儿园投入使用。'
  const { items } = accountFor(plan(text), review('青禾中学投入使用，白石幼儿园主体完工。'))
  expect(items.map(({ promise, verdict }) => [text.slice(promise.start, promise.end), verdict])).toEqual([
    ['确保青禾中学', 'met'],
    ['白石幼儿园投入使用', 'in-progress'],
  ])
})

test('a sentence about one school is no account of another with a like name', () => {
  const { items } = accountFor(plan('建成南溪路中学。建成青溪路中学。'), review('青溪路中学建成投用。'))
  expect(items.map(({ verdict }) => verdict)).toEqual(['unmentioned', 'met'])
})

test('a deed whose thing stands in the clause before is one promise with it', () => {
  const { promise, verdict } = only('加快青禾医院迁建，年底前投入使用。', '青禾医院迁建工程主体完工。')
  expect([promise.indicator, promise.stage, verdict]).toEqual(['青禾医院迁建', 'used', 'in-progress'])
})

test('a deed that stands alone is of every thing in the clause before', () => {
  const { items } = accountFor(
    plan('加快推进青禾中学、白石幼儿园建设，确保年内开工。'),
    review('青禾中学、白石幼儿园等项目进展顺利。'),
  )
  expect(items.map(({ promise, verdict }) => [promise.stage, verdict])).toEqual([
    ['started', 'met'],
    ['started', 'met'],
  ])
})

test('of a list the piece that names the thing answers, by whatever measure', () => {
  const { passage, verdict } = only('新建温室500亩。', '建成大棚520亩、温室300栋、仓库3万平方米。')
  expect([passage, verdict]).toEqual(['温室300栋', 'undecidable'])
})

test('growth and level of one clause are one item, and so are the ends of a range', () => {
  const { promise } = only('地区生产总值增长8%，达到390亿元。', '地区生产总值完成389亿元。')
  expect(promise).toMatchObject({ value: 8, kind: 'growth', also: [{ value: 39_000_000_000, kind: 'level' }] })
  // The growth is not told; the level is, and falls short.
  expect(only('地区生产总值增长8%，达到390亿元。', '地区生产总值完成389亿元。').verdict).toBe('missed')
})

test('estimates and part-year figures make a verdict provisional', () => {
  expect(only('城镇新增就业5000人。', '预计全年城镇新增就业5100人。').provisional).toBe(true)
  expect(only('城镇新增就业5000人。', '1—11月城镇新增就业5100人。').provisional).toBe(true)
  expect(only('城镇新增就业5000人。', '全年城镇新增就业5100人。').provisional).toBe(false)
})

test('figures of several years answer no promise of one', () => {
  expect(only('社会消费品零售总额增长9%。', '五年来，社会消费品零售总额年均增长12%。').verdict).not.toBe('exceeded')
  expect(only('建成公厕20座。', '过去五年累计建成公厕60座。').verdict).not.toBe('exceeded')
})

test('the number of things that are only begun is not the number of things done', () => {
  expect(only('建成市民公园2个。', '两个市民公园进展顺利。').verdict).toBe('in-progress')
})

test('only the review accounts: what this year promises again is no outcome', () => {
  const last =
    '青禾县2018年政府工作报告\n一、2017年工作回顾\n全年新建学校3所。\n二、2018年工作安排\n建成青禾体育中心。\n'
  const now =
    '青禾县2019年政府工作报告\n一、2018年工作回顾\n全年新建学校5所。\n二、2019年工作安排\n青禾体育中心投入使用。\n'
  const read = (text: string): Report => ({ text, reading: readReport(text) })
  const { items } = accountFor(read(last), read(now))
  expect(items.map(({ verdict, outcome }) => [verdict, outcome])).toEqual([['unmentioned', null]])
})

test('what is due in a later year is listed apart', () => {
  const last =
    '青禾县2018年政府工作报告\n一、2017年工作回顾\n全年新建学校3所。\n二、2018年工作安排\n到2020年，城镇化率达到65%。建成青禾体育中心。\n'
  const now = '青禾县2019年政府工作报告\n一、2018年工作回顾\n城镇化率达到61%。\n二、2019年工作安排\n新建学校2所。\n'
  const read = (text: string): Report => ({ text, reading: readReport(text) })
  const { items } = accountFor(read(last), read(now))
  expect(items.map(({ notYetDue, verdict }) => [notYetDue, verdict])).toEqual([
    [true, 'in-progress'],
    [false, 'unmentioned'],
  ])
})

const counts = fc.integer({ min: 1, max: 9999 })
const STANDING = ['missed', 'met', 'exceeded']

test('a better figure never has a worse verdict', () => {
  fc.assert(
    fc.property(counts, counts, counts, (promised, a, b) => {
      const verdict = (reached: number) =>
        STANDING.indexOf(only(`新建公厕${promised}座。`, `全年新建公厕${reached}座。`).verdict)
      expect(verdict(Math.max(a, b))).toBeGreaterThanOrEqual(verdict(Math.min(a, b)))
    }),
    { numRuns: 40 },
  )
})

const sentences = [
  '地区生产总值增长7.2%。',
  '城镇新增就业5100人。',
  '青禾体育中心主体完工。',
  '新建公厕28座。',
  '城乡低保补助标准再次提高。',
  '白石大桥建成通车。',
]

test('the order in which the review tells things changes no verdict', () => {
  const promised = plan(
    '地区生产总值增长7%。城镇新增就业5000人。建成青禾体育中心。新建公厕20座。建成白石大桥。建成金沙水厂。',
  )
  const verdicts = (told: string[]) => accountFor(promised, review(told.join(''))).items.map(({ verdict }) => verdict)
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), told => {
      expect(verdicts(told)).toEqual(verdicts(sentences))
    }),
    { numRuns: 20 },
  )
})

test('every span lies in its text, and says what it says', () => {
  const told = sentences.join('')
  const promised = '地区生产总值增长7%，城镇新增就业5000人以上；建成青禾体育中心、白石大桥，新建公厕20座。'
  for (const { promise, outcome, why } of accountFor(plan(promised), review(told)).items) {
    expect(promised.slice(promise.start, promise.end)).toMatch(/^[^，。；、].*[^，。；、]$/)
    if (outcome) expect(told.slice(outcome.start, outcome.end)).toMatch(/^[^，。；、].*[^，。；、]$/)
    expect(why.zh.length * why.en.length).toBeGreaterThan(0)
  }
})

test.each([
  ['deeds and numbers', '建成青禾体育中心，新建公厕20座，', '新建公厕18座，青禾体育中心完工，'],
  ['one endless clause', '建设项目和工程以及中心', '建设项目和工程以及中心'],
  ['numbers alone', '11111', '11111'],
  ['headings', '（一）一是建成甲。\n', '（一）一是建成甲。\n'],
])('%s without an end take linear time', (_, promised, told) => {
  const [last, now] = [plan(promised.repeat(20_000 / promised.length)), review(told.repeat(20_000 / told.length))]
  const start = performance.now()
  accountFor(last, now)
  expect(performance.now() - start).toBeLessThan(3000)
})

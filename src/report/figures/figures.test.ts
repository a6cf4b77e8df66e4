import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'

/** Figures of a fragment as `text comparator value unit role indicator`. */
const read = (text: string, part: 'review' | 'plan' = 'review') =>
  readReport(text, { part }).figures.map(
    f => `${text.slice(f.start, f.end)} ${f.comparator} ${f.value} ${f.unit} ${f.role} ${f.indicator}`,
  )

describe('what a figure of a review means', () => {
  it.each([
    ['地区生产总值1930亿元。', ['1930亿元 = 193000000000 元 level 地区生产总值']],
    ['工业总产值增长5.8%。', ['5.8% = 5.8 % growth 工业总产值']],
    ['单位能耗下降5.9%。', ['5.9% = -5.9 % growth 单位能耗']],
    [
      '不良贷款率降至1.2%，比年初下降0.71个百分点。',
      ['1.2% = 1.2 % level 不良贷款率', '0.71个百分点 = -0.71 个百分点 delta 不良贷款率'],
    ],
    ['优良天数比上年增加10天。', ['10天 = 10 天 delta 优良天数']],
    ['新增规上企业39家。', ['39家 = 39 家 level 新增规上企业']],
    ['经济总量列全省第35位。', ['第35位 = 35 位 rank 经济总量']],
    ['市场主体突破6.6万户。', ['6.6万户 > 66000 户 level 市场主体']],
    ['完成技改投资近300亿元。', ['300亿元 ~ 30000000000 元 level 技改投资']],
    ['举办赛事20余场。', ['20余场 > 20 场 level 举办赛事']],
    ['城镇登记失业率控制在2%以内。', ['2% <= 2 % level 城镇登记失业率']],
    ['服务业增加值占比达48.5%以上。', ['48.5% >= 48.5 % level 服务业增加值占比']],
    ['存款、贷款余额分别增长7%和8%左右。', ['7% ~ 7 % growth 存款余额', '8% ~ 8 % growth 贷款余额']],
    [
      '城乡居民人均可支配收入分别达6万元、3万元。',
      ['6万元 = 60000 元 level 城镇居民人均可支配收入', '3万元 = 30000 元 level 农村居民人均可支配收入'],
    ],
    ['一般公共预算支出按6%的幅度压减。', ['6% = -6 % growth 一般公共预算支出']],
    [
      '地区生产总值900亿元，按可比价计算增长6.9%。',
      ['900亿元 = 90000000000 元 level 地区生产总值', '6.9% = 6.9 % growth 地区生产总值'],
    ],
    ['税收9亿元，是2016年的2.1倍。', ['9亿元 = 900000000 元 level 税收', '2.1倍 = 2.1 倍 growth 税收']],
    [
      '城乡居民收入分别是“十五”末的1.4倍和1.6倍。',
      ['1.4倍 = 1.4 倍 growth 城镇居民收入', '1.6倍 = 1.6 倍 growth 农村居民收入'],
    ],
    ['园区面积相当于老城的3倍。', ['3倍 = 3 倍 level 园区面积']],
    ['改造提升62个小区。', ['62个 = 62 个 level 改造小区']],
    ['出口额排名提升3位。', ['3位 = 3 位 delta 出口额']],
    ['纳税过5000万元企业9家。', ['5000万元 > 50000000 元 level 纳税企业', '9家 = 9 家 level 纳税过5000万元企业']],
    ['通过5家企业。', ['5家 = 5 家 level 企业']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('what a figure of a plan means', () => {
  it.each([
    ['地区生产总值增长6.5%左右。', ['6.5% ~ 6.5 % target 地区生产总值']],
    ['单位能耗下降3%以上。', ['3% >= -3 % target 单位能耗']],
    ['新建公园3个。', ['3个 = 3 个 target 新建公园']],
    ['全年服务业投资不少于330亿元。', ['330亿元 >= 33000000000 元 target 服务业投资']],
    // These only size what is there, or set a scope.
    ['为65岁以上老人免费体检。', ['65岁 >= 65 岁 level 老人免费体检']],
    ['发挥好50亿元母基金作用。', ['50亿元 = 5000000000 元 level 母基金作用']],
    ['引进亿元以上项目20个。', ['亿元 >= 100000000 元 level 引进项目', '20个 = 20 个 target 引进亿元以上项目']],
    [
      '引进亿元以上项目9个、10亿元以上项目2个。',
      [
        '亿元 >= 100000000 元 level 引进项目',
        '9个 = 9 个 target 引进亿元以上项目',
        '10亿元 >= 1000000000 元 level 引进项目',
        '2个 = 2 个 target 引进10亿元以上项目',
      ],
    ],
    ['打造产值超百亿元产业集群。', ['百亿元 > 10000000000 元 level 产值产业集群']],
    // What becomes of things is promised; how large a works is, is not.
    ['确保青年路、新城路等15条道路开工建设。', ['15条 = 15 条 target 道路开工建设']],
    ['推进城东等8所学校建设。', ['8所 = 8 所 target 学校建设']],
    ['抓好甲村等6个省级乡村和9个市级乡村建设。', ['6个 = 6 个 target 省级乡村', '9个 = 9 个 target 市级乡村建设']],
    ['对900户困难家庭适老化改造。', ['900户 = 900 户 target 困难家庭适老化改造']],
    ['完善26个乡镇急救站。', ['26个 = 26 个 target 完善乡镇急救站']],
    ['完善6个园区运营机制。', ['6个 = 6 个 level 完善园区运营机制']],
    ['支持城东等8所学校建设。', ['8所 = 8 所 level 学校建设']],
    ['力争全年项目总投资达350亿元以上。', ['350亿元 >= 35000000000 元 target 项目总投资']],
    // What there is, what eyes are kept on, how large each is.
    ['改造30个50户以上村寨。', ['30个 = 30 个 target 改造村寨', '50户 >= 50 户 level 村寨']],
    ['50户以上村寨通水。', ['50户 >= 50 户 target 村寨通水']],
    ['支持人口50万以上的县发展。', ['50万 >= 500000 人 level 支持人口县发展']],
    ['锚定10家龙头企业。', ['10家 = 10 家 level 锚定龙头企业']],
    ['紧盯督察21项问题整改。', ['21项 = 21 项 level 紧盯督察问题整改']],
    ['围绕主导产业引进项目9个。', ['9个 = 9 个 target 围绕主导产业引进项目']],
    ['办好十件民生实事。', ['十件 = 10 件 level 民生实事']],
    ['今年毕业生将高达9万人。', ['9万人 = 90000 人 level 毕业生']],
    ['支持2家以上企业上市。', ['2家 >= 2 家 target 支持企业上市']],
    ['人均预期寿命提高1岁。', ['1岁 = 1 岁 target 人均预期寿命']],
    ['50万吨煤矿建成投产。', ['50万吨 = 500000 吨 level 煤矿建成投产']],
    [
      '安排重点项目105个，总投资339亿元。',
      ['105个 = 105 个 target 安排重点项目', '339亿元 = 33900000000 元 level 安排重点项目总投资'],
    ],
  ])('%s', (text, figures) => {
    expect(read(text, 'plan')).toEqual(figures)
  })
})

describe('how far a figure is settled', () => {
  const one = (text: string) => readReport(text, { part: 'review' }).figures.map(f => [f.status, f.basis, f.asOf])

  it.each([
    ['预计实现地区生产总值1930亿元。', '预计', null, null],
    ['据快报统计，规上工业产值4000亿元。', '快报', null, null],
    ['经核定，去年用地3000亩。', '核定', null, null],
    ['一般公共预算收入同口径增长6%。', 'unsaid', '同口径', null],
    ['截至11月底，完成投资300亿元。', 'unsaid', null, '截至11月底'],
    ['1—11月实现利润168亿元。', 'unsaid', null, '1—11月'],
    ['全区有学校190所。', 'unsaid', null, null],
  ])('%s', (text, ...said) => {
    expect(one(text)).toEqual([said])
  })
})

describe('a clause with thousands of numbers', () => {
  it.each(['3个项目和', '5项、', '12元 ', '第3位'])('is read in time that grows with its length: %s…', one => {
    const text = `建设${one.repeat(30_000)}。`
    const start = performance.now()
    expect(readReport(text, { part: 'review' }).figures).toHaveLength(30_000)
    // Seconds where every number looked back at all before it: a minute and a half.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

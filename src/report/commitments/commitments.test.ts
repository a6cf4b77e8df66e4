import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'

const read = (text: string) => readReport(text, { part: 'plan' }).commitments
const words = (text: string) => read(text).map(c => text.slice(c.start, c.end))

describe('one task, one commitment', () => {
  it.each([
    ['新建改建学校19所。', ['新建改建学校19所']],
    ['完善社区养老服务体系，加快推进区中医院新院区建设。', ['完善社区养老服务体系', '加快推进区中医院新院区建设']],
    ['新建改建农村公路20公里，改造提升农贸市场8家。', ['新建改建农村公路20公里', '改造提升农贸市场8家']],
    // Means go with their end, a purpose with what serves it.
    ['围绕产业需求，引进高层次人才。', ['围绕产业需求，引进高层次人才']],
    ['开展安全隐患排查，确保不发生重大事故。', ['开展安全隐患排查，确保不发生重大事故']],
    ['今年，盘活存量土地8000亩，其中异地盘活4500亩。', ['今年，盘活存量土地8000亩，其中异地盘活4500亩']],
    // Each with its day are two; one thing by and by is one.
    ['上半年开工建设图书馆，10月底前建成体育馆。', ['上半年开工建设图书馆', '10月底前建成体育馆']],
    ['上半年开工建设图书馆，年底前全面竣工。', ['上半年开工建设图书馆，年底前全面竣工']],
    // What is made is a task each; what becomes of it is none.
    ['建成文化中心，开工建设工会大楼。', ['建成文化中心', '开工建设工会大楼']],
    ['新建改建学校5所，新增学位6000个。', ['新建改建学校5所，新增学位6000个']],
    // What opens a sentence only goes with its first task.
    [
      '医疗方面，组建医共体2个，新建学校4所，加强教师队伍建设。',
      ['医疗方面，组建医共体2个', '新建学校4所', '加强教师队伍建设'],
    ],
    ['清理拖欠账款，9月底前全部清偿到位。', ['清理拖欠账款，9月底前全部清偿到位']],
    ['有序压降债务，全年不少于14亿元。', ['有序压降债务，全年不少于14亿元']],
    ['依托科创走廊，共建产业园1个。', ['依托科创走廊，共建产业园1个']],
    ['实施三大治水工程：清淤工程、贯通工程。', ['实施三大治水工程：清淤工程、贯通工程']],
    // One item of a list is one.
    ['1. 优化公交线路9条，投放新能源公交车30辆。', ['优化公交线路9条，投放新能源公交车30辆']],
    ['02 新改建中小学12所，新增学位1.2万个', ['新改建中小学12所，新增学位1.2万个']],
    // Each indicator of the goals is one.
    [
      '主要预期目标：地区生产总值增长6%，进出口总额稳定发展，居民收入增幅不低于GDP增幅。',
      ['地区生产总值增长6%', '进出口总额稳定发展', '居民收入增幅不低于GDP增幅'],
    ],
    ['今年，全区的主要预期目标是地区生产总值增长8%。', ['地区生产总值增长8%']],
    ['财政收入增长7%，达到28亿元。', ['财政收入增长7%，达到28亿元']],
    ['打造“山、水，城”一体的展示中心10个。', ['打造“山、水，城”一体的展示中心10个']],
  ])('%s', (text, commitments) => {
    expect(words(text)).toEqual(commitments)
  })
})

it('why something is to be done is no task', () => {
  expect(words('全区有280万农牧民在城镇转移就业，要开展技能培训5万人次。')).toEqual(['要开展技能培训5万人次'])
})

describe('targets', () => {
  const targets = (text: string) =>
    read(text).flatMap(c => c.targets.map(t => [t.indicator, t.comparator, t.value, t.unit, t.reference]))

  it.each([
    ['地区生产总值增长6.5%左右。', ['地区生产总值', '~', 6.5, '%', null]],
    ['新增就业1.5万人以上。', ['新增就业', '>=', 15000, '人', null]],
    ['实际使用外资高于上年。', ['实际使用外资', '>', null, null, '上年']],
    ['居民收入增幅不低于GDP增幅。', ['居民收入增幅', '>=', null, null, 'GDP增幅']],
    ['进出口总额稳定发展。', ['进出口总额', '=', null, null, '稳定发展']],
    ['10蒸吨以下锅炉全部淘汰。', ['10蒸吨以下锅炉', '=', null, null, '全部淘汰']],
    ['居民收入与经济增长基本同步。', ['居民收入', '~', null, null, '经济增长']],
    ['主要污染物排放完成国家下达目标。', ['主要污染物排放', '>=', null, null, '完成国家下达目标']],
    ['进出口稳中有升。', ['进出口', '=', null, null, '稳中有升']],
    ['确保不发生规模性返贫。', ['规模性返贫', '=', null, null, '不发生']],
    ['确保零就业家庭动态清零。', ['零就业家庭', '=', null, null, '动态清零']],
    ['实现生活垃圾、污水处理设施全覆盖。', ['生活垃圾、污水处理设施', '=', null, null, '全覆盖']],
    ['完成上级下达的减排任务。', ['减排任务', '>=', null, null, '完成上级下达']],
    ['年底前棚户区全部完成改造。', ['棚户区', '=', null, null, '全部完成改造']],
  ])('%s', (text, target) => {
    expect(targets(text)).toEqual([target])
  })

  it('several aims in words follow one another', () => {
    expect(targets('农民收入增速高于全国平均水平、高于城镇居民收入增速。')).toEqual([
      ['农民收入增速', '>', null, null, '全国平均水平'],
      ['农民收入增速', '>', null, null, '城镇居民收入增速'],
    ])
  })

  it.each(['维护社会大局稳定。', '推进助餐服务提质增效。', '开展“办证难”动态清零专项行动。'])(
    '%s has no measure',
    text => {
      expect(targets(text)).toEqual([])
    },
  )

  it('one verb with several numbers is one commitment with several targets', () => {
    expect(targets('改造老旧小区12个、82万平方米。')).toEqual([
      ['改造老旧小区', '=', 12, '个', null],
      ['改造老旧小区', '=', 820000, '平方米', null],
    ])
  })
})

describe('how binding, by when', () => {
  it.each([
    ['确保不发生重大事故。', 'ensure'],
    ['新建公园3个。', 'commit'],
    ['力争创成国家级园区。', 'strive'],
    ['加强网格员队伍建设。', 'advance'],
  ])('%s is %s', (text, strength) => {
    expect(read(text).map(c => c.strength)).toEqual([strength])
  })

  const report = (task: string) =>
    `某某区2019年政府工作报告\n各位代表：\n一、2018年工作回顾\n各项工作扎实推进。\n二、2019年工作安排\n（一）重点任务\n${task}`

  it.each([
    ['6月底前建成投用游泳馆。', '6月底前', '2019-06-30'],
    ['2月底前完成整改。', '2月底前', '2019-02-28'],
    ['9月10日前完成搬迁。', '9月10日前', '2019-09-10'],
    ['上半年开工建设医院。', '上半年', '2019-06-30'],
    ['三季度完成主体工程。', '三季度', '2019-09-30'],
    ['年内建成人才公寓。', '年内', '2019-12-31'],
    ['到2020年建成三条轨道。', '到2020年', '2020-12-31'],
    ['2021年前消除劣类水体。', '2021年前', '2020-12-31'],
    ['三年内创成文明城区。', '三年内', '2021-12-31'],
    ['上半年主体封顶、年底前投入使用。', '年底前', '2019-12-31'],
    ['新院区2021年底竣工。', '2021年底', '2021-12-31'],
    ['力争2027年建成科学城。', '力争2027年', '2027-12-31'],
    ['用3—5年时间建成轨道线网。', '用3—5年时间', '2023-12-31'],
    ['10月份投入使用区医院新院。', '10月份', '2019-10-31'],
    ['国庆节前建成公园。', '国庆节前', '2019-09-30'],
    ['汛期前完成水库除险加固。', '汛期前', null],
    ['“十四五”末保障房达到2万套。', '“十四五”末', '2025-12-31'],
  ])('%s', (task, text, date) => {
    const due = readReport(report(task)).commitments.map(c => c.due && [c.due.text, c.due.date])
    expect(due).toEqual([[text, date]])
  })

  it.each(['2005年底前注册的车辆全部淘汰。', '实施三年行动计划。', '做好2018年决算公开。'])(
    '%s names no time',
    task => {
      expect(readReport(report(task)).commitments.map(c => c.due)).toEqual([null])
    },
  )

  it('a day that no calendar has gives none', () => {
    expect(readReport(report('6月31日前完成搬迁。')).commitments.map(c => c.due?.date)).toEqual([null])
  })

  it('names no day where the year is not known', () => {
    expect(read('6月底前建成游泳馆。').map(c => c.due)).toEqual([{ start: 0, end: 4, text: '6月底前', date: null }])
  })
})

it('the section of a commitment is the innermost that holds it', () => {
  const parts = ['一、2018年工作回顾', '二、2019年工作安排', '（一）经济', '1.工业', '（二）民生']
  fc.assert(
    fc.property(fc.array(fc.constantFrom('新建厂房3万平方米。', '完善养老服务。'), { maxLength: 6 }), tasks => {
      const lines = ['某某区2019年政府工作报告', '各位代表：', ...parts.flatMap(part => [part, ...tasks])]
      const { sections, commitments } = readReport(lines.join('\n'))
      for (const { start, end, section } of commitments) {
        const around = sections.filter(s => s.start <= start && s.end >= end)
        const smallest = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
        expect(section === null ? undefined : sections[section]).toBe(smallest)
      }
    }),
  )
})

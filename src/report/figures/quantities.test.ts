import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { scanQuantities } from './quantities.ts'

/** Every quantity of a text, as `text = value unit`, with its bound. */
const read = (text: string) =>
  [...scanQuantities(fold(text))].map(({ start, end, value, unit, bound, rank }) => {
    const more = [bound, rank ? 'rank' : null].filter(Boolean).join(' ')
    return `${text.slice(start, end)} = ${value} ${unit}${more ? ` (${more})` : ''}`
  })

describe('what is a quantity', () => {
  it.each([
    ['完成投资1930亿元', ['1930亿元 = 193000000000 元']],
    ['市场主体6.6万户', ['6.6万户 = 66000 户']],
    ['提高0.71个百分点', ['0.71个百分点 = 0.71 个百分点']],
    ['分别增长9.8%、-1.7%', ['9.8% = 9.8 %', '-1.7% = -1.7 %']],
    ['提高2百分点', ['2百分点 = 2 个百分点']],
    ['低保标准945元/月', ['945元/月 = 945 元/月']],
    ['完工３５．３万吨', ['３５．３万吨 = 353000 吨']],
    ['总长1,250.5公里', ['1,250.5公里 = 1250.5 公里']],
    ['游客1200万人次', ['1200万人次 = 12000000 人次']],
    ['单体规模2万亿元', ['2万亿元 = 2000000000000 元']],
    ['建成两条隧道', ['两条 = 2 条']],
    ['办好十多项赛事', ['十多项 = 10 项 (>)']],
    ['清理150余个点位', ['150余个 = 150 个 (>)']],
    ['改造4000多台锅炉', ['4000多台 = 4000 台 (>)']],
    ['增长5%—6%', ['5% = 5 % (>=)', '6% = 6 % (<=)']],
    ['新增3至5家', ['3 = 3 家 (>=)', '5家 = 5 家 (<=)']],
    ['新增1-2家', ['1 = 1 家 (>=)', '2家 = 2 家 (<=)']],
    ['为35－64岁妇女体检', ['35 = 35 岁 (>=)', '64岁 = 64 岁 (<=)']],
    ['打造2～3个品牌', ['2 = 2 个 (>=)', '3个 = 3 个 (<=)']],
    ['制定3‑5个标准', ['3 = 3 个 (>=)', '5个 = 5 个 (<=)']],
    ['提高0.5-1.5个百分点', ['0.5 = 0.5 个百分点 (>=)', '1.5个百分点 = 1.5 个百分点 (<=)']],
    ['产值翻一番', ['翻一番 = 2 倍']],
    ['面积占三分之一', [`三分之一 = ${1 / 3} `]],
    ['百分之五', ['百分之五 = 5 %']],
    ['支出近八成用于民生', ['八成 = 80 %']],
    ['供养近2万老人', ['2万 = 20000 人']],
    ['惠及3亿多城乡居民', ['3亿多 = 300000000 人 (>)']],
    ['惠及5万农户', ['5万 = 50000 户']],
    ['发放贷款3.2亿', ['3.2亿 = 320000000 元']],
    ['惠及10万群众', ['10万 = 100000 人']],
    ['2万户籍人口', ['2万 = 20000 人']],
    ['十几亿人口', ['十几亿人口 = 1000000000 人 (>)']],
    ['带动1.5万贫困户', ['1.5万 = 15000 户']],
    ['收入任务174万，完成198万。', ['174万 = 1740000 元', '198万 = 1980000 元']],
    ['地均产值5亿元/平方公里', ['5亿元/平方公里 = 500000000 元/平方公里']],
    ['提高到580元∕月', ['580元∕月 = 580 元/月']],
    ['烤烟8万担、食用菌100万棒', ['8万担 = 80000 担', '100万棒 = 1000000 棒']],
    ['打造50亿级企业', ['50亿 = 5000000000 元']],
    ['产值突破百亿元', ['百亿元 = 10000000000 元']],
    ['列全省第235位', ['第235位 = 235 位 (rank)']],
    ['总量居全国第二', ['第二 = 2 位 (rank)']],
    ['总量保持主城区第一', ['第一 = 1 位 (rank)']],
    ['总量跃居全市之首', ['之首 = 1 位 (rank)']],
    ['跻身全省前十名', ['前十名 = 10 位 (<= rank)']],
    ['排名由41位上升到37位', ['41位 = 41 位 (rank)', '37位 = 37 位 (rank)']],
    ['排名从全省9位升至5位', ['9位 = 9 位 (rank)', '5位 = 5 位 (rank)']],
    ['由全省第7进到第6位', ['第7 = 7 位 (rank)', '第6位 = 6 位 (rank)']],
    ['排名上升3位', ['3位 = 3 位']],
    ['引进3位院士', ['3位 = 3 位']],
    ['连续5年增长', ['5年 = 5 年']],
    ['PM2.5年均浓度47μg/m3', ['47μg/m3 = 47 微克/立方米']],
    ['浓度降至29µg/m³以下', ['29µg/m³ = 29 微克/立方米']],
    ['浓度31微克每立方米', ['31微克每立方米 = 31 微克/立方米']],
    ['粒径0.5微米', ['0.5微米 = 0.5 微米']],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })
})

describe('what only looks like one', () => {
  it.each([
    '2019年1月8日',
    '“十四五”规划',
    '开展263行动',
    '世界500强企业',
    'G60科创走廊',
    '党的十九大精神',
    '第三次全体会议',
    '“人才新政15条”',
    '"四个基地"',
    '地铁4号线、7号地块',
    '15分钟生活圈',
    '24小时自助服务',
    '12345市民热线',
    '三年行动计划',
    '2018-2020年',
    '实施1+4+N行动',
    '12-1号地块',
    'S20-1标段',
    '致电0512-6300件件有回音',
    '保持两位数增长',
    '五个“统筹”',
    '十年禁渔',
    '庆祝70周年',
    '第二季度',
    '各方面一致',
    '做好9方面工作',
    '城乡二元结构',
    '改建316国道、119省道',
    '养护021县道和8乡道',
    '举办5人制足球赛',
  ])('%s', text => {
    expect(read(text)).toEqual([])
  })
})

describe('any number', () => {
  const scales = { '': 0, 万: 4, 亿: 8, 万亿: 12 } as const
  const units = ['元', '户', '亩', '公里', '吨', '件', '平方米']

  it('has the value that exact decimal arithmetic gives', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.option(fc.nat(999), { nil: undefined }),
        fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
        fc.constantFrom(...units),
        (whole, fraction, scale, unit) => {
          const digits = fraction === undefined ? `${whole}` : `${whole}.${String(fraction).padStart(3, '0')}`
          const text = `完成${digits}${scale}${unit}。`
          const [found] = [...scanQuantities(text)]
          expect(found && [text.slice(found.start, found.end), found.unit]).toEqual([`${digits}${scale}${unit}`, unit])
          expect(found?.value).toBe(Number(`${digits}e${scales[scale]}`))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is told the same in full width', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom(...units), (value, unit) => {
        const wide = String(value).replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
        const [half] = scanQuantities(fold(`共${value}${unit}`))
        const [full] = scanQuantities(fold(`共${wide}${unit}`))
        expect(full).toEqual(half)
      }),
    )
  })
})

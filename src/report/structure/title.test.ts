import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTitle } from './title.ts'

const speech = '各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n'
const body = '一、过去一年工作回顾\n过去一年，我们办成了不少事。\n二、下一步工作安排\n我们要办成更多的事。\n'
const report = (head: string, rest = speech + body) => readTitle(`${head}\n${rest}`)

describe('title, place and year', () => {
  it('reads a title, a meeting and a speaker on lines of their own', () => {
    const head = '政 府 工 作 报 告\n——2019年1月8日在云溪市竹湖区第三届人民代表大会第二次会议上\n区长  王  小'
    expect(report(head)).toEqual({
      title: '政府工作报告',
      place: '云溪市竹湖区',
      year: 2019,
      delivered: '2019-01-08',
      speaker: '王小',
    })
  })

  it('joins a title broken over lines', () => {
    expect(report('政府工作报\n告\n').title).toBe('政府工作报告')
  })

  it('prefers the title that names its year', () => {
    expect(report('政府工作报告\n云溪县2021年政府工作报告').title).toBe('云溪县2021年政府工作报告')
  })

  it('takes 向 for a name where one can stand', () => {
    expect(report('政府工作报告\n县长 向小').speaker).toBe('向小')
    expect(report('政府工作报告\n县长向大会报告').speaker).toBe(null)
  })

  it('takes the year of the speech where half of it is looked back on', () => {
    const head = '政府工作报告\n——2019年7月3日在云溪县第八届人民代表大会第四次会议上'
    expect(report(head, `${speech}一、2019年上半年工作回顾\n办成了不少事。\n二、下半年工作安排\n再办。\n`).year).toBe(
      2019,
    )
  })

  it('leaves site paths and dates of publication aside', () => {
    const found = report('首页 > 政务公开 > 政府工作报告\n云溪县政府工作报告\n发布时间：2020-02-03 来源：县政府办')
    expect(found).toMatchObject({ title: '云溪县政府工作报告', delivered: null, place: '云溪县' })
  })

  it.each([
    ['（2018年12月20日在云溪县第八届人民代表大会第四次会议上）', '云溪县', '2018-12-20', 2019],
    ['二〇一七年二月十六日在云溪自治州第十一届人民代表大会第一次会议上', '云溪自治州', '2017-02-16', 2017],
    ['二○一〇年十二月三十日\n在竹湖旗第十届人民代表大会第五次会议上', '竹湖旗', '2010-12-30', 2011],
    ['2020年5月6日在竹湖区第七届\n人民代表大会第四次会议上', '竹湖区', '2020-05-06', 2020],
    ['在云溪省第十三届人民代表大会第三次会议上\n（2020年1月11日）', '云溪省', '2020-01-11', 2020],
    ['2021年2月30日在云溪县第八届人民代表大会第四次会议上', '云溪县', null, null],
  ])('reads %s', (meeting, place, delivered, year) => {
    const found = report(`政府工作报告\n${meeting}`)
    expect(found).toMatchObject({ place, delivered, year })
  })

  it('takes the place from the office, the title or the first words where no meeting is named', () => {
    expect(report('政府工作报告\n竹湖县人民政府县长 王小溪').place).toBe('竹湖县')
    expect(report('2022年竹湖市政府工作报告').place).toBe('竹湖市')
    expect(report('2022年竹湖政府工作报告').place).toBe('竹湖')
    expect(report('', `各位代表：\n现在，我代表竹湖区人民政府作报告。\n${body}`).place).toBe('竹湖区')
    expect(report('政府工作报告').place).toBeNull()
  })

  it('names no place for the State Council', () => {
    const rest = `各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。\n${body}`
    expect(report('政府工作报告\n——在第九届全国人民代表大会第一次会议上', rest).place).toBeNull()
  })

  it('takes the year from the headings where the title has none', () => {
    const planned = speech + body.replace('下一步', '2016年')
    expect(report('', planned).year).toBe(2016)
    expect(report('', speech + body.replace('过去一年', '2015年')).year).toBe(2016)
    expect(report('2013年政府工作报告\n2012年11月15日在竹湖区第六届人民代表大会第一次会议上').year).toBe(2013)
    expect(report('2018年政府工作报告\n2019年1月15日在竹湖区第六届人民代表大会第一次会议上').year).toBe(2019)
  })

  it('takes the year from the text where nothing else tells it', () => {
    expect(report('', `${speech + body}2014年是打基础的一年。`).year).toBe(2014)
    const told = body.replace('事。', '事。2013年修路五条，2013年建校两所，到2020年全部建成。')
    expect(report('', speech + told).year).toBe(2014)
    expect(report('').year).toBeNull()
  })
})

describe('speaker', () => {
  it.each([
    ['县长 欧阳小溪', '欧阳小溪'],
    ['县委副书记、代县长 王小', '王小'],
    ['竹湖自治区代理主席 布和·巴特尔', '布和·巴特尔'],
    ['2020年1月2日在竹湖市第二届人民代表大会第一次会议上市长王小溪同志作政府工作报告。', '王小溪'],
    ['2020年1月2日王小溪市长在竹湖市第二届人民代表大会第一次会议上的报告', '王小溪'],
    ['——2020年1月2日市长 王小溪在竹湖市第二届人民代表大会第一次会议上的讲话\n来源：竹湖日报', '王小溪'],
    ['旗 长\n王 小 溪', '王小溪'],
    ['州长：王小溪', '王小溪'],
    ['王小溪（区长）', '王小溪'],
    ['2020年1月2日在竹湖市第二届人民代表大会第一次会议上\n王 小 溪', '王小溪'],
    ['区长信箱 | 区长之窗\n政府工作报告', null],
  ])('reads %s', (head, speaker) => {
    expect(report(head).speaker).toBe(speaker)
  })
})

it('knows nothing of a text without a head, and never fails', () => {
  const nothing = { title: null, place: null, year: null, delivered: null, speaker: null }
  expect(readTitle('')).toEqual(nothing)
  expect(readTitle('我们要修好三条路。')).toEqual(nothing)
  const pieces = fc.constantFrom(
    '政府工作报告',
    '区长',
    '2019年',
    '1月8日',
    '在',
    '第三届',
    '人民代表大会',
    '\n',
    '各位代表：',
    ' ',
    '王',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), parts => {
      const { delivered } = readTitle(parts.join(''))
      expect(delivered === null || /^\d{4}-\d\d-\d\d$/.test(delivered)).toBe(true)
    }),
  )
})

import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Section } from '../reading.ts'
import { readSections } from './sections.ts'
import { readTitle } from './title.ts'

const opening = '各位代表：\n　　现在，我代表区人民政府向大会报告工作，请予审议。\n'
const deeds = '　　一年来，我们修路架桥，办学建院，财政收入稳步增长。\n'
const thanks = '　　各位代表，成绩来之不易。在此，我代表区人民政府，向全区人民表示衷心的感谢！\n'
const admits = '　　在看到成绩的同时，我们也清醒地认识到，产业还不强，群众办事还有不少困难。\n'
const tasks = '　　我们要再修三条路，再办两所学校。\n'
const appeal = '　　各位代表！路在脚下。让我们一步一步走下去！\n'
const report = `竹湖区政府工作报告\n${opening}　　一、2018年工作回顾\n${deeds}${thanks}${admits}　　二、2019年工作安排\n${tasks}${appeal}`

/** The parts as role and first words. */
const outlineOf = (text: string, year: number | null = null) =>
  readSections(text, year)
    .filter(s => s.level === 1)
    .map(s => `${s.role} ${text.slice(s.start, s.start + 6)}`)

describe('parts', () => {
  it('finds the opening, review, problems, plan and closing', () => {
    expect(outlineOf(report)).toEqual([
      'opening 各位代表：\n',
      'review 一、2018',
      'problems 在看到成绩的',
      'plan 二、2019',
      'closing 各位代表！路',
    ])
    expect(readSections(report).map(s => s.heading)).toEqual([
      null,
      '一、2018年工作回顾',
      null,
      '二、2019年工作安排',
      null,
    ])
  })

  it('reads the same through CRLF, full-width and half-width signs and spaces put in', () => {
    const roles = (text: string) => readSections(text).map(s => s.role)
    for (const text of [
      report.replace(/\n/g, '\r\n'),
      report.normalize('NFKC'),
      report.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      [...report].map((c, i) => (i % 5 ? c : `${c} `)).join(''),
    ]) {
      expect(roles(text)).toEqual(roles(report))
    }
  })

  it('reads headings as 第一部分 and headings without numbers', () => {
    expect(outlineOf(report.replace('一、', '第一部分 ').replace('二、', '第二部分 '))).toHaveLength(5)
    expect(outlineOf(report.replace('一、', '').replace('二、', ''))[3]).toBe('plan 2019年工')
  })

  it('reads a report that breaks off before its plan, with or without a greeting', () => {
    const half = `${opening}2018年工作回顾\n${deeds}${deeds}`
    expect(outlineOf(half)).toEqual(['opening 各位代表：\n', 'review 2018年工'])
    expect(outlineOf(half.slice(opening.length))).toEqual(['review 2018年工'])
  })

  it('puts 一、二、 below 第一部分', () => {
    const text = `${opening}第一部分 2018年工作回顾\n一、经济更强\n${deeds}二、民生更好\n${deeds}第二部分 2019年工作安排\n一、修路\n${tasks}`
    expect(readSections(text).map(s => `${s.level}${s.role}${s.heading ?? ''}`)).toEqual([
      '1opening',
      '1review第一部分 2018年工作回顾',
      '2review一、经济更强',
      '2review二、民生更好',
      '1plan第二部分 2019年工作安排',
      '2plan一、修路',
    ])
  })

  it('puts 一、二、 below unnumbered parts that count anew', () => {
    const text = `${opening}过去一年工作回顾\n一、经济更强\n${deeds}二、民生更好\n${deeds}今年工作安排\n一、修路\n${tasks}二、办学\n${tasks}`
    expect(readSections(text).map(s => `${s.level}${s.role}${s.heading ?? ''}`)).toEqual([
      '1opening',
      '1review过去一年工作回顾',
      '2review一、经济更强',
      '2review二、民生更好',
      '1plan今年工作安排',
      '2plan一、修路',
      '2plan二、办学',
    ])
  })

  it('tells review from plan by the words, then the years, then the order', () => {
    const heads = ['一、牢记嘱托，迈出新步伐', '二、不忘初心，再上新台阶']
    expect(
      outlineOf(report.replace('一、2018年工作回顾', heads[0] ?? '').replace('二、2019年工作安排', heads[1] ?? '')).map(
        s => s.split(' ')[0],
      ),
    ).toEqual(['opening', 'review', 'problems', 'plan', 'closing'])
    const years = `${opening}一、2018年政府工作\n${deeds}二、近期的政府工作\n${tasks}三、2019年政府工作\n${tasks}`
    expect(outlineOf(years, 2019).map(s => s.split(' ')[0])).toEqual(['opening', 'review', 'plan', 'plan'])
    const five = `${opening}一、过去五年工作回顾\n${deeds}二、今后五年奋斗目标\n${tasks}三、2022年重点工作\n${tasks}四、加强政府自身建设\n${tasks}`
    expect(outlineOf(five).map(s => s.split(' ')[0])).toEqual(['opening', 'review', 'plan', 'plan', 'plan'])
    const half = `${opening}一、关于2018年上半年工作\n${deeds}二、关于2018年下半年工作\n${tasks}`
    expect(outlineOf(half, 2018).map(s => s.split(' ')[0])).toEqual(['opening', 'review', 'plan'])
  })

  it.each([
    ['一、', '二、', '三、'],
    ['（一）', '（二）', '（三）'],
    ['', '', ''],
  ])('knows parts under slogans, or under nothing, whose items are %s', (...numbers) => {
    const items = (words: string) => numbers.map(n => `${n}${words}\n`).join('')
    const aims = '2019年是发展的关键之年。今年的主要预期目标是：财政收入增长5%。\n'
    const under = (first: string, second: string) =>
      outlineOf(
        `${opening}${first}${deeds}${items(`经济更强\n${deeds}`)}${second}${aims}${items(`再上台阶\n${tasks}`)}`,
      )
    expect(under('攻坚克难勇争先\n', '再接再厉\n谱写新篇\n')).toEqual([
      'opening 各位代表：\n',
      'review 攻坚克难勇争',
      'plan 再接再厉\n谱',
    ])
    expect(under('', '')).toEqual(['opening 各位代表：\n', 'review 一年来，我们', 'plan 2019年是'])
  })

  it('a paragraph without its full stop does not swallow the closing', () => {
    expect(outlineOf(report.replace('再办两所学校。', '再办两所学校')).at(-1)).toBe('closing 各位代表！路')
  })

  it('divides a part whose heading covers both', () => {
    const text = `${opening}一、2020年工作回顾\n${deeds}二、“十三五”时期发展成就和“十四五”时期主要目标\n　　过去五年，我们走过了不平凡的路。\n${deeds}　　“十四五”时期是起步的五年。\n${tasks}三、2021年重点工作\n${tasks}`
    expect(outlineOf(text).map(s => s.split(' ')[0])).toEqual(['opening', 'review', 'review', 'plan', 'plan'])
  })

  it('passes over a table of contents and lists that count anew', () => {
    const contents = '目录\n一、2018年工作回顾\n二、2019年工作安排\n'
    const list = '　　一、修路\n　　二、架桥\n　　三、办学\n　　四、建院\n'
    const text = contents + report.replace(appeal, `${list}　　三、加强政府自身建设\n${tasks}${appeal}`)
    expect(outlineOf(text)).toHaveLength(6)
    expect(outlineOf(text)[4]).toBe('plan 三、加强政府')
  })

  it('joins sentences that a page torn into lines holds', () => {
    const torn = report.replace('我们也清醒地认识到', '我们也\n清醒\n地认识到')
    expect(outlineOf(torn)[2]).toBe('problems 在看到成绩的')
  })

  it('has no sections for a fragment', () => {
    expect(readSections('')).toEqual([])
    expect(readSections(deeds + tasks)).toEqual([])
  })
})

describe('problems', () => {
  it.each([
    '同时，我们也要看到，发展中还存在一些问题，主要是底子薄。',
    '回顾过去的一年，我们也清醒地看到不少短板。',
    '成绩固然可喜，问题不容忽视。产业还不强，必须下大力气解决。',
    '工作中还面临一些困难和挑战，主要是财力不足。',
  ])('begin with: %s', words => {
    expect(outlineOf(report.replace(admits, `　　${words}\n`))[2]).toBe(`problems ${words.slice(0, 6)}`)
  })

  it('may have a heading', () => {
    const text = report.replace(admits, `（三）存在的主要问题\n${admits}`)
    expect(readSections(text).find(s => s.role === 'problems')?.heading).toBe('（三）存在的主要问题')
  })

  it('end where the speech looks back once more', () => {
    const again = '各位代表！\n过去五年，我们取得了来之不易的成就。\n'
    expect(outlineOf(report.replace(admits, admits + again)).map(s => s.split(' ')[0])).toEqual([
      'opening',
      'review',
      'problems',
      'review',
      'plan',
      'closing',
    ])
  })

  it('are not what a review faced and overcame', () => {
    const text = report
      .replace(deeds, `　　面对困难和挑战，我们也看到，群众盼着解决问题。\n${deeds.repeat(4)}`)
      .replace(admits, '')
    expect(outlineOf(text)).toHaveLength(4)
  })
})

describe('the end of the body', () => {
  const end = report.trimEnd().length
  it.each([
    '附件\n名词解释\n1. 三大行动：甲、乙、丙。',
    '名词解释\n1. 网格：治理的单元。',
    '扫一扫在手机打开当前页',
    '责任编辑：王小',
    '本文属于\n公有领域\n，可以使用。',
  ])('is before: %s', after => {
    expect(readSections(`${report}\n${after}\n`).at(-1)?.end).toBe(end)
  })

  it('an annex that promises is a part of the plan, with its title', () => {
    const text = `${report}\n附件1\n2019年十件民生实事\n1. 新建公园3个。\n附件2\n名词解释\n三大行动：甲、乙、丙。\n`
    const annex = readSections(text).at(-1)
    expect(annex).toMatchObject({ level: 1, role: 'plan', heading: '2019年十件民生实事' })
    expect(text.slice(annex?.start, annex?.end)).toBe('附件1\n2019年十件民生实事\n1. 新建公园3个。')
  })
})

describe('sections inside a part', () => {
  it('nests （一） and 1., ends them at the next and at a greeting', () => {
    const inside = `（一）修路\n1.乡道\n${tasks}2.村道\n${tasks}（二）办学。要再办两所学校，再招一批老师。\n${tasks}`
    const text = report.replace(tasks, inside)
    const found = readSections(text).filter(s => s.level > 1)
    expect(found.map(s => [s.level, s.heading])).toEqual([
      [2, '（一）修路'],
      [3, '1.乡道'],
      [3, '2.村道'],
      [2, '（二）办学'],
    ])
    expect(found[0]?.end).toBe(found[3]?.start)
    expect(text.slice(found[3]?.start, found[3]?.end)).not.toContain('各位代表')
  })
})

/** Spans lie in the text, are in order, and nest without crossing. */
function wellFormed(sections: Section[], text: string): boolean {
  const open: Section[] = []
  return sections.every((s, i) => {
    while (open.length && (open.at(-1) as Section).end <= s.start) open.pop()
    const within = open.at(-1)
    open.push(s)
    const inText = s.start >= 0 && s.start < s.end && s.end <= text.length
    const nests = within ? s.end <= within.end && s.level > within.level : s.level === 1
    return (
      inText &&
      nests &&
      s.start >= (sections[i - 1]?.start ?? 0) &&
      (s.heading === null || text.startsWith(s.heading, s.start))
    )
  })
}

describe('any text', () => {
  const line = fc.constantFrom(
    ...report.split('\n'),
    '（一）修路',
    '1.乡道',
    '一是办学',
    '过去一年工作回顾',
    '今年工作安排',
    '附件',
    admits,
    thanks,
    '各位代表！',
    '\r',
    '<p>',
    '',
    ' ',
  )
  it('gives sections inside the text, ordered and nested', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '', ' '),
        (lines, glue) => {
          const text = lines.join(glue)
          expect(wellFormed(readSections(text, 2019), text)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    '各位代表：\n',
    '我们也清醒看到',
    '（一）加快\n',
    '2019年工作安排\n',
    '一、回顾\n二、安排\n',
    '\n',
    '政府工作报告',
    '第三届人民代表大会区长',
  ])(
    'takes linear time: %j',
    unit => {
      const seconds = (size: number) => {
        const text = unit.repeat(size / unit.length)
        const from = performance.now()
        readSections(text, readTitle(text).year)
        return (performance.now() - from) / 1000
      }
      seconds(100_000)
      expect(seconds(2_000_000)).toBeLessThan(10)
    },
    30_000,
  )
})

/** The labelled reports stand in a folder beside the repository where it is developed. */
const shared = new URL('../../../../shared/', import.meta.url)
const goldFile = new URL('gold/structure.json', shared)

interface Gold {
  file: string
  place: string | null
  year: number | null
  delivered: string | null
  speaker: string | null
  bodyEnd: number | null
  parts: { start: number; role: string }[]
}

describe.skipIf(!existsSync(goldFile))('real reports (skipped where ../shared is absent)', () => {
  it('reads 44 of 45 or better', () => {
    const gold: Gold[] = JSON.parse(readFileSync(goldFile, 'utf8'))
    const wrong = gold.filter(g => {
      const text = readFileSync(new URL(`reports/${g.file}`, shared), 'utf8')
      const said = readTitle(text)
      const parts = readSections(text, said.year).filter(s => s.level === 1)
      const place =
        said.place === g.place ||
        Boolean(said.place && g.place && (said.place.endsWith(g.place) || g.place.endsWith(said.place)))
      const head = said.year === g.year && said.delivered === g.delivered && said.speaker === g.speaker && place
      return !head || share(parts, g, g.bodyEnd ?? text.length) < 0.97
    })
    expect(gold.length - wrong.length, wrong.map(g => g.file).join(' ')).toBeGreaterThanOrEqual(44)
  })
})

/** How much of the body lies in a part of the right role. */
function share(parts: Section[], gold: Gold, end: number): number {
  const from = gold.parts[0]?.start ?? 0
  const right = gold.parts.map((g, k) => {
    const stop = Math.min(gold.parts[k + 1]?.start ?? end, end)
    const overlaps = parts
      .filter(s => s.role === g.role)
      .map(s => Math.max(0, Math.min(s.end, stop) - Math.max(s.start, g.start)))
    return overlaps.reduce((a, b) => a + b, 0)
  })
  return right.reduce((a, b) => a + b, 0) / (end - from)
}

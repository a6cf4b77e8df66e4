import { expect, test } from 'vitest'
import { composeDuties, type DutiesFile } from './catalogue.ts'
import { postsOver } from './leaders.ts'
import { ownerProposer } from './propose.ts'

const file: DutiesFile = {
  place: '甲区',
  source: 'invented',
  fields: [
    { topic: '教育', words: '学校 教育 教育资源' },
    { topic: '建设', words: '建设工程 老旧小区' },
    { topic: '金融', words: '科创板 上市' },
    { topic: '统计', words: '生产总值' },
    { topic: '综合', words: '生产总值' },
  ],
  units: [
    { id: 'edu', name: '区教育局', aliases: '教体局', leads: '教育' },
    { id: 'build', name: '区住建局', leads: '建设', until: '2019-03-01', successors: 'build2' },
    { id: 'build2', name: '区建设局', leads: '建设', from: '2019-03-01' },
    { id: 'fin', name: '区金融办', leads: '金融' },
    { id: 'stat', name: '区统计局', joins: '统计' },
    { id: 'plan', name: '区发改委', leads: '综合' },
    { id: 'town', name: '乙镇', aliases: '乙', kind: 'town' },
    { id: 'zone', name: '丙开发区（丁镇）', aliases: '丙开发区 丁镇', kind: 'town' },
  ],
  posts: [
    { name: '副区长（分管教育）', leads: 'edu' },
    { name: '副区长（分管城建）', leads: 'build build2', until: '2020-01-01' },
  ],
}
const duties = composeDuties([file])
const propose = (text: string, headings: string[] = [], asOf = '2019-01-25') =>
  ownerProposer(duties, asOf)({ text, headings })

test('a unit is proposed by the words of its duty, with them as the reason', () => {
  expect(propose('优化教育资源布局，新建学校19所')).toEqual({
    lead: '区教育局',
    others: [],
    reasons: [{ unit: '区教育局', duty: '教育', words: '教育资源、学校' }],
    rests: 'sure',
  })
})

test('what is done weighs more than what it is for, and headings least', () => {
  expect(propose('改造老旧小区，提升教育质量').lead).toBe('区住建局')
  expect(propose('改造老旧小区', ['办好学校教育']).lead).toBe('区住建局')
  expect(propose('深入推进各项工作', ['办好学校教育'])).toMatchObject({ lead: '区教育局', rests: 'headings' })
})

test('who only joins does not lead where somebody else can', () => {
  expect(propose('生产总值增长6%')).toMatchObject({ lead: '区发改委', others: ['区统计局'] })
  const alone = composeDuties([{ ...file, units: (file.units ?? []).filter(({ id }) => id !== 'plan') }])
  expect(ownerProposer(alone, '2019-01-25')({ text: '生产总值增长6%', headings: [] }).lead).toBe('区统计局')
})

test('a place that is named takes part, and leads where it is what acts', () => {
  expect(propose('在乙镇新建学校')).toMatchObject({ lead: '区教育局', others: ['乙镇'] })
  expect(propose('支持丙开发区建成上市企业集聚地').lead).toBe('丙开发区（丁镇）')
  expect(propose('乙镇成为样板').lead).toBe('乙镇')
  expect(propose('完善丁镇面貌').lead).toBe('丙开发区（丁镇）')
})

test('units are those of the day', () => {
  expect(propose('改造老旧小区', [], '2019-02-28').lead).toBe('区住建局')
  expect(propose('改造老旧小区', [], '2019-03-01').lead).toBe('区建设局')
})

test('nobody is proposed where no word speaks of anybody', () => {
  expect(propose('真抓实干')).toEqual({ lead: null, others: [], reasons: [], rests: null })
})

test('leaders are posts of the day, by the unit that leads', () => {
  expect(postsOver(duties, '2019-06-30')('区建设局').map(({ name }) => name)).toEqual(['副区长（分管城建）'])
  expect(postsOver(duties, '2020-06-30')('区建设局')).toEqual([])
  expect(postsOver(duties, '2019-06-30')('区住建局')).toEqual([])
})

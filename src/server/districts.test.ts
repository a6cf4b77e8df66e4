import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkDuties } from '../report/owners/check.ts'
import { ownerProposer } from '../report/owners/propose.ts'
import { dutiesNameFor, loadDuties } from './districts.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-duties-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, file: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file))
  return path
}

test.each(['county', 'wujiang', 'qingzhu'])('the catalogue of %s is right', async name => {
  expect(checkDuties(await loadDuties(name)).map(({ message }) => message.en)).toEqual([])
})

test('a district is found by the place that reports', async () => {
  expect(await dutiesNameFor('苏州市吴江区')).toBe('wujiang')
  expect(await dutiesNameFor('清渚区')).toBe('qingzhu')
  expect(await dutiesNameFor('安徽省')).toBe('county')
  expect(await dutiesNameFor(null)).toBe('county')
})

test('a file extends what lies in districts/ or beside it, and replaces what it names again', async () => {
  write('base.json', {
    place: '甲',
    source: 's',
    extends: 'county',
    fields: [{ topic: '教育', words: '研学' }],
    units: [{ id: 'jyj', name: '区教体局' }],
  })
  const duties = await loadDuties(write('own.json', { place: '乙区', source: 't', extends: 'base.json' }))
  const unit = duties.units.find(({ id }) => id === 'jyj')
  expect(duties.place).toBe('乙区')
  expect(unit?.name).toBe('区教体局')
  expect(unit?.duties[0]?.words).toEqual(expect.arrayContaining(['学校', '研学']))
})

test.each([
  ['no-json.json', '{', /cannot be used/],
  ['no-place.json', {}, /no place/],
  ['circle.json', { place: '甲', source: '', extends: 'circle.json' }, /extend each other/],
  ['dangling.json', { place: '甲', source: '', units: [{ id: 'a', name: '甲局', successors: 'b' }] }, /甲局 names b/],
])('%s is refused in words', async (name, file, said) => {
  await expect(loadDuties(write(name, file))).rejects.toMatchObject({
    words: { en: expect.stringMatching(said), zh: expect.stringContaining(name) },
  })
})

test('a file that is not there is told of', async () => {
  await expect(loadDuties(join(folder, 'none.json'))).rejects.toMatchObject({
    words: { en: expect.stringMatching(/none/) },
  })
})

test('before the reform its old units are proposed, after it their successors', async () => {
  const duties = await loadDuties('county')
  const leads = (asOf: string) => {
    const propose = ownerProposer(duties, asOf)
    return ['工业企业技术改造', '环保督察整改', '土地出让', '农业', '安全生产责任制', '非遗保护'].map(
      text => propose({ text, headings: [] }).lead,
    )
  }
  expect(leads('2019-01-25')).toEqual(['区经信委', '区环保局', '区国土局', '区农委', '区安监局', '区文广新局'])
  expect(leads('2019-06-30')).toEqual([
    '区工信局',
    '区生态环境局',
    '区自然资源和规划局',
    '区农业农村局',
    '区应急局',
    '区文体广旅局',
  ])
})

/** Rows of breakdowns that were published; the first unit led. */
const published: [where: string, district: string, asOf: string, row: string, units: string[]][] = [
  ['吴江 2024', 'wujiang', '2024-01-25', '地区生产总值增长5%以上。', ['区发改委', '统计局']],
  ['吴江 2024', 'wujiang', '2024-01-25', '一般公共预算收入同口径增长6%以上', ['区财政局', '税务局']],
  ['吴江 2024', 'wujiang', '2024-01-25', '规上工业总产值增长5%左右', ['区工信局', '统计局']],
  ['吴江 2024', 'wujiang', '2024-01-25', '进出口总额和实际使用外资量稳质升', ['区商务局', '吴江海关']],
  ['吴江 2024', 'wujiang', '2024-01-25', '高新技术产业产值占比、全社会研发投入占比', ['区科技局', '统计局']],
  ['吴江 2024', 'wujiang', '2024-01-25', '居民人均可支配收入', ['区发改委', '人社局', '农业农村局', '统计局']],
  ['吴江 2024', 'wujiang', '2024-01-25', '主要污染物排放总量', ['生态环境局']],
  ['吴江 2024', 'wujiang', '2024-01-25', '不发生重特大生产安全责任事故', ['区应急管理局']],
  ['大竹 2016', 'county', '2016-01-31', '建成县残疾人综合服务中心。', ['残联']],
  ['上城 2019', 'county', '2019-06-30', '地区生产总值增长5.5%', ['区发改经信局']],
]

describe('rows of published breakdowns', () => {
  test.each(published)('%s, %s as of %s: %s', async (_, district, asOf, text, units) => {
    const duties = await loadDuties(district)
    const { lead, others } = ownerProposer(duties, asOf)({ text, headings: [] })
    // Offices abbreviate: what is compared is which unit of the catalogue a name means.
    const idOf = (name: string) => duties.units.filter(unit => [unit.name, ...unit.aliases].includes(name)).at(-1)?.id
    expect(idOf(lead ?? '')).toBe(idOf(units[0] as string))
    expect(others.map(idOf)).toEqual(expect.arrayContaining(units.slice(1).map(idOf)))
  })
})

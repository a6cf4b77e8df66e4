import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { RowFields } from '../systems/breakdown/breakdown.ts'
import { layouts } from '../systems/breakdown/layouts/shipped.ts'
import { help } from './help.ts'
import { run } from './run.ts'
import type { Language } from './words.ts'

const sample = fileURLToPath(new URL('../../samples/qingzhu-2019.txt', import.meta.url))

async function call(line: string[], language: Language = 'en') {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['breakdown', ...line], {
    language,
    write: text => void out.push(text),
    tell: text => void err.push(text),
    watched: false,
  })
  return { code, out: out.join(''), err: err.join('') }
}

test('prints the sample district’s report as numbered rows with owners and why', async () => {
  const { code, out } = await call([sample], 'zh')
  expect(code).toBe(0)
  expect(out).toContain('1. 地区生产总值增长6.7%左右。\n    ★区发改委、区统计局  常务副区长\n')
  expect(out).toContain('教育 → 区教育局: ')
  // The day of the speech is before the reform of that spring.
  expect(out).toContain('★区经信委')
  expect(out).toMatch(/条承诺，都在条目里\n$/)
})

test('units are those of the day that --as-of names', async () => {
  const { out } = await call([sample, '--as-of', '2019-06-30'])
  expect(out).toContain('★区工信局')
  expect(out).not.toContain('区经信委')
})

test('--md and --csv print the layout that is asked for', async () => {
  const md = (await call([sample, '--md', '--layout', 'zhonglou-2024'])).out
  expect(md).toContain('| 序号 | 目标名称 | 工作标准 | 区政府分管领导 | 牵头单位 | 配合单位 |\n')
  expect(md).toContain(
    '| 1 | 地区生产总值增长6.7%左右。 | 地区生产总值增长6.7%左右 | 常务副区长 | 区发改委 | 区统计局 |',
  )
  const csv = (await call([sample, '--csv'])).out
  expect(
    csv.startsWith(
      '\uFEFF序号,项目,重点工作目标任务,牵头领导,责任单位\r\n1,主要预期目标,1.地区生产总值增长6.7%左右。,常务副区长,★区发改委、区统计局\r\n',
    ),
  ).toBe(true)
  // What is merged in print is said in every line.
  expect(csv).toContain('\r\n1,主要预期目标,2.一般公共预算收入')
})

test('--json gives fields and rows as they are kept', async () => {
  const said = JSON.parse((await call([sample, '--json'])).out) as { breakdown: object; rows: RowFields[] }
  expect(said.breakdown).toMatchObject({
    layout: 'wujiang-2024',
    asOf: '2019-01-10',
    report: { place: '云泽市清渚区', year: 2019 },
  })
  expect(said.rows[0]).toMatchObject({ block: 'targets', owners: { lead: '区发改委' }, source: { kind: 'report' } })
})

test('--check tells what rows lack, with counts that are those of its lines', async () => {
  const { out } = await call([sample, '--check'])
  for (const [, code, count] of out.matchAll(/^(BD\d{3}) [^:]+: (\d+)$/gm)) {
    expect(out.match(new RegExp(`: (?:warning|note) ${code} `, 'g'))?.length ?? 0).toBe(Number(count))
  }
  expect(out).toMatch(/^\d+: note BD002 no due date$/m)
})

test.each([
  [[], /Name one report/],
  [[sample, sample], /Name one report/],
  [[sample, '--layout', 'x'], /--layout takes wujiang-2024, /],
  [[sample, '--as-of', '2019-02-30'], /--as-of takes YYYY-MM-DD; not "2019-02-30"/],
  [[sample, '--md', '--json'], /One output at a time: --md, --json/],
  [[sample, '--duties', 'atlantis'], /duties catalogue .*atlantis.* cannot be used/],
])('%j is told in words', async (line, words) => {
  const { code, out, err } = await call(line)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(words)
})

test('help names every layout', () => {
  for (const { id } of layouts) for (const words of Object.values(help.breakdown)) expect(words).toContain(id)
})

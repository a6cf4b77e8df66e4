import { expect, test } from 'vitest'
import { composeDuties, type DutiesFile } from './catalogue.ts'
import { checkDuties } from './check.ts'

const fields = [{ topic: '教育', words: '学校' }]
const said = (file: Partial<DutiesFile>) =>
  checkDuties(composeDuties([{ place: '甲区', source: '', fields, ...file }])).map(
    ({ severity, message }) => `${severity}: ${message.en}`,
  )

test.each<[string, Partial<DutiesFile>, string[]]>([
  ['a right one', { units: [{ id: 'a', name: '甲局', leads: '教育' }] }, []],
  [
    'one name for two on one day',
    {
      units: [
        { id: 'a', name: '甲局', aliases: '教委', leads: '教育' },
        { id: 'b', name: '乙局', aliases: '教委', leads: '教育' },
      ],
    },
    ['error: 教委 is a name of 甲局 and of 乙局 at the same time.'],
  ],
  [
    'one name for two, one after the other',
    {
      units: [
        { id: 'a', name: '甲局', leads: '教育', until: '2019-03-01', successors: 'b' },
        { id: 'b', name: '甲局', leads: '教育', from: '2019-03-01' },
      ],
    },
    [],
  ],
  [
    'a successor that is not there',
    { units: [{ id: 'a', name: '甲局', leads: '教育', successors: 'b' }] },
    ["error: 甲局 names b, which is no unit's id."],
  ],
  [
    'a post over nobody',
    { posts: [{ name: '副区长', leads: 'x' }] },
    ["error: 副区长 names x, which is no unit's id."],
  ],
  ['a group of nobody', { groups: [{ name: '各镇', members: 'x' }] }, ["error: 各镇 names x, which is no unit's id."]],
  [
    'a duty that is described nowhere',
    { units: [{ id: 'a', name: '甲局', leads: '体育' }] },
    ['error: the duty 体育 of 甲局 has no words.'],
  ],
  [
    'a unit without a duty, unless it is a town',
    {
      units: [
        { id: 'a', name: '甲局' },
        { id: 'b', name: '乙镇', kind: 'town' },
      ],
    },
    ['note: 甲局 has no duty and is never proposed.'],
  ],
  [
    'days that are none',
    { units: [{ id: 'a', name: '甲局', leads: '教育', from: '2019-02-30' }] },
    ['error: 甲局 has 2019-02-30 for a date, which is no YYYY-MM-DD.'],
  ],
  [
    'an end before the beginning',
    { units: [{ id: 'a', name: '甲局', leads: '教育', from: '2019-03-01', until: '2019-01-01' }] },
    ['error: 甲局 ends before it begins.'],
  ],
])('%s', (_, file, findings) => expect(said(file)).toEqual(findings))

test('a kind as a group means all its units', () => {
  const units: DutiesFile['units'] = [
    { id: 'a', name: '甲镇', kind: 'town' },
    { id: 'b', name: '乙局', leads: '教育' },
  ]
  expect(
    composeDuties([{ place: '', source: '', fields, units, groups: [{ name: '各区镇', kind: 'town' }] }]).groups,
  ).toEqual([{ name: '各区镇', members: ['a'] }])
})

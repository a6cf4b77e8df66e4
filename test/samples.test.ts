/** The samples say of themselves what is planted in them (samples/README.md); the checker finds that, and nothing else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../src/report/read.ts'
import { root } from './shared.ts'

const load = (year: number) => readFileSync(join(root, `samples/qingzhu-${year}.txt`), 'utf8')
const [before, after] = [load(2018), load(2019)]

/** Code and words of what was found, the counts of commitments without measure or date left out. */
function found(text: string, last?: string) {
  const reading = readReport(text, last === undefined ? {} : { last: { text: last, reading: readReport(last) } })
  return reading.findings
    .filter(({ code }) => code !== 'GM014' && code !== 'GM015')
    .map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)
}

test('every planted slip of the 2019 sample is found, and nothing else', () => {
  // Beside the planted slips two notes with a lawful cause: constant prices, and a basis that the text names.
  expect(found(after, before)).toEqual([
    'GM006 1745亿元，按可比价计算增长6.9%',
    'GM006 188.6亿元，增长10.3%',
    'GM006 474.8亿元，同口径增长7.6%',
    'GM003 412家',
    'GM001 63件信访件已办结55件，剩余7件',
    'GM001 21所，其中中学5所、小学7所、幼儿园8所',
    'GM002 五个方面的工作',
    'GM007 40件',
    'GM005 120%',
    'GM002 三大治水工程：骨干河道清淤工程、湖荡岸线贯通工程',
    'GM004 75',
  ])
})

test('the 2018 sample adds up', () => {
  expect(found(before)).toEqual([])
})

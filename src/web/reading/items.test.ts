import { expect, test } from 'vitest'
import text from '../../../samples/qingzhu-2019.txt?raw'
import { readReport } from '../../report/read.ts'
import { chosen } from './items.ts'

const reading = readReport(text)
const all = { section: null, target: 'any', due: 'any', figures: 'any', severity: 'any', find: '' } as const
const list = (filters: Partial<Parameters<typeof chosen>[3]>) =>
  chosen(text, reading, 'commitments', { ...all, ...filters }).length

/** How many commitments the notes of a rule count, over all sections. */
const noted = (code: string) =>
  reading.findings
    .filter(finding => finding.code === code)
    .reduce((sum, { message }) => sum + Number(/(\d+)项没有/.exec(message.zh)?.[1]), 0)

test('the filters for what has no target and no date count what GM014 and GM015 count', () => {
  expect(list({ target: 'without' })).toBe(noted('GM014'))
  expect(list({ due: 'without' })).toBe(noted('GM015'))
  expect(list({ target: 'with' }) + list({ target: 'without' })).toBe(reading.commitments.length)
})

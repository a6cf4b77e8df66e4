import { expect, test } from 'vitest'
import text from '../../../samples/qingzhu-2019.txt?raw'
import { readReport } from '../../report/read.ts'
import { unfiltered } from '../narrowing.ts'
import { chosen, inOrder } from './items.ts'

const reading = readReport(text)
const list = (filters: Partial<Parameters<typeof chosen>[3]>) =>
  chosen(text, reading, 'commitments', { ...unfiltered, ...filters }).length

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

test('figures are found by the words of their sentence and by their role', () => {
  const found = (find: string) =>
    chosen(text, reading, 'figures', { ...unfiltered, find }).map(index => reading.figures[index])
  expect(found('失业率控制在').some(figure => figure?.indicator === '地区生产总值')).toBe(true)
  expect(found('位次').length).toBe(reading.figures.filter(({ role }) => role === 'rank').length)
  expect(found('growth').length).toBe(reading.figures.filter(({ role }) => role === 'growth').length)
})

test('findings are listed with the serious first, and at the end what is only counted, rule by rule', () => {
  const listed = inOrder(reading.findings).map(index => reading.findings[index])
  const kinds = listed.map(finding => (/GM01[45]/.test(finding?.code ?? '') ? finding?.code : finding?.severity))
  expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual(['error', 'warning', 'GM014', 'GM015'])
})

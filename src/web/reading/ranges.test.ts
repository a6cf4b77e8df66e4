import { expect, test } from 'vitest'
import { readReport } from '../../report/read.ts'
import { sayFigure } from './aims.ts'
import { shownFigures } from './ranges.ts'

const text = '地区生产总值增长5%—6%，新建学校3至5所，失业率控制在5%以内，一般公共预算收入增长5%以上、支出不超过6%。'
const { figures } = readReport(text, { part: 'plan' })
const shown = shownFigures(figures, text)

test('the two bounds of a range are one figure, two bounds of two things are not', () => {
  expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual(['5%—6%', '3至5所', '5%', '5%', '6%'])
  expect(shown.flatMap(figure => figure.range ?? [figure])).toEqual(figures)
})

test('a range is said once', () => {
  const said = (language: 'zh' | 'en') => shown.slice(0, 3).map(figure => sayFigure(figure, text, language))
  expect(said('zh')).toEqual(['增长5%—6%', '3—5所', '≤5%'])
  expect(said('en')).toEqual(['up 5%–6%', '3–5', 'at most 5%'])
})

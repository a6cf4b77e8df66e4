import { expect, test } from 'vitest'
import { readReport } from '../../report/read.ts'
import { sayAmount } from '../../ui/words/value.ts'
import { aimsOf, amountOf } from './aims.ts'

const text = '地区生产总值增长5%—6%，城镇登记失业率控制在3%以内，一般性支出压减5%以上，照明节能率提高到35%。'
const { commitments, figures } = readReport(text, { part: 'plan' })

test('the two bounds of a range are one aim', () => {
  const aims = commitments.flatMap(({ targets }) => aimsOf(targets, text))
  expect(aims.map(({ target, upper }) => [target.value, upper?.value])).toEqual([
    [5, 6],
    [3, undefined],
    [-5, undefined],
    [35, undefined],
  ])
})

test('growth is told from a level', () => {
  expect(figures.map(figure => sayAmount(amountOf(figure, text), 'zh'))).toEqual([
    '增长≥5%',
    '增长≤6%',
    '≤3%',
    '压减≥5%',
    '35%',
  ])
})

import { expect, test } from 'vitest'
import { readDueCell } from './cell-values.ts'

test.each([
  ['2019-06-30', '2019-06-30'],
  ['2019年6月3日前', '2019-06-03'],
  ['2020.2.29', '2020-02-29'],
  ['2019-06-31', null],
  ['2019年13月1日', null],
  ['2019/0/10', null],
  ['0000-01-01', null],
])('%s is due on %s: a day that there is not stays words, as no day like it is kept', (text, date) => {
  expect(readDueCell(text, 2019)).toEqual({ text, date })
})

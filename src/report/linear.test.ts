import { expect, test } from 'vitest'
import { readReport } from './read.ts'

/** Texts that no office writes and that a broken conversion can bring: a pattern tried anew at every place would take minutes. */
test.each([
  ['a table on one line', '第7村 5户 12人 '],
  ['ranges', '5%—6%'],
  ['numerals', '十十十十'],
  ['parts of a whole', '其中甲5所、'],
  ['a list of names', '新建公园、'],
  ['placeholders', '____'],
  ['open quotation marks', '“”“'],
  ['open brackets', '（（（'],
  ['numbers alone', '11111'],
  ['deeds without an end', '建设5个，'],
])('%s without an end mark take linear time', (_, words) => {
  const text = words.repeat(30_000 / words.length)
  const start = performance.now()
  readReport(text, { part: 'plan' })
  expect(performance.now() - start).toBeLessThan(4000)
})

import { expect, test } from 'vitest'
import { csvHeader, csvRows } from './csv.ts'
import { example } from './example.ts'
import { printCounts, printFindings } from './findings.ts'
import { toSarif } from './sarif.ts'
import { sheets } from './sheets.ts'
import { printSummary } from './summary.ts'
import { printTable } from './table.ts'

test('findings print as a compiler prints them, columns from 1', () => {
  expect(printFindings(example, null, 'en').split('\n')).toEqual([
    '甲区,2019.txt:2:7: error GM001 The parts do not make the whole.',
    '    甲区,2019.txt:2:18: A part is here.',
    '甲区,2019.txt:3:2: note GM014 No number.',
    '',
  ])
  expect(printCounts(example.reading.findings, 1, 'en')).toBe('1 report checked: 1 error, 0 warnings, 1 note.\n')
  expect(printCounts(example.reading.findings, 2, 'zh')).toBe('检查了 2 份报告：错误 1，警告 0，提示 1。\n')
})

test('a spreadsheet gets a row for each target, quoted, and no formula', () => {
  expect(csvHeader('both', 'zh')).toMatch(/^\uFEFF文件,项目,行,列,/)
  const rows = [...csvRows(example, 'both', 'zh')].join('').split('\r\n')
  expect(rows).toHaveLength(5)
  expect(rows[0]).toMatch(/^"甲区,2019\.txt",数字,2,7,公园,=,3,个,目标,/)
  expect(rows[2]).toContain('力争新建公园3个，其中“口袋”公园2个')
  expect(rows[3]).toContain(",'=全部完成改造")
})

test.each(sheets)('a sheet of %s has a cell for each column, and only its rows', sheet => {
  const cells = (line: string) => line.replace(/"[^"]*"/g, '').split(',').length
  const rows = [...csvRows(example, sheet, 'en')].join('').trimEnd().split('\r\n')
  expect(rows).toHaveLength({ both: 4, figures: 1, commitments: 3 }[sheet])
  for (const row of rows) expect(cells(row)).toBe(cells(csvHeader(sheet, 'en').trimEnd()))
  expect(csvHeader(sheet, 'en').includes('item')).toBe(sheet === 'both')
  expect(csvHeader(sheet, 'en').includes('strength')).toBe(sheet !== 'figures')
  expect(csvHeader(sheet, 'en').includes('basis')).toBe(sheet !== 'commitments')
})

test('tables leave out columns that say nothing', () => {
  const table = [...printTable(example, 'en')].join('')
  expect(table.split('\n').slice(0, 3)).toEqual([
    'Figures  1',
    'line  column  indicator  comparator  value  unit  role    text  section',
    '   2       7  公园       =               3  个    target  3个   一、工作安排',
  ])
  expect(table).toContain('\n\nCommitments  2\n')
  expect(table).not.toContain('basis')
})

test('a summary says who reports, and what each section holds', () => {
  const summary = printSummary(example, 'zh')
  expect(summary).toContain('甲区  2019  政府工作报告')
  expect(summary).toMatch(/一、工作安排 +1 +2/)
  expect(summary).toContain('错误 1，警告 0，提示 1  →  gangmu check 甲区,2019.txt')
  expect(printSummary({ ...example, file: '甲 区.txt' }, 'en', ['--last', '2018.txt'])).toContain(
    "check '甲 区.txt' --last 2018.txt",
  )
})

test('SARIF names rules, places and related places', () => {
  const log = toSarif([example], null, '0.1.0', 'en')
  const [first] = log.runs[0]?.results ?? []
  expect(log.runs[0]?.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id).toBe('GM001')
  expect(first?.locations?.[0]?.physicalLocation?.region).toMatchObject({
    startLine: 2,
    startColumn: 7,
    endColumn: 9,
    charOffset: 13,
  })
  expect(first?.relatedLocations).toHaveLength(1)
})

test.each([
  ['a/甲区 #1?.txt', 'a/%E7%94%B2%E5%8C%BA%20%231%3F.txt'],
  ['../a%20.txt', '../a%2520.txt'],
  ['/a/#1?.txt', 'file:///a/%231%3F.txt'],
  ['-', 'stdin'],
])('SARIF has %s under an address that leads to it', (file, uri) => {
  const [found] = toSarif([{ ...example, file }], null, '0.1.0', 'en').runs[0]?.results ?? []
  expect(found?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri)
})

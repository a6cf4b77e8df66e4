import { expect, test } from 'vitest'
import { csvOf, tsvOf } from './table.ts'

test('what is pasted is one line a row, a tab between cells, and runs no formula', () => {
  const rows = [
    ['=1+1', 'a\tb', 'c\r\nd', null],
    ['-cmd', '+6.9%', 3, '@x'],
  ]
  expect(tsvOf(rows)).toBe("'=1+1\ta b\tc d\t\n'-cmd\t+6.9%\t3\t'@x")
  expect(csvOf(rows)).toBe("\uFEFF'=1+1,a\tb,\"c\r\nd\",\r\n'-cmd,+6.9%,3,'@x\r\n")
})

test('a file for a spreadsheet: its mark, quoted cells, nothing that runs as a formula', () => {
  expect(
    csvOf([
      ['甲', '乙,丙', '说"好"'],
      [1, null, '=1+1'],
      [-3, '+6.9%', '-2+3'],
    ]),
  ).toBe('\uFEFF甲,"乙,丙","说""好"""\r\n1,,\'=1+1\r\n-3,+6.9%,\'-2+3\r\n')
})

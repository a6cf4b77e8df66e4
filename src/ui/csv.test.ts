import { expect, test } from 'vitest'
import { csvOf, tsvOf } from './csv.ts'

test('what is pasted is one line a row, a tab between cells, and runs no formula', () => {
  const rows = [
    ['=1+1', 'a\tb', 'c\r\nd', null],
    ['-cmd', '+6.9%', 3, '@x'],
  ]
  expect(tsvOf(rows)).toBe("'=1+1\ta b\tc d\t\n'-cmd\t+6.9%\t3\t'@x")
  expect(csvOf(rows)).toBe("\uFEFF'=1+1,a\tb,\"c\r\nd\",\r\n'-cmd,+6.9%,3,'@x\r\n")
})

import { expect, test } from 'vitest'
import { commandLine } from './quote.ts'

test('words are quoted where a shell would take them apart', () => {
  expect(commandLine(['gangmu', 'check', '报告.docx', '--last', '-'], 'linux')).toBe('gangmu check 报告.docx --last -')
  expect(commandLine(['a b', "it's", '$HOME（1）'], 'linux')).toBe("'a b' 'it'\\''s' '$HOME（1）'")
  expect(commandLine(['C:\\报告\\a b.docx', 'C:\\a.docx'], 'win32')).toBe('"C:\\报告\\a b.docx" C:\\a.docx')
})

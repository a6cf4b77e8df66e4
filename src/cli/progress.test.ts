import { expect, test } from 'vitest'
import { eachFile } from './progress.ts'
import { UsageError } from './words.ts'

const clear = '\r\x1b[K'

/** What passes through a terminal that shows both stdout and stderr. */
async function pass(files: string[], watched: boolean) {
  let passed = ''
  const add = (text: string) => {
    passed += text
  }
  const whole = await eachFile(files, { language: 'en', write: add, tell: add, watched }, async (file, write) => {
    if (file === 'bad') throw new UsageError({ zh: '坏了。', en: 'It is broken.' })
    write(`one of ${file}\n`)
    write(`two of ${file}\n`)
  })
  return { passed, whole }
}

/** What stands there in the end: of each line what follows its last clearing. */
const standing = (passed: string) =>
  passed
    .split('\n')
    .map(line => line.slice(line.lastIndexOf(clear) + 1).replace('\x1b[K', ''))
    .join('\n')

test('the line of progress is cleared before anything is written behind it', async () => {
  const files = ['a', 'bad', 'c']
  const { passed, whole } = await pass(files, true)
  expect(whole).toBe(false)
  for (const line of ['[1/3] a', '[2/3] bad', '[3/3] c']) expect(passed).toContain(`${clear}${line}${clear}`)
  expect(standing(passed)).toBe('one of a\ntwo of a\nbad: It is broken.\none of c\ntwo of c\n')
  expect(standing(passed)).toBe((await pass(files, false)).passed)
})

test('one file, or nobody watching, needs no line', async () => {
  expect((await pass(['a'], true)).passed).toBe('one of a\ntwo of a\n')
  expect((await pass(['a', 'c'], false)).passed).not.toContain('\r')
})

import { expect, test } from 'vitest'
import { titleLines } from './title.ts'

test.each([
  ['关于开展督查的通知', 20, ['关于开展督查的通知']],
  ['清渚区2019年重点工作目标任务分解落实方案', 20, ['清渚区2019年重点工作', '目标任务分解落实方案']],
  [
    '关于印发《清渚区2019年重点工作目标任务分解落实方案》的通知',
    20,
    ['关于印发《清渚区2019年重点工作', '目标任务分解落实方案》的通知'],
  ],
])('%s', (title, most, lines) => {
  expect(titleLines(title, most)).toEqual(lines)
})

test('no line is too long, and nothing is lost', () => {
  const title =
    '清渚区人民政府办公室关于印发《清渚区2019年政府工作报告重点工作目标任务分解落实方案（征求意见稿）》的通知'
  const lines = titleLines(title, 20)
  expect(lines.join('')).toBe(title)
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(22)
})

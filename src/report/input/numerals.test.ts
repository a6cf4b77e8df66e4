import { expect, test } from 'vitest'
import { formatNumber } from './numerals.ts'

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [12, 'japaneseCounting', '十二'],
  [20, 'chineseCountingThousand', '二十'],
  [105, 'chineseCountingThousand', '一百零五'],
  [1020, 'chineseCountingThousand', '一千零二十'],
  [12, 'chineseLegalSimplified', '壹拾贰'],
  [20, 'ideographDigital', '二〇'],
  [3, 'ideographTraditional', '丙'],
  [3, 'decimalEnclosedCircle', '③'],
  [12, 'decimalFullWidth', '１２'],
  [28, 'lowerLetter', 'bb'],
  [49, 'upperRoman', 'XLIX'],
  [7, 'decimal', '7'],
  [21, 'decimalEnclosedCircle', '21'],
])('%i in %s is %s', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text)
})

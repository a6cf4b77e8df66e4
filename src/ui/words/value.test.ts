import { expect, test } from 'vitest'
import { type Amount, sayAmount, sayRange } from './value.ts'

const amounts: [Amount, zh: string, en: string][] = [
  [{ value: 193_000_000_000, unit: '元', comparator: '=', written: '1930亿元' }, '1,930亿元', 'CNY 193.0 bn'],
  [{ value: 50_390_000, unit: '元', comparator: '=', written: '5039万元' }, '5,039万元', 'CNY 50.39 m'],
  [{ value: 945, unit: '元/月', comparator: '=', written: '945元/月' }, '945元/月', 'CNY 945 per month'],
  [{ value: 22_800_000_000, unit: '美元', comparator: '=', written: '228亿美元' }, '228亿美元', 'USD 22.8 bn'],
  [{ value: 66_000, unit: '户', comparator: '>', written: '6.6万户' }, '>6.6万户', 'over 66,000 households'],
  [
    { value: 6e6, unit: '人次', comparator: '>', written: '600万人次' },
    '>600万人次',
    'over 6,000,000 person\u2011times',
  ],
  [{ value: 66_000, unit: '户', comparator: '=', written: '66000户' }, '66,000户', '66,000 households'],
  [{ value: 1.2e12, unit: '元', comparator: '=', written: '1.2万亿元' }, '1.2万亿元', 'CNY 1,200 bn'],
  [{ value: 4500, unit: '亩', comparator: '>=' }, '≥4,500亩', 'at least 4,500 mu'],
  [{ value: 6.5, unit: '%', comparator: '~', role: 'target' }, '6.5%左右', 'about 6.5%'],
  [{ value: 2, unit: '倍', comparator: '=', role: 'growth', written: '翻一番' }, '翻一番', '×2'],
  [{ value: 5, unit: '%', comparator: '>=', direction: '增长' }, '增长≥5%', 'up at least 5%'],
  [{ value: 6.7, unit: '%', comparator: '~', direction: '增长' }, '增长6.7%左右', 'up about 6.7%'],
  [{ value: -8, unit: '%', comparator: '=', direction: '压减' }, '压减8%', 'down 8%'],
  [{ value: 7, unit: '%', comparator: '=', role: 'growth' }, '+7%', '+7%'],
  [{ value: -0.71, unit: '个百分点', comparator: '=', role: 'delta' }, '−0.71个百分点', '−0.71 pp'],
  [{ value: -3, unit: '%', comparator: '>=', role: 'target' }, '下降≥3%', 'down at least 3%'],
  [{ value: 235, unit: '位', comparator: '=', role: 'rank' }, '第235位', 'No. 235'],
  [{ value: 1 / 3, unit: '', comparator: '>=', written: '三分之一' }, '≥三分之一', 'at least 1/3'],
  [{ value: 3, unit: '个工作日', comparator: '<=' }, '≤3个工作日', 'at most 3 working days'],
  [{ value: 35, unit: '微克/立方米', comparator: '=' }, '35微克/立方米', '35 µg per m³'],
  [{ value: 19, unit: '所', comparator: '=' }, '19所', '19'],
  [{ value: null, unit: null, comparator: '>=' }, '–', '–'],
]

test.each(amounts)('%o reads %s and %s', (amount, zh, en) => {
  expect(sayAmount(amount, 'zh')).toBe(zh)
  expect(sayAmount(amount, 'en').replaceAll('\u00a0', ' ')).toBe(en)
})

test('a number and its unit stay on one line', () => {
  const amount: Amount = { value: 57_500_000_000, unit: '元', comparator: '~', written: '575亿元' }
  expect(sayAmount(amount, 'en')).toBe('about CNY\u00a057.5\u00a0bn')
})

test('a range says its direction once', () => {
  const from: Amount = { value: 5, unit: '%', comparator: '>=', direction: '增长' }
  const to: Amount = { value: 6, unit: '%', comparator: '<=', direction: '增长' }
  expect(sayRange(from, to, 'zh')).toBe('增长5%—6%')
  expect(sayRange(from, to, 'en')).toBe('up 5%–6%')
})

import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

const places: [before: string, word: string | null][] = [
  ['地区生产总值增长', '增长'],
  ['地区生产总值增长5.0%—', '增长'],
  ['国内生产总值增长6%－', '增长'],
  ['人均可支配收入分别增长5%和', '增长'],
  ['工业投资增长不低于', '增长'],
  ['税收增长保持在', '增长'],
  ['能源消耗强度要降低', '降低'],
  ['分别下降23%、', '下降'],
  ['一般性支出压减', '压减'],
  ['最低工资标准提高 ', '提高'],
  ['城市照明节能率提高到', null],
  ['比例由50%提高到', null],
  ['不良贷款率控制在', null],
  ['居民消费价格涨幅', null],
  ['地区生产总值增长，失业率', null],
  ['地区生产总值增长5%、就业率', null],
]

test.each(places)('%s… goes %s', (before, word) => {
  expect(directionOf(before)).toBe(word)
})

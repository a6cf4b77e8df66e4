import { expect, test } from 'vitest'
import { emphasis, isGround } from './emphasis.ts'

const weights = (text: string) => emphasis(text).map(({ start, end, weight }) => [text.slice(start, end), weight])

test('what is done weighs most; what it rests on and what it is for less', () => {
  const said = weights('按照上级部署，新建学校5所，改造医院2家，不断提升服务水平。')
  expect(said.map(([words]) => words)).toEqual(['按照上级部署', '新建学校5所', '改造医院2家', '不断提升服务水平'])
  const [ground, main, later, aim] = said.map(([, weight]) => weight as number)
  expect(main).toBe(1)
  for (const less of [ground, later, aim]) expect(less).toBeLessThan(1)
  expect(later).toBeGreaterThan(aim as number)
})

test('an aim that stands first is what is done, and so is a ground that stands alone', () => {
  expect(weights('促进就业')).toEqual([['促进就业', 1]])
  expect(weights('坚持规划引领')).toEqual([['坚持规划引领', 1]])
  expect(isGround('注重要素整合、文旅融合')).toBe(true)
  expect(isGround('坚持规划引领，新建学校')).toBe(false)
})

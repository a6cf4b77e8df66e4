import { expect, test } from 'vitest'
import { themeOf } from './theme.ts'

test.each([
  ['全力推动产业转型升级', '产业转型升级'],
  ['强化社会保障', '社会保障'],
  ['进一步优化公共服务', '公共服务'],
  ['全力防范系统性风险', '防范系统性风险'],
  ['全力推进“三治”等重点整治工作', '“三治”等重点整治'],
  ['培育创新', '培育创新'],
])('%s is shortened to what it is about', (heading, theme) => {
  expect(themeOf({ runIn: [heading], sections: ['坚持别的'] })).toBe(theme)
})

test('the first heading of the paragraph names the theme, else the innermost section, else nothing', () => {
  expect(themeOf({ runIn: ['强化社会保障', '推进扩面提质'], sections: ['一', '二'] })).toBe('社会保障')
  expect(themeOf({ runIn: [], sections: ['坚持开放导向', '坚持绿色发展理念,打好污染防治攻坚战'] })).toBe(
    '打好污染防治攻坚战',
  )
  expect(themeOf({ runIn: [], sections: [] })).toBeNull()
})

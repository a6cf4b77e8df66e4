import { readChinese } from '../../numerals.ts'
import type { Form, Seen } from '../quantity.ts'

const SAID = /(?:[居列位占排获名升]|跻身|进入|进到|上升至|前移至|跃升?至|上升到|连续.{1,4}年)[^,;。]{0,10}$/
const SCOPE =
  /(?:全国|全[省区市州县盟旗镇]|城区|世界|全球|大市|同类|省内|城市|地区|西部|东部|中部|东北|沿海|县市|首位|总量|总数|增速|数量|规模|指数|水平)(?:各?[县市区省]{0,3})?$/

const PLACE = '(?:排[名位]|位次|名次)'
const MOVES = '(?:[上提跃前晋]?[升进移]|下降|下滑|后移)'
/** 排名由|41位上升到|37位, 排名全省|5位: places without 第; 排名提升|3位 is how far it moved. */
const PLACED = new RegExp(
  `${PLACE}[^,;。]{0,16}(?:[由从][^,;。]{0,8}|${MOVES}[到至为][^,;。\\d]{0,6})$|${PLACE}(?:在|为|(?:在|为)?全[国省市区州县][^,;。\\d升降移进]{0,4})$`,
)
export const isPlace = (seen: Seen) => PLACED.test(seen.before(30))

/** 第二 is a rank only where something stands in that place: 居全国第二, 列第235位, 前十名; not 第二季度, 放在第一位. */
export const ranks: Form = {
  looks: String.raw`(?<place>第(?<rank>\d+|[一二三四五六七八九十]+)(?<rankUnit>位|名)?|首位|之首|前(?<top>\d+|[一二三四五六七八九十]+)(?:位|名))`,
  key: 'place',
  read(seen) {
    const { place, rank, rankUnit, top } = seen.groups
    const before = seen.before(14)
    const [said, scoped] = [SAID.test(before), SCOPE.test(before)]
    if (place === '首位' || place === '之首') return said || scoped ? seen.make(1, '位', { rank: true }) : null
    const value = Number(rank ?? top) || readChinese(rank ?? top ?? '')
    if (!value || /(?:[放摆]在|作为|坚持)[^,;。]{0,4}$/.test(before)) return null
    if (top) return said ? seen.make(value, '位', { rank: true, bound: '<=' }) : null
    if (rankUnit) return seen.make(value, '位', { rank: true })
    const closed = /^(?:$|[,;。、)”]|的|和|及|\s|[上提跃前晋][升进移居]|[进升]至?到?|下降|下滑)/.test(seen.after(2))
    return closed && (said || scoped) ? seen.make(value, '位', { rank: true }) : null
  },
}

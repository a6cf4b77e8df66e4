import { range } from '../amounts.ts'
import type { Rule } from '../rule.ts'

/** 202.9亿元，首次突破200亿元大关: the second figure says how the first compares. */
const BEYOND = /^[,、]?(?:并|已|也|历史性|首次|成功|一举|顺利|实现|地)*(突破|超过|超|跨过|跨越|迈上|迈过|越过|站上)$/
const NEARLY = /^[,、]?(?:已|并)?(接近|逼近|近)$/

/** 突破未突破: a figure said to have passed a mark that it has not. */
export const beyond: Rule = {
  code: 'GM008',
  severity: 'error',
  title: { zh: '所称“突破”“接近”与数值不符', en: 'Said to have passed a mark it has not' },
  *check({ text, said, lines }) {
    for (const line of lines) {
      for (const [at, mark] of line.figures.entries()) {
        const value = line.figures[at - 1]
        if (!value || value.unit !== mark.unit || value.comparator !== '=' || value.role === 'growth') continue
        if (value.role === 'delta' || /[增减]加?了?$/.test(text.slice(Math.max(0, value.start - 3), value.start)))
          continue
        const between = text.slice(value.end, mark.start)
        const passed = BEYOND.exec(between)?.[1]
        const near = NEARLY.exec(between)?.[1]
        const [low, high] = range(text, value)
        const wrong = passed ? high < mark.value : near ? low > mark.value : false
        if (!wrong) continue
        const [a, b] = [said(value), said(mark)]
        yield {
          start: value.start,
          end: mark.end,
          message: {
            zh: `${a}${passed ? '不到' : '已超过'}${b}，不能说“${passed ?? near}${b}”。请核对数字或用词。`,
            en: `${a} is ${passed ? 'below' : 'above'} ${b}, so it has not “${passed ?? near}${b}”. Check the figure or the word.`,
          },
        }
      }
    }
  },
}

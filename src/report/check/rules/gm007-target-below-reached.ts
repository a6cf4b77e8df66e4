import { bareName, indicatorKey } from '../../figures/headlines.ts'
import type { Figure, Target } from '../../reading.ts'
import { range, show } from '../amounts.ts'
import type { Context, Rule } from '../rule.ts'

/** Stocks and cumulative levels (存量、累计数): what is reached stays. Flows of a year and rates of growth are never compared. */
const STOCK =
  /(?:拥有量|保有量|总量|总数|总规模|总里程|里程|存量|城镇化率|覆盖率|普及率|覆盖面|绿化率|常住人口|在册|装机(?:容量|规模)?)$|^累计/
/** Stocks that ought to fall, and flows that only sound like stocks. */
const NOT_STOCK =
  /排放|能耗|能源消费|消费总量|用水|用电|取水|债务|不良|污染|隐患|贫困|积案|新增|增加|净增|交易|发电|产量|货运|客运|零售|吞吐|业务量|进出口|投资|经济总量|调减|压减|下降/

/** 保持在90%以上: a floor, kept by what is above it. */
const FLOOR = /保持|稳定|维持|巩固|不低于|不少于|不小于/

/** 目标低于已达到的水平: only for stocks. */
export const targetBelowReached: Rule = {
  code: 'GM007',
  severity: 'warning',
  title: { zh: '存量目标低于已达到的水平', en: 'A stock target below what is reached' },
  *check(context) {
    const reached = reachedStocks(context)
    for (const commitment of context.reading.commitments) {
      for (const target of commitment.targets) {
        if (target.value === null || target.unit === null || /</.test(target.comparator)) continue
        const figure = reached.get(`${indicatorKey(target.indicator)}|${target.unit}`)
        if (!figure || !isStock(context, target)) continue
        const [, high] = range(context.text, { ...target, value: target.value, unit: target.unit, comparator: '=' })
        const play = target.comparator === '~' ? 1.05 : 1
        if (high * play >= range(context.text, { ...figure, comparator: '=' })[0]) continue
        const [a, b] = [show(target.value, target.unit), show(figure.value, figure.unit)]
        yield {
          start: target.start,
          end: target.end,
          message: {
            zh: `${target.indicator}的目标${a}低于文中已达到的${b}。存量指标通常不会减少：请核对目标或现状数。`,
            en: `The target for ${target.indicator}, ${a}, is below the ${b} already reached. A stock seldom falls: check the target or the present figure.`,
          },
          related: [
            {
              start: figure.start,
              end: figure.end,
              report: 'this',
              message: { zh: '已达到的水平', en: 'what is reached' },
            },
          ],
        }
      }
    }
  },
}

function isStock({ text }: Context, target: Target): boolean {
  const before = text.slice(Math.max(0, target.start - 24), target.start).replace(/^.*[,。;:、]/s, '')
  return (
    STOCK.test(bareName(target.indicator)) &&
    !NOT_STOCK.test(target.indicator + before) &&
    !FLOOR.test(before) &&
    !/\//.test(target.unit ?? '')
  )
}

/** The last level of each stock in the review: earlier ones may be where it came from. */
function reachedStocks({ lines }: Context): Map<string, Figure> {
  const reached = new Map<string, Figure>()
  for (const line of lines) {
    if (line.part !== 'review') continue
    for (const figure of line.figures) {
      if (figure.role !== 'level' || /</.test(figure.comparator) || !STOCK.test(bareName(figure.indicator))) continue
      reached.set(`${indicatorKey(figure.indicator)}|${figure.unit}`, figure)
    }
  }
  return reached
}

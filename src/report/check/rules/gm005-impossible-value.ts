import type { Figure } from '../../reading.ts'
import { clauseBefore } from '../clause.ts'
import { HEADLINE_NAMES, headlineOf } from '../indicators.ts'
import type { Context, Rule, Said } from '../rule.ts'

/** Shares of a whole: none can be above 100 %. Rates that lawfully can (完成率, 负债率, 毛入学率 …) are not among them. */
const SHARE =
  /(?:占比|比重|比例|优良率|达标率|合格率|覆盖率|城镇化率|就业率|失业率|入园率|入学率|巩固率|办结率|办复率|满意率|满意度|处理率|利用率|绿化率|绿地率|普及率|参保率|登记率|入户率|通达率|公开率|整改率|化解率|破案率|交付率|开工率|不良贷款率|不良率|发生率|死亡率|监管率|回收率|贡献率|占[^,。;]{2,20}的)(?:[^,。;:、\d%]{0,10})$/
const MAY_EXCEED = /拨备|流动性|偿债|利息|毛入学率|毛入园率|电话|手机|宽带|计划|任务|目标|序时|增加值率|同比|配比/
/** Things that are counted whole. */
const WHOLE = /^(?:家|户|人|件|所|座|台|辆|条|起|名|支|艘|架|栋|场)$/
const MEAN = /均|每|万人|千人|率|标准|指数|强度|密度|拥有量|床位/
const ADJACENT = new RegExp(`(${HEADLINE_NAMES.join('|')})(?:预计|实现|完成|达到|达|为|突破|超过?|约)*$`)
const MONEY = /^(?:元|美元|人民币|港元|欧元|日元)/

/** 不可能的值: a share above 100 %, fewer than none of something, half a firm, an economy in 户 or in single yuan. */
export const impossibleValue: Rule = {
  code: 'GM005',
  severity: 'error',
  title: { zh: '数值或单位不可能', en: 'A value or unit that cannot be' },
  *check(context) {
    for (const figure of context.reading.figures) {
      if (figure.role !== 'level' && figure.role !== 'target') continue
      yield* share(context, figure)
      yield* count(context, figure)
      yield* headline(context, figure)
    }
  },
}

function* share({ text }: Context, figure: Figure): Generator<Said> {
  if (figure.unit !== '%' || figure.value <= 100) return
  const clause = clauseBefore(text, figure.start)
  if (!SHARE.test(clause) || MAY_EXCEED.test(clause)) return
  yield at(figure, {
    zh: `${said(text, figure)}：比率或占比不可能超过100%。请核对数字。`,
    en: `${said(text, figure)}: a share cannot be above 100 %. Check the figure.`,
  })
}

function* count({ text }: Context, figure: Figure): Generator<Said> {
  if (!WHOLE.test(figure.unit)) return
  const clause = clauseBefore(text, figure.start)
  if (figure.value < 0 && /-\s*$|[-－−]/.test(text.slice(figure.start - 1, figure.start + 1))) {
    yield at(figure, {
      zh: `${said(text, figure)}：数量不可能是负的。请核对数字。`,
      en: `${said(text, figure)}: a count cannot be negative. Check the figure.`,
    })
  }
  if (!Number.isInteger(figure.value) && !/分之/.test(said(text, figure)) && !MEAN.test(clause + figure.indicator)) {
    yield {
      ...at(figure, {
        zh: `${said(text, figure)}：按个数的事物不会有零头。是否漏写了“万”，或是平均数？`,
        en: `${said(text, figure)}: things counted one by one have no fractions. Is 万 missing, or is it a mean?`,
      }),
      severity: 'warning',
    }
  }
}

function* headline({ text }: Context, figure: Figure): Generator<Said> {
  const clause = clauseBefore(text, figure.start)
  const name = ADJACENT.exec(clause)?.[1]
  if (name && /(?:均|单位|每)[^、]{0,6}$/.test(clause.slice(0, clause.lastIndexOf(name)))) return
  const known = name ? headlineOf(name) : undefined
  if (!known || figure.unit === '%' || figure.unit === '位' || figure.unit === '个百分点' || figure.unit === '倍')
    return
  const money = MONEY.test(figure.unit)
  const small = money && known.measure === 'area' && Math.abs(figure.value) < 1e6 && text[figure.end] !== '左'
  if (money && !small) return
  yield at(figure, {
    zh: money
      ? `${name}${said(text, figure)}：一个地方的总量不会这样小。是否漏写了“亿”或“万”？`
      : `${name}以金额计，单位不可能是“${figure.unit}”。请核对单位。`,
    en: money
      ? `${name} ${said(text, figure)}: too small for a whole area. Is 亿 or 万 missing?`
      : `${name} is an amount of money; its unit cannot be ${figure.unit}. Check the unit.`,
  })
}

const said = (text: string, figure: Figure): string => text.slice(figure.start, figure.end)
const at = (figure: Figure, message: Said['message']): Said => ({ start: figure.start, end: figure.end, message })

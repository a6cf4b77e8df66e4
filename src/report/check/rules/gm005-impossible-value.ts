import type { Figure } from '../../reading.ts'
import { clauseBefore } from '../clause.ts'
import type { Context, Rule, Said } from '../rule.ts'
import { headlineBefore, unlikelyHeadlines } from './gm005-headline-size.ts'

/** Shares of a whole cannot be above 100%. */
const SHARE =
  /(?:占比|比重|比例|满意度|[^效功频速倍汇税费]率|占[^,。;]{2,20}的)(?:分别|均|都|已|也|可|要|达到?|为|是|约|近|超过?|突破|保持|稳定|维持|控制|提高|提升|上升|增加|下降|降低|实现|不低于|到|至|在)*$/
/** Rates that are no shares, and may: of plans, of last year, debts, reserves, returns, prices, capacities, growth. */
const MAY_EXCEED =
  /完成率|产能|计划|占[^,。;]{0,4}(?:预算数?|上年|去年|同期)的|任务|目标|序时|负债率|债务率|杠杆率|拨备|充足率|流动性|偿|毛入学率|毛入园率|电话|手机|宽带|自给率|使用率|入住率|上座率|收益率|回报率|利润率|产销率|周转率|增值率|增加值率|生产率|增长率|同比|(?:提高|提升|上升|增加|下降|降低)了?$/
/** Things that are counted whole. */
const WHOLE = /^(?:家|户|人|件|所|座|台|辆|条|起|名|支|艘|架|栋|场)$/
const MEAN = /均|每|万人|千人|率|标准|指数|强度|密度|拥有量|床位/
const MONEY = /^(?:元|美元|人民币|港元|欧元|日元)/

/** 不可能的值: a share above 100%, fewer than none of something, half a firm, an economy in 户 or in single yuan. */
export const impossibleValue: Rule = {
  code: 'GM005',
  severity: 'error',
  title: { zh: '数值或单位不可能', en: 'A value or unit that cannot be' },
  *check(context) {
    for (const figure of context.reading.figures) {
      if (figure.role !== 'level' && figure.role !== 'target') continue
      yield* share(context, figure)
      yield* count(context, figure)
      yield* amount(context, figure)
    }
    yield* unlikelyHeadlines(context)
  },
}

function* share({ text, said }: Context, figure: Figure): Generator<Said> {
  if (figure.unit !== '%' || figure.value <= 100) return
  const clause = clauseBefore(text, figure.start)
  if (!SHARE.test(clause) || MAY_EXCEED.test(clause)) return
  yield at(figure, {
    zh: `${said(figure)}：比率或占比不可能超过100%。请核对数字。`,
    en: `${said(figure)}: a share cannot be above 100%. Check the figure.`,
  })
}

function* count({ text, said }: Context, figure: Figure): Generator<Said> {
  if (!WHOLE.test(figure.unit)) return
  const clause = clauseBefore(text, figure.start)
  if (figure.value < 0 && /-\s*$|[-－−]/.test(text.slice(figure.start - 1, figure.start + 1))) {
    yield at(figure, {
      zh: `${said(figure)}：数量不可能是负的。请核对数字。`,
      en: `${said(figure)}: a count cannot be negative. Check the figure.`,
    })
  }
  if (!Number.isInteger(figure.value) && !/分之/.test(said(figure)) && !MEAN.test(clause + figure.indicator)) {
    yield {
      ...at(figure, {
        zh: `${said(figure)}：按个数的事物不会有零头。是否漏写了“万”，或是平均数？`,
        en: `${said(figure)}: things counted one by one have no fractions. Is 万 missing, or is it a mean?`,
      }),
      severity: 'warning',
    }
  }
}

function* amount({ text, said }: Context, figure: Figure): Generator<Said> {
  const found = headlineBefore(text, figure)
  if (!found || figure.unit === '%' || figure.unit === '位' || figure.unit === '个百分点' || figure.unit === '倍')
    return
  const { name, headline } = found
  const money = MONEY.test(figure.unit)
  const small = money && headline.measure === 'area' && Math.abs(figure.value) < 1e6 && text[figure.end] !== '左'
  if (money && !small) return
  yield at(figure, {
    zh: money
      ? `${name}${said(figure)}：一个地方的总量不会这样小。是否漏写了“亿”或“万”？`
      : `${name}以金额计，单位不可能是“${figure.unit}”。请核对单位。`,
    en: money
      ? `${name} ${said(figure)}: too small for a whole area. Is 亿 or 万 missing?`
      : `${name} is an amount of money; its unit cannot be ${figure.unit}. Check the unit.`,
  })
}

const at = (figure: Figure, message: Said['message']): Said => ({ start: figure.start, end: figure.end, message })

import type { Bilingual, Comparator } from '../reading.ts'
import type { AccountItem, Goal, Stage, Verdict } from './account.ts'
import { show } from './show.ts'

const AFTER: Record<Comparator, Bilingual> = {
  '=': { zh: '', en: '' },
  '>': { zh: '以上', en: ' or more' },
  '>=': { zh: '以上', en: ' or more' },
  '<': { zh: '以内', en: ' at most' },
  '<=': { zh: '以内', en: ' at most' },
  '~': { zh: '左右', en: ' or so' },
}

/** How what was reached stands to what was promised. */
const HOW = {
  beyond: { zh: '明显超过', en: 'well beyond' },
  above: { zh: '高于', en: 'above' },
  as: { zh: '达到', en: 'as' },
  below: { zh: '低于', en: 'below' },
  within: { zh: '未超出', en: 'within' },
  about: { zh: '接近，在容差内：', en: 'within the tolerance of' },
}

function relation({ comparator }: Goal, difference: number, verdict: Verdict): keyof typeof HOW {
  if (difference === 0) return 'as'
  if (verdict === 'met' && comparator === '~') return 'about'
  if (verdict === 'met' && comparator.startsWith('<')) return 'within'
  return difference > 0 ? 'above' : 'below'
}

/** Told of in words only. */
const WORDED = {
  exceeded: { zh: '回顾中说已超额完成，没有给数', en: 'said to be more than done, without a figure' },
  met: { zh: '回顾中说已完成，没有给数', en: 'said to be done, without a figure' },
  'in-progress': { zh: '回顾中只说在建或在推进，没有给数', en: 'said to be under way, without a figure' },
  undecidable: { zh: '回顾中提到了，但没有可比的数', en: 'told of in the review, without a comparable figure' },
} satisfies Partial<Record<Verdict, Bilingual>>

export const stageNames: Record<Stage, Bilingual> = {
  prepared: { zh: '前期工作', en: 'preparation' },
  started: { zh: '开工或实施', en: 'under way' },
  framed: { zh: '主体完工', en: 'main structure finished' },
  finished: { zh: '完成', en: 'done' },
  used: { zh: '投入使用', en: 'in use' },
}

/** Short lines that say why a verdict is as it is (判断依据), with the arithmetic where there is any. */
export const reasons = {
  figure(goal: Goal, value: number, unit: string, verdict: Verdict): Bilingual {
    const sign = goal.value < 0 ? -1 : 1
    const fall = sign < 0 ? { zh: '降幅', en: 'a fall of ' } : { zh: '', en: '' }
    const reached = show(value * sign, unit)
    const promised = show(goal.value * sign, goal.unit)
    const bound = AFTER[goal.comparator]
    const how = HOW[verdict === 'exceeded' ? 'beyond' : relation(goal, (value - goal.value) * sign, verdict)]
    return {
      zh: `${fall.zh}${reached}，${how.zh}承诺的${promised}${bound.zh}`,
      en: `${fall.en}${reached}, ${how.en} the promised ${promised}${bound.en}`,
    }
  },
  begun: (value: number, unit: string): Bilingual => ({
    zh: `${show(value, unit)}，报告只说在建或在推进`,
    en: `${show(value, unit)}, said to be under way only`,
  }),
  unmentioned: (): Bilingual => ({ zh: '回顾中没有提到', en: 'not in the review' }),
  worded: (verdict: Verdict): Bilingual => WORDED[verdict in WORDED ? (verdict as keyof typeof WORDED) : 'undecidable'],
  course: (verdict: Verdict): Bilingual =>
    verdict === 'met'
      ? { zh: '回顾中说已这样做', en: 'said to have gone this way' }
      : { zh: '回顾中的方向相反', en: 'said to have gone the other way' },
  stage(promised: Stage | null, reached: Stage | null, verdict: Verdict, partly: boolean): Bilingual {
    const [to, at] = [stageNames[promised ?? 'finished'], reached && stageNames[reached]]
    if (!at) return { zh: '回顾中提到了，但没有说进展', en: 'told of in the review, but not how far it has come' }
    if (verdict === 'met') return { zh: `承诺${to.zh}，已${at.zh}`, en: `promised: ${to.en}; reported: ${at.en}` }
    const some = partly ? { zh: '（只提到其中一部分）', en: ' (only a part of them is named)' } : { zh: '', en: '' }
    return { zh: `承诺${to.zh}，报告为${at.zh}${some.zh}`, en: `promised: ${to.en}; reported: ${at.en}${some.en}` }
  },
  later: ({ outcome, why, verdict }: AccountItem): Bilingual => {
    if (!outcome) return { zh: '以后年度到期，回顾中没有提到', en: 'due in a later year; not in the review' }
    if (verdict !== 'missed') return { zh: `以后年度到期；${why.zh}`, en: `due in a later year; ${why.en}` }
    return { zh: `以后年度到期，目前${why.zh}`, en: `due in a later year; so far ${why.en}` }
  },
}

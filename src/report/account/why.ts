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
    const fall = goal.value < 0
    const sign = fall ? -1 : 1
    const [reached, promised] = [show(value * sign, unit), show(goal.value * sign, goal.unit)]
    const { zh, en } = AFTER[goal.comparator]
    const compared = value * sign - goal.value * sign
    const less = { zh: '低于', en: 'below' }
    const more = { zh: '高于', en: 'above' }
    const how = compared === 0 ? { zh: '等于', en: 'as' } : compared < 0 ? less : more
    const [zhFall, enFall] = fall ? ['降幅', 'a fall of '] : ['', '']
    const [zhBeyond, enBeyond] = verdict === 'exceeded' ? ['明显', 'well '] : ['', '']
    return {
      zh: `${zhFall}${reached}，${compared > 0 ? zhBeyond : ''}${how.zh}承诺的${promised}${zh}`,
      en: `${enFall}${reached}, ${compared > 0 ? enBeyond : ''}${how.en} the promised ${promised}${en}`,
    }
  },
  unmentioned: (): Bilingual => ({ zh: '回顾中没有提到', en: 'not in the review' }),
  noFigure: (): Bilingual => ({
    zh: '回顾中提到了，但没有可比的数',
    en: 'told of in the review, without a comparable figure',
  }),
  allDone: (): Bilingual => ({ zh: '回顾中说已全部完成，没有给数', en: 'said to be all done, without a figure' }),
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

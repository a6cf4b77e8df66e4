import type { Bilingual, Figure } from '../reading.ts'
import type { Goal, Promised, Stage, Verdict } from './account.ts'
import { show } from './show.ts'

const BETWEEN: Record<string, Bilingual> = {
  exceeded: { zh: '超过承诺的', en: 'beyond the promised' },
  met: { zh: '达到承诺的', en: 'as promised:' },
  missed: { zh: '未达到承诺的', en: 'short of the promised' },
}

export const STAGE_NAMES: Record<Stage, Bilingual> = {
  prepared: { zh: '前期', en: 'preparation' },
  started: { zh: '开工或实施', en: 'under way' },
  framed: { zh: '主体完工', en: 'main structure finished' },
  finished: { zh: '完成', en: 'done' },
  used: { zh: '投入使用', en: 'in use' },
}

/** The short lines that say why (判断的理由). */
export const reasons = {
  figure(goal: Goal, figure: Figure, value: number, verdict: Verdict): Bilingual {
    const [reached, promised] = [show(value, figure.unit), show(goal.value, goal.unit)]
    const bound = { '>': '', '>=': '', '<': '', '<=': '', '~': '', '=': '' }[goal.comparator]
    const words = BETWEEN[verdict] as Bilingual
    return { zh: `${reached}，${words.zh}${promised}${bound}`, en: `${reached}, ${words.en} ${promised}` }
  },
  unmentioned: (): Bilingual => ({ zh: '回顾中没有提到', en: 'not in the review' }),
  undecidable: ({ indicator }: Promised): Bilingual => ({
    zh: `提到了${indicator}，但没有可比的数`,
    en: `${indicator} is told of, but without a comparable figure`,
  }),
  stage(promise: Promised, reached: Stage | null, verdict: Verdict): Bilingual {
    const [to, at] = [promise.stage && STAGE_NAMES[promise.stage], reached && STAGE_NAMES[reached]]
    if (verdict === 'met') return { zh: at ? `已${at.zh}` : '已提到', en: at ? at.en : 'reported' }
    return { zh: `承诺${to?.zh}，报告为${at?.zh}`, en: `promised: ${to?.en}; reported: ${at?.en}` }
  },
}

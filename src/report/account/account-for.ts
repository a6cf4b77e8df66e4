import type { Comparator, Figure } from '../reading.ts'
import type { Account, AccountItem, Goal, Outcome, Promised, Report, Tolerances, Verdict } from './account.ts'
import { answer } from './compare.ts'
import { type Candidate, figureFor } from './figure-match.ts'
import { laterDue } from './later.ts'
import type { Passage } from './passages.ts'
import { type Found, promisesOf } from './promises.ts'
import { type Review, reviewOf } from './review.ts'
import { rank, stageOf } from './stages.ts'
import { passageFor } from './told-match.ts'
import { TOLERANCES } from './tolerances.ts'
import { reasons } from './why.ts'

/** What became of each measurable promise of last year's report (上年承诺逐项对照), in the order of its text. */
export function accountFor(last: Report, now: Report, tolerances: Tolerances = TOLERANCES): Account {
  const found = promisesOf(last)
  const review = reviewOf(now, new Set(found.map(({ passage }) => passage)))
  const isLater = laterDue(last)
  return {
    items: found.map(one => {
      const item = accountOf(one, review, tolerances)
      return isLater(one.promise) ? { ...item, notYetDue: true } : item
    }),
  }
}

function accountOf(found: Found, review: Review, tolerances: Tolerances): AccountItem {
  return found.promise.value === null ? told(found, review) : counted(found, review, tolerances)
}

function counted({ promise, passage, around }: Found, review: Review, tolerances: Tolerances): AccountItem {
  const main: Goal = { ...promise, value: promise.value as number, unit: promise.unit as string }
  for (const goal of [main, ...promise.also]) {
    const best = figureFor(promise, goal, around, review)
    if (!best) continue
    const { figure } = best
    const value = sameSense(goal, figure)
    const ceiling = promise.also.find(({ comparator, unit }) => comparator === '<=' && unit === goal.unit)
    let verdict: Verdict = answer(goal, value, tolerances)
    // Within 6.5%—7% nothing is exceeded.
    if (verdict === 'exceeded' && ceiling && answer(ceiling, value, tolerances) === 'met') verdict = 'met'
    return item(
      promise,
      verdict,
      outcomeOf(best, review),
      reasons.figure(goal, figure, value, verdict),
      isProvisional(figure),
    )
  }
  const telling = passageFor(promise.indicator, around, review, 0.6)
  if (!telling) return item(promise, 'unmentioned', null, reasons.unmentioned(), false)
  void passage
  return item(promise, 'undecidable', plain(telling.passage), reasons.undecidable(promise), false)
}

/** 农村贫困人口减少1240万 answers 1000万人脱贫: where only one is told as a fall, sizes are compared. */
const sameSense = (goal: Goal, { value, role }: Figure): number =>
  goal.kind === 'level' && goal.value > 0 && value < 0 && role === 'delta' ? -value : value

function outcomeOf({ figure, at }: Candidate, { passages, rarity }: Review): Outcome {
  const passage = passages[at] as Passage
  const before = passages[at - 1]
  void rarity
  // 完成274.4亿元，同比增长9.1%: the name stands in the clause before.
  const names =
    before &&
    before.sentence === passage.sentence &&
    !passage.words.includes(figure.indicator) &&
    before.figures.some(f => f.indicator === figure.indicator)
  return { start: names ? before.start : passage.start, end: passage.end, value: figure.value, unit: figure.unit }
}

const plain = ({ start, end }: Passage): Outcome => ({ start, end, value: null, unit: null })

const isProvisional = ({ status, asOf }: Figure): boolean =>
  status === '预计' || /[月季]|半年|截至|目前/.test(asOf ?? '')

function told({ promise, around }: Found, review: Review): AccountItem {
  const telling = passageFor(promise.indicator, around, review)
  if (!telling) return item(promise, 'unmentioned', null, reasons.unmentioned(), false)
  const { passage } = telling
  const reached = stageOf(passage.words)
  const verdict: Verdict =
    promise.kind === 'course' || reached === null || rank(reached) >= rank(promise.stage ?? 'finished')
      ? 'met'
      : 'in-progress'
  return item(
    promise,
    verdict,
    plain(passage),
    reasons.stage(promise, reached, verdict),
    /预计|即将/.test(passage.words),
  )
}

const item = (
  promise: Promised,
  verdict: Verdict,
  outcome: Outcome | null,
  why: AccountItem['why'],
  provisional: boolean,
): AccountItem => ({ promise, outcome, verdict, why, provisional, notYetDue: false })

export type { Comparator }

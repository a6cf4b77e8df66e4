import type { Figure } from '../reading.ts'
import type { Goal, Promised, Tolerances, Verdict } from './account.ts'
import { answer } from './compare.ts'
import { soughtFor } from './evidence.ts'
import { type Found, goalsOf } from './found.ts'
import type { Judged } from './judged.ts'
import { type Match, matchFor } from './match.ts'
import { coreName } from './names.ts'
import { figureSpan, passageSpan } from './outcomes.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { rank, stageOf } from './stages.ts'
import { nameOf, termsOf } from './terms.ts'
import { reasons } from './why.ts'

/** 全部达标, 如期完成: the whole is said to be done, and no number is needed. */
const ALL_DONE = /全[部面]|如期|按期|圆满/
const COMPLETED = /完成|完工|竣工|建成|投入使用|通车/
const UNFINISHED = /开工|启动|进展|推进|在建|施工/
/** 指标超额完成: without the number. */
const BEYOND = /超额/
/** A figure is told of a thing where it names so much of it. */
const NAMED = 0.6

/** What became of a promise with a number (数字承诺): by the figure that answers it, else by what is told of it. */
export function counted(found: Found, review: Review, tolerances: Tolerances): Judged {
  const { promise, around } = found
  const matches = goalsOf(promise)
    .map(goal => matchFor(soughtFor(promise.indicator, around, [goal], review), review))
    .filter(match => match !== null)
  // 增长11%，达到282亿元: by the first goal that a figure answers.
  const match = matches.find(({ own }) => own) ?? matches[0]
  if (!match) return unmentioned(found)
  const { own, goal } = match
  if (!own || !goal) return byWords(found, match, review)
  const judged = byFigure(found, goal, own.figure, match, review, tolerances)
  if (judged.item.verdict !== 'met') return judged
  // 达到20亿元，增长24.6%: as promised by one goal, and well beyond the other.
  const others = matches
    .slice(matches.indexOf(match) + 1)
    .flatMap(other =>
      other.own && other.goal ? [byFigure(found, other.goal, other.own.figure, other, review, tolerances)] : [],
    )
  return others.find(({ item }) => item.verdict === 'exceeded') ?? judged
}

function byFigure(
  { promise, passage }: Found,
  goal: Goal,
  figure: Figure,
  { at, score }: Match,
  review: Review,
  tolerances: Tolerances,
): Judged {
  const value = inGoalsSense(goal, figure)
  const compared = verdictOf(goal, value, promise.also, tolerances)
  const begun = compared !== 'missed' && isBegun(passage, review.passages[at] as Passage)
  const verdict = begun ? 'in-progress' : compared
  const outcome = { ...figureSpan(figure, at, review), value: figure.value, unit: figure.unit }
  const why = begun ? reasons.begun(value, figure.unit) : reasons.figure(goal, value, figure.unit, compared)
  return { score, item: { promise, outcome, verdict, why, provisional: isProvisional(figure), notYetDue: false } }
}

/** Told of without a figure that compares: its words may still say how far it has come. */
function byWords({ promise }: Found, { at, score }: Match, review: Review): Judged {
  const passage = review.passages[at] as Passage
  const figure = otherFigure(promise, passage, review)
  const verdict = figure ? 'undecidable' : wordedVerdict(promise, passage)
  const outcome = figure ? figureSpan(figure, at, review) : passageSpan(passage)
  return {
    score,
    item: {
      promise,
      outcome: { ...outcome, value: null, unit: null },
      verdict,
      why: reasons.worded(verdict),
      provisional: false,
      notYetDue: false,
    },
  }
}

/** 温室300栋 of a clause that lists more, where 温室500亩 was promised: the thing by another measure. */
function otherFigure({ indicator }: Promised, { figures }: Passage, { rarity }: Review): Figure | null {
  if (figures.length < 2) return null
  const name = nameOf(coreName(indicator))
  const shares = figures.map(figure => rarity.share(name, termsOf(figure.indicator)))
  const most = Math.max(...shares)
  return most >= NAMED ? (figures[shares.indexOf(most)] as Figure) : null
}

/** 68公里管网改造按时完工 … 管网改造全面完成: what only sizes a work need not be told again. */
function wordedVerdict({ kind, unit }: Promised, { words, figures }: Passage): Verdict {
  if (BEYOND.test(words)) return 'exceeded'
  const stage = stageOf(words)
  if (stage === null || kind !== 'level' || unit === '%') return 'undecidable'
  const finished = rank(stage) >= rank('finished')
  if (finished) return ALL_DONE.test(words) || (COMPLETED.test(words) && figures.length === 0) ? 'met' : 'undecidable'
  return /进展|推进|在建|施工|开工/.test(words) ? 'in-progress' : 'undecidable'
}

/** The item for a promise that the review says nothing of (未提及). */
export const unmentioned = ({ promise }: Found): Judged => ({
  score: 0,
  item: {
    promise,
    outcome: null,
    verdict: 'unmentioned',
    why: reasons.unmentioned(),
    provisional: false,
    notYetDue: false,
  },
})

/** 9条道路开工建设: so many are begun, which was not the promise. */
function isBegun(promised: Passage, told: Passage): boolean {
  const [to, at] = [stageOf(promised.words), stageOf(told.words)]
  const short = at === 'prepared' || at === 'framed' || (at === 'started' && UNFINISHED.test(told.words))
  return short && (to === null || rank(to) > rank(at))
}

function verdictOf(goal: Goal, value: number, also: Goal[], tolerances: Tolerances): Verdict {
  const verdict = answer(goal, value, tolerances)
  // Within 6.5%—7% nothing is exceeded.
  const upper = also.find(({ comparator, unit }) => comparator === '<=' && unit === goal.unit)
  return verdict === 'exceeded' && upper && answer(upper, value, tolerances) === 'met' ? 'met' : verdict
}

/** 贫困人口减少1240万 answers 1000万人脱贫: where only one is told as a fall, sizes are compared. */
export const inGoalsSense = (goal: Goal, { value, role }: Figure): number =>
  goal.kind === 'level' && goal.value > 0 && value < 0 && role === 'delta' ? -value : value

/** Estimates, and figures for a part of the year (practice: 预计 → 快报 → 核定). */
export const isProvisional = ({ status, asOf }: Figure): boolean =>
  status === '预计' || /\d月|季度|半年|截至|目前/.test(asOf ?? '')

import { unmentioned } from './counted.ts'
import { opposed } from './course.ts'
import { soughtFor } from './evidence.ts'
import type { Found } from './found.ts'
import type { Judged } from './judged.ts'
import { type Match, matchFor } from './match.ts'
import { passageSpan } from './outcomes.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'
import { rank, stageOf } from './stages.ts'
import { reasons } from './why.ts'

interface Telling extends Match {
  passage: Passage
}

/** What tells of no progress is an account only where it names so much of the thing. */
const NAMED = 0.65
/** What says that a step before the work is done. */
const PREPARED = /完成|获批|获得|取得|通过|批准|获准|批复|签约|确定/
/** A member of a list must be said nearly whole. */
const MEMBER = 0.7

/** What became of a promise without a number (事项承诺): how far the thing has come, or which way it went. */
export function told(found: Found, review: Review): Judged {
  const { telling, partly } = tellingOf(found, review)
  if (!telling) return unmentioned(found)
  const { verdict, why } = found.promise.kind === 'course' ? courseOf(found, telling) : deedOf(found, telling, partly)
  if (verdict === 'unmentioned') return unmentioned(found)
  const { passage, score } = telling
  return {
    score,
    item: {
      promise: found.promise,
      outcome: { ...passageSpan(passage), value: null, unit: null },
      verdict,
      why,
      provisional: /预计|即将/.test(passage.words),
      notYetDue: false,
    },
  }
}

type Said = Pick<Judged['item'], 'verdict' | 'why'>

/** 提高标准 is kept where the standard is told of, unless it is said to have fallen. */
function courseOf({ passage }: Found, telling: Telling): Said {
  const verdict = opposed(passage.words, telling.passage.words) ? 'missed' : 'met'
  return { verdict, why: reasons.course(verdict) }
}

function deedOf({ promise }: Found, { passage, score }: Telling, partly: boolean): Said {
  const stage = stageOf(passage.words)
  if (stage === null) {
    const verdict = score < NAMED ? 'unmentioned' : 'undecidable'
    return { verdict, why: reasons.stage(promise.stage, stage, verdict, partly) }
  }
  // 完成核准 … 进入核准程序: the steps before the work are themselves what is promised.
  const preparing = promise.stage === 'prepared' && stage === 'prepared' && !PREPARED.test(passage.words)
  const short = preparing || partly || rank(stage) < rank(promise.stage ?? 'finished')
  const verdict = short ? 'in-progress' : 'met'
  return { verdict, why: reasons.stage(promise.stage, stage, verdict, partly) }
}

/** The passage for the whole promise, or for the member of its list that is named best; `partly`: others are not named. */
function tellingOf({ promise, around }: Found, review: Review): { telling: Telling | null; partly: boolean } {
  const tellingFor = (object: string): Telling | null => {
    const match = matchFor(soughtFor(object, around, [], review), review)
    return match && { ...match, passage: review.passages[match.at] as Passage }
  }
  const whole = tellingFor(promise.indicator)
  const members = membersOf(promise.indicator)
  const named = members.map(tellingFor).filter(telling => telling !== null && telling.score >= MEMBER)
  const best = named.reduce<Telling | null>((a, b) => (a && b && a.score >= b.score ? a : b), null)
  return { telling: whole ?? best, partly: named.length > 0 && named.length < members.length }
}

/** 甲、乙等项目 names two things of many; 三公经费和一般性支出 names two. */
function membersOf(object: string): string[] {
  if (!/[、和及与等]/.test(object) || /[“(]/.test(object)) return []
  return object.split(/等.*$|[、和及与]/).filter(member => member.length >= 3)
}

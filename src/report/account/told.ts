import type { Promised, Stage, Verdict } from './account.ts'
import { unmentioned } from './counted.ts'
import type { Judged } from './judged.ts'
import { passageSpan } from './outcomes.ts'
import type { Found } from './promises.ts'
import type { Review } from './review.ts'
import { rank, stageOf } from './stages.ts'
import { passageFor, type Telling, TOLD } from './told-match.ts'
import { reasons } from './why.ts'

/** A member of a list must be said nearly whole. */
const MEMBER = 0.7
/** What tells of no progress must be said to be about the very thing; else it only stands beside it. */
const NO_STAGE = 0.65

/** What became of a promise without a number (事项承诺): how far the thing has come, or which way it went. */
export function told(found: Found, review: Review): Judged {
  const { promise } = found
  const { telling, partly } = tellingOf(found, review)
  if (!telling) return unmentioned(found)
  const { passage, at, score } = telling
  const stage = stageOf(passage.words)
  if (stage === null && promise.kind === 'deed' && score < NO_STAGE) return unmentioned(found)
  const verdict = verdictOf(promise, stage, passage.words, partly)
  return {
    at,
    score,
    item: {
      promise,
      outcome: { ...passageSpan(passage), value: null, unit: null },
      verdict,
      why: promise.kind === 'course' ? reasons.course(verdict) : reasons.stage(promise.stage, stage, verdict, partly),
      provisional: /预计|即将/.test(passage.words),
      notYetDue: false,
    },
  }
}

/** The passage for the whole promise, or for the member of its list that is named best; `partly`: others are not named. */
function tellingOf({ promise, around, lead }: Found, review: Review): { telling: Telling | null; partly: boolean } {
  const whole = passageFor(promise.indicator, around, review, { lead })
  const members = membersOf(promise.indicator)
  const tellings = members.map(member => passageFor(member, around, review, { least: MEMBER }))
  const named = tellings.filter(telling => telling !== null)
  const partly = promise.kind === 'deed' && named.length > 0 && named.length < members.length
  const best = named.reduce<Telling | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return { telling: whole ?? best, partly }
}

/** 甲、乙等项目 names two things of many; 三公经费和一般性支出 names two. */
function membersOf(object: string): string[] {
  if (!/[、和及与]|等/.test(object)) return []
  return object.split(/等.*$|[、和及与]/).filter(member => member.length >= 3)
}

const FALLS = /下降|减少|降低|压缩|压减|精简|缩[小减]|取消|下调/
const RISES = /提高|增加|扩大|提升|上调|增长|上升|新增|新设/

function verdictOf(
  { kind, stage, ...promise }: Promised,
  reached: Stage | null,
  words: string,
  partly: boolean,
): Verdict {
  void promise
  if (kind === 'course') return 'met'
  if (reached === null) return 'undecidable'
  if (rank(reached) < rank(stage ?? 'finished')) return 'in-progress'
  void words
  return partly ? 'in-progress' : 'met'
}
void FALLS
void RISES
void TOLD

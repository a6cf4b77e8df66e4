import { GOES_ON } from '../commitments/cues.ts'
import { indicatorKey } from '../figures/headlines.ts'
import { fold } from '../fold.ts'
import type { Commitment, Due, Part, Target } from '../reading.ts'
import type { Goal, Promised, Report, Stage } from './account.ts'
import { deedAlone, deedIn, ownDeed, thingIn, undressed } from './deeds.ts'
import { goalOf, LISTED } from './goals.ts'
import { membersOf } from './members.ts'
import { type Passage, passagesIn, surroundings } from './passages.ts'

/** A promise with the clause it stands in, which tells what it is about. */
export interface Found {
  promise: Promised
  passage: Passage
  /** What it is about beyond its own words. */
  around: ReadonlySet<string>
  /** The clause before, in the same sentence. */
  before: Passage | null
  /** The words that head its paragraph, null where it has none or is itself at the head. */
  head: string | null
}

/** No heading run into a paragraph is longer. */
const HEADING = 20

/** 一是…, 四要…: an item of a list in a paragraph. */
const HEADS = /^[一二三四五六七八九十](?:是|要)/

type Context = Pick<Found, 'around' | 'head' | 'before'>

const PLAN: ReadonlySet<Part> = new Set<Part>(['plan'])

type Counted = Target & { value: number; unit: string }

/** The measurable promises (可衡量的承诺) of a report's plan, in the order of the text. */
export function promisesOf(report: Report): Found[] {
  const { commitments } = report.reading
  const folded = fold(report.text)
  const out: Found[] = []
  const passages = passagesIn(report, PLAN)
  const around = surroundings(passages)
  let at = 0
  let paragraph = -1
  let first: Passage | null = null
  let last: Passage | null = null
  for (const passage of passages) {
    while (at < commitments.length && (commitments[at] as Commitment).end <= passage.start) at++
    if (passage.paragraph !== paragraph) first = passage
    paragraph = passage.paragraph
    const headed = first !== null && first.sentence !== passage.sentence && first.words.length <= HEADING
    const before = last?.sentence === passage.sentence ? last : null
    last = passage
    const context = { around: around(passage), before, head: headed ? undressed((first as Passage).words) : null }
    const commitment = commitments[at]
    if (!commitment || commitment.start >= passage.end) {
      // 四要完成…: an item's head, which is told apart from commitments, may promise a deed.
      if (HEADS.test(passage.words)) addTold(out, folded, passage, [], null, null, context)
      continue
    }
    const own = commitment.targets.filter(t => t.start >= passage.start && t.end <= passage.end)
    const counted = own.filter((t): t is Counted => isCounted(t, folded))
    if (counted.length > 0 && !sizesADeed(passage, counted))
      addCounted(out, folded, passage, counted, at, commitment.due, context)
    else addTold(out, folded, passage, own, at, commitment.due, context)
  }
  return out
}

/** What a counted promise is to reach: its first goal, then those that the clause tells besides. */
export function goalsOf({ comparator, value, unit, kind, also }: Promised): Goal[] {
  return value === null || unit === null ? also : [{ comparator, value, unit, kind }, ...also]
}

/** 3万平方米体育馆运营: the number says how large the thing is that is to be done; 9条道路通车 says how many. */
const sizesADeed = ({ words }: Passage, targets: Counted[]): boolean =>
  targets.length === 1 &&
  targets.every(({ unit }) => /^(?:平方米|万?吨|公里|千瓦|元|兆瓦|亩)$/.test(unit)) &&
  ownDeed(words) !== null &&
  deedIn(words) !== null

/** 三元 is a firm's name. */
const isCounted = (target: Target, folded: string): boolean =>
  target.value !== null &&
  target.unit !== null &&
  target.indicator !== '' &&
  !/^[一二三四五六七八九]元$/.test(folded.slice(target.start, target.end))

function addCounted(
  out: Found[],
  folded: string,
  passage: Passage,
  targets: Counted[],
  at: number,
  due: Due | null,
  context: Context,
) {
  let from = passage.start
  let end = passage.start
  let previous: Goal | null = null
  for (const [k, target] of targets.entries()) {
    const left = folded.slice(k > 0 ? (targets[k - 1] as Counted).end : passage.start, target.start)
    const goal: Goal = goalOf(target, left, previous)
    previous = goal
    const last = out.at(-1)
    const key = indicatorKey(target.indicator)
    const continues =
      last &&
      last.promise.value !== null &&
      last.promise.commitment === at &&
      indicatorKey(last.promise.indicator) === key &&
      (last.passage === passage || GOES_ON.test(passage.words))
    end = k + 1 < targets.length ? cutBefore(folded, target.end, (targets[k + 1] as Counted).start) : passage.end
    if (continues) {
      last.promise.also.push(goal)
      last.promise.end = end
    } else {
      const shared = { ...goal, stage: null, also: [], commitment: at, due: due?.date ?? null }
      const names = targets.length === 1 ? namesBefore(folded, from, target) : []
      for (const indicator of names.length > 1 ? names : [target.indicator])
        out.push({ passage, ...context, promise: { start: from, end, indicator, ...shared } })
    }
    // 分别下降5%和8%: what has no name of its own stands under the name before.
    const next = targets[k + 1]
    if (next && LISTED.test(folded.slice(target.end, next.start))) continue
    from = end
    while (from < passage.end && /[、和及与,\s]/.test(folded[from] as string)) from++
  }
}

/** 甲收入、乙收入均增长8%: each of those named is promised as much. */
function namesBefore(folded: string, from: number, target: Counted): string[] {
  const said = /^([^,]*?)(?:要|预计)*(?:均|都|分别)(?=[^,、]{0,8}$)/.exec(folded.slice(from, target.start))?.[1]
  return said?.split('、') ?? []
}

/** Where the words of one target end and those of the next begin: at the last sign of a list between them. */
function cutBefore(folded: string, end: number, next: number): number {
  const between = folded.slice(end, next)
  const sign = Math.max(between.indexOf('、'), between.search(/[和及与]/))
  return sign < 0 ? end : end + sign
}

/** 加快医院迁建，年底前投入使用: one promise, of the thing before, up to the later stage. */
function addAlone(
  out: Found[],
  passage: Passage,
  stage: Stage,
  context: Context,
  shared: Pick<Promised, 'commitment' | 'due' | 'value' | 'unit' | 'also'>,
) {
  const { before } = context
  const last = out.at(-1)
  if (!before) return
  if (last?.passage === before && last.promise.kind === 'deed') {
    last.promise = { ...last.promise, end: passage.end, stage, due: shared.due ?? last.promise.due }
    return
  }
  if (last?.passage === before) return
  const indicator = thingIn(before.words)
  if (indicator.length < 3) return
  const { start } = before
  out.push({
    passage,
    ...context,
    promise: { start, end: passage.end, indicator, comparator: '=', kind: 'deed', stage, ...shared },
  })
}

function addTold(
  out: Found[],
  folded: string,
  passage: Passage,
  own: Target[],
  at: number | null,
  due: Due | null,
  context: Context,
) {
  const shared = { commitment: at, due: due?.date ?? null, value: null, unit: null, also: [] }
  const worded = own.find(({ reference, indicator }) => reference !== null && indicator.length >= 2)
  const alone = deedAlone(passage.words)
  const deed = alone === null ? deedIn(passage.words) : null
  if (alone !== null) addAlone(out, passage, alone, context, shared)
  else if (deed) {
    for (const { start, end, object, stage } of membersOf(folded, passage, deed)) {
      const { kind } = deed
      out.push({
        passage,
        ...context,
        promise: { start, end, indicator: object, comparator: '=', kind, stage, ...shared },
      })
    }
  } else if (worded) {
    const { indicator, comparator } = worded
    const { start, end } = passage
    out.push({
      passage,
      ...context,
      promise: { start, end, indicator, comparator, kind: 'course', stage: null, ...shared },
    })
  }
}

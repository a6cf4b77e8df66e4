import { likeness } from '../../report/likeness.ts'
import { outOfOrder } from '../../report/out-of-order.ts'
import type { Figure } from '../../report/reading.ts'
import type { Draft } from './correction.ts'
import { type Item, itemsOf } from './item.ts'

/** A figure of two drafts (两稿比对): the same, changed, elsewhere, gone or new. */
export interface Compared {
  kind: 'same' | 'changed' | 'moved' | 'gone' | 'new'
  before: Item | null
  after: Item | null
  /** What of it changed: its value, or what is said of it. */
  changed: ('value' | 'words' | 'basis' | 'asOf' | 'status')[]
  /** It stands elsewhere in the later draft, whether or not it changed. */
  moved: boolean
}

/** Sentences below this likeness are not the same one, reworded. */
const alike = 0.4
/** Indicators below this likeness are not the same one, called otherwise. */
const akin = 0.5
/** Of figures whose indicators are called otherwise the sentences must nearly be the same. */
const nearly = 0.7

/** Compares two drafts of a report figure by figure; in the order of the later one, what is gone behind. */
export function compareDrafts(a: Draft, b: Draft): Compared[] {
  const [before, after] = [itemsOf(a.text, a.reading), itemsOf(b.text, b.reading)]
  const pairs = pair(before, after, a, b)
  const order = new Map(before.map((item, at) => [item, at]))
  const paired = after.flatMap(item => (pairs.has(item) ? [order.get(pairs.get(item) as Item) as number] : []))
  const moving = outOfOrder(paired)
  let n = 0
  const compared = after.map((item): Compared => {
    const old = pairs.get(item)
    if (!old) return { kind: 'new', before: null, after: item, changed: [], moved: false }
    const moved = moving.has(n++)
    const changed = differences(
      a.reading.figures[old.figure] as Figure,
      b.reading.figures[item.figure] as Figure,
      old,
      item,
    )
    return { kind: changed.length > 0 ? 'changed' : moved ? 'moved' : 'same', before: old, after: item, changed, moved }
  })
  const kept = new Set(pairs.values())
  const gone = before.filter(item => !kept.has(item))
  return [
    ...compared,
    ...gone.map((item): Compared => ({ kind: 'gone', before: item, after: null, changed: [], moved: false })),
  ]
}

function differences(a: Figure, b: Figure, one: Item, other: Item): Compared['changed'] {
  return [
    ...(a.value !== b.value || a.unit !== b.unit ? ['value' as const] : []),
    ...(a.value === b.value && a.comparator !== b.comparator ? ['words' as const] : []),
    ...(['basis', 'asOf', 'status'] as const).filter(key => one[key] !== other[key]),
  ]
}

/** A sentence with its numbers blanked: figures may change, the rest tells it. */
const bare = ({ sentence }: Item) => sentence.replaceAll(/\d+(?:\.\d+)?/g, '0')

/** Which figure of the earlier draft each of the later one is. */
function pair(before: Item[], after: Item[], a: Draft, b: Draft): Map<Item, Item> {
  const pairs = new Map<Item, Item>()
  const left = new Set(before)
  const take = (item: Item, old: Item) => {
    pairs.set(item, old)
    left.delete(old)
  }
  // Unchanged but for numbers: by sentence, indicator, and the place among their like.
  const byWords = Map.groupBy(before, item => `${bare(item)}\n${item.indicator}`)
  for (const item of after) {
    const old = byWords.get(`${bare(item)}\n${item.indicator}`)?.find(one => left.has(one))
    if (old) take(item, old)
  }
  const scored: { item: Item; old: Item; score: number }[] = []
  const known = new Map<string, number>()
  for (const item of after) {
    if (pairs.has(item)) continue
    for (const old of left) {
      const key = `${old.sentenceStart} ${item.sentenceStart}`
      const like = known.get(key) ?? likeness(bare(old), bare(item))
      known.set(key, like)
      const [one, other] = [a.reading.figures[old.figure] as Figure, b.reading.figures[item.figure] as Figure]
      const named = one.indicator === other.indicator ? 1 : likeness(one.indicator, other.indicator)
      const value = one.value === other.value && one.unit === other.unit
      if (one.role !== other.role || (one.unit !== other.unit && named < 1)) continue
      if ((named === 1 && value) || like >= (named >= akin ? alike : nearly))
        scored.push({ item, old, score: like + named / 2 + (value ? 0.3 : 0) })
    }
  }
  scored.sort((one, other) => other.score - one.score)
  for (const { item, old } of scored) if (!pairs.has(item) && left.has(old)) take(item, old)
  return pairs
}

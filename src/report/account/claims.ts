import type { Judged } from './judged.ts'

/** A passage that speaks so much more surely of one promise is not about another. */
const MARGIN = 0.3
/** A promise whose name is nearly whole in a passage keeps it, whoever else is named there. */
const SURE = 0.75

/**
 * The items whose passage is another promise's (张冠李戴): a sentence about 青溪路中学 accounts for that school, and not for
 * the 南溪路中学 that shares a part of its name.
 */
export function outbid(judged: readonly Judged[]): Set<Judged> {
  const best = new Map<string, number>()
  const placeOf = ({ item: { outcome } }: Judged) => outcome && `${outcome.start}-${outcome.end}`
  for (const one of judged) {
    const place = placeOf(one)
    if (place) best.set(place, Math.max(one.score, best.get(place) ?? 0))
  }
  return new Set(judged.filter(one => one.score < SURE && (best.get(placeOf(one) ?? '') ?? 0) >= one.score + MARGIN))
}

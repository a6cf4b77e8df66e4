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
  const best = new Map<number, number>()
  for (const { at, score } of judged) if (at !== null) best.set(at, Math.max(score, best.get(at) ?? 0))
  return new Set(
    judged.filter(({ at, score }) => at !== null && score < SURE && (best.get(at) as number) >= score + MARGIN),
  )
}

/**
 * How alike two texts are (相似度), from 0 to 1: the share of their pairs of neighbouring characters that they have in
 * common (Dice). Words moved about inside a sentence cost little, other words much.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [one, other] = [pairs(a), pairs(b)]
  let common = 0
  for (const [pair, count] of one.counts) common += Math.min(count, other.counts.get(pair) ?? 0)
  return one.total + other.total === 0 ? 0 : (2 * common) / (one.total + other.total)
}

function pairs(text: string): { counts: Map<string, number>; total: number } {
  const bare = text.replaceAll(/[\s\p{P}]/gu, '')
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < bare.length; at++) {
    const pair = bare.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: Math.max(0, bare.length - 1) }
}

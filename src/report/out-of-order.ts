/** Which of some places must move for the rest to stand in order: all but a longest increasing subsequence. */
export function outOfOrder(places: readonly number[]): Set<number> {
  /** For each length, where the smallest end of an increasing run of that length stands. */
  const ends: number[] = []
  const before: number[] = []
  for (const [at, place] of places.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[ends[middle] as number] as number) < place) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1] ?? -1
    ends[low] = at
  }
  const staying = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) staying.add(at)
  return new Set([...places.keys()].filter(at => !staying.has(at)))
}

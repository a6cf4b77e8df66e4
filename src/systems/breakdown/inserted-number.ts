/**
 * The number of a row that comes in after the issue (序号后插入): notices cite numbers, so nothing is ever renumbered. What
 * follows 37 is 37-1, then 37-2; a number once given is never given again, even where its row was removed.
 */
export function insertedNumber(neighbour: string | null, taken: ReadonlySet<string>): string {
  const base = neighbour?.split('-')[0] ?? '0'
  for (let n = 1; ; n++) {
    const number = `${base}-${n}`
    if (!taken.has(number)) return number
  }
}

import type { Breakdown, Row } from '../breakdown.ts'

/** Numbers as the paper shows them (序号): in a draft the places of the rows, once issued the frozen ones. */
export function numbersOf(breakdown: Breakdown, standing: readonly Row[]): Map<string, string> {
  const issued = breakdown.issued !== null
  return new Map(standing.map((row, n) => [row.id, issued ? (row.number ?? '') : String(n + 1)]))
}

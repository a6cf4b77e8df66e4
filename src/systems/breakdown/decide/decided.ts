import type { Decision } from '../../../kernel/action/action.ts'
import type { BreakdownActs, RowActs } from '../acts.ts'
import type { Breakdown, Row } from '../breakdown.ts'

type OfRow = { [K in keyof RowActs & string]: Decision<K, RowActs[K]> }[keyof RowActs & string]
type OfBreakdown = { [K in keyof BreakdownActs & string]: Decision<K, BreakdownActs[K]> }[keyof BreakdownActs & string]

/** What a command on a breakdown comes to. */
export type Decided = OfRow | OfBreakdown

/** A decision on a row, resting on the version at hand; null is a row that is yet to be. */
export const onRow = <K extends keyof RowActs & string>(
  row: Pick<Row, 'id' | 'version'>,
  kind: K,
  body: RowActs[K],
): Decided => ({ subjectType: 'row', subject: row.id, expected: row.version, kind, body }) as Decided

export const onBreakdown = <K extends keyof BreakdownActs & string>(
  breakdown: Pick<Breakdown, 'id' | 'version'>,
  kind: K,
  body: BreakdownActs[K],
): Decided => ({ subjectType: 'breakdown', subject: breakdown.id, expected: breakdown.version, kind, body }) as Decided

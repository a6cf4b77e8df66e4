import type { At } from '../../../store/desk/work.ts'
import { type FoldedRow, type FoldedType, foldedType } from '../../../store/ledger/folded.ts'
import type { Sessions } from '../../../store/sessions.ts'
import type { Breakdown, Row, RowFields } from '../breakdown.ts'
import type { Held } from '../commands.ts'
import { foldBreakdown, foldRow } from '../fold.ts'
import { placeOf } from '../lookup.ts'
import { breakdownTable, rowTable } from './tables.ts'

interface BreakdownRecord {
  id: string
  version: number
  title: string
  report: Breakdown['report']
  layout: string
  as_of: string
  notice: Breakdown['notice']
  issued: string | null
}

interface RowRecord {
  id: string
  version: number
  number: string | null
  removed: boolean
  position: string
  fields: Omit<RowFields, 'position'>
}

/** A breakdown with all its rows, and the place of the last action on any of them; nothing held where there is none. */
export async function loadHeld(sessions: Sessions, district: number, id: string): Promise<At<Held>> {
  const [found] = await sessions.query<{ seq: number; breakdown: BreakdownRecord; rows: RowRecord[] | null }>(
    district,
    {
      name: 'load-breakdown',
      text: `
      select h.seq, to_json(b) as breakdown, (
        select json_agg(r) from (
          select id, version, number, removed, position, fields from breakdown_row
          where district = $1 and breakdown = $2 order by position, id
        ) r
      ) as rows
      from breakdown b join stream_head h on h.district = b.district and h.stream = b.id
      where b.district = $1 and b.id = $2`,
      values: [district, id],
    },
  )
  if (!found) return { held: { breakdown: null, rows: [] }, seq: 0 }
  const { seq, breakdown, rows } = found
  return { held: { breakdown: toBreakdown(breakdown), rows: (rows ?? []).map(row => toRow(row, id)) }, seq }
}

const toBreakdown = ({ id, version, title, report, layout, as_of, notice, issued }: BreakdownRecord): Breakdown => ({
  id,
  version,
  title,
  report,
  layout,
  asOf: as_of,
  notice,
  issued,
})

const toRow = ({ id, version, number, removed, position, fields }: RowRecord, breakdown: string): Row => ({
  ...fields,
  id,
  breakdown,
  version,
  number,
  removed,
  position,
})

/** What the folded tables keep of a breakdown. */
function breakdownRecord({ id, version, title, report, layout, asOf, notice, issued }: Breakdown): FoldedRow {
  return { id, version, title, report, layout, as_of: asOf, notice, issued }
}

/** What the folded tables keep of a row. */
function rowRecord({ id, version, breakdown, number, removed, position, ...fields }: Row): FoldedRow {
  return { id, version, breakdown, number, removed, position, fields }
}

/** What the store needs to know of this system's subjects, in the order in which the desk gives their rows. */
export const breakdownTypes: FoldedType[] = [
  foldedType(breakdownTable, foldBreakdown, breakdownRecord),
  foldedType(rowTable, foldRow, rowRecord),
]

/** Rows of the folded tables for these subjects. */
export function statesOf({ breakdown, rows }: Held, subjects: ReadonlySet<string>): FoldedRow[][] {
  return [
    breakdown && subjects.has(breakdown.id) ? [breakdownRecord(breakdown)] : [],
    [...subjects].flatMap(id => rows[placeOf(rows, id)] ?? []).map(rowRecord),
  ]
}

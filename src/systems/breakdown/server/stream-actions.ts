import type { Action } from '../../../kernel/action/action.ts'
import { type ActionRow, actionColumns, readAction } from '../../../store/ledger/actions.ts'
import type { Sessions } from '../../../store/sessions.ts'

/** What one answer holds at most; who wants more asks from `upto` on. */
const most = 5000

/**
 * Actions of a breakdown and its rows behind a place of the ledger, or of one row; `upto` is how far the answer is
 * complete. Places are in the order of commit, so that nothing appears later before a place already seen.
 */
export async function streamActions(
  sessions: Sessions,
  district: number,
  breakdown: string,
  { after, row }: { after: number; row: string | null },
): Promise<{ actions: Action[]; upto: number }> {
  const rows = await sessions.query<ActionRow & { upto: number }>(district, {
    name: row ? 'row-actions' : 'breakdown-actions',
    text: `
      select h.seq as upto, a.* from stream_head h
      left join lateral (${row ? ofRow : ofAll} order by a.seq limit ${most}) a on true
      where h.district = $1 and h.stream = $2 order by a.seq`,
    values: row ? [district, breakdown, after, row] : [district, breakdown, after],
  })
  const actions = rows.filter(found => found.id !== null).map(({ upto, ...action }) => readAction(action))
  const head = rows[0]?.upto ?? 0
  return { actions, upto: actions.length === most ? (actions.at(-1)?.seq ?? head) : head }
}

const ofRow = `
  select ${actionColumns} from action a
  where a.district = $1 and a.subject = $4 and a.seq > $3 and exists (
    select from breakdown_row r where r.district = $1 and r.id = $4 and r.breakdown = $2
  )`

const ofAll = `
  select ${actionColumns} from action a
  where a.district = $1 and a.seq > $3 and a.seq <= h.seq and (
    a.subject = $2 or exists (
      select from breakdown_row r where r.district = $1 and r.id = a.subject and r.breakdown = $2
    )
  )`

import type { Action } from '../../kernel/action/action.ts'
import { canonicalText } from '../../kernel/action/canonical.ts'
import type { Sessions } from '../sessions.ts'
import { type ActionRow, actionColumns, readAction } from './actions.ts'
import type { FoldedTable, FoldedType } from './folded.ts'

/** Read and written at a time. */
const portion = 5000

/**
 * Folds a district's ledger anew (重放) into the empty tables of `target`: what comes out must be what was kept. Reads in
 * the order of the ledger, folds in memory, writes each subject once.
 */
export async function replay(
  { ledger, target }: { ledger: Sessions; target: Sessions },
  district: number,
  types: readonly FoldedType[],
): Promise<number> {
  const byType = new Map(types.map(type => [type.table.subjectType, { type, states: new Map<string, Kept>() }]))
  let seq = 0
  for (;;) {
    const actions = await actionsAfter(ledger, district, seq)
    for (const action of actions) {
      const known = byType.get(action.subjectType)
      if (!known) throw new Error(`no system folds ${action.subjectType}`)
      const before = known.states.get(action.subject)
      known.states.set(action.subject, { state: known.type.fold(before?.state ?? null, action), at: action.at })
    }
    seq = actions.at(-1)?.seq ?? seq
    if (actions.length < portion) break
  }
  for (const { type, states } of byType.values()) {
    const rows = [...states.values()].map(({ state, at }) => ({ ...type.record(state), at }))
    for (let from = 0; from < rows.length; from += portion) {
      const text = insert(type.table)
      await target.query(district, { text, values: [district, canonicalText(rows.slice(from, from + portion))] })
    }
  }
  return seq
}

interface Kept {
  state: unknown
  at: string
}

async function actionsAfter(sessions: Sessions, district: number, seq: number): Promise<Action[]> {
  const rows = await sessions.query<ActionRow>(district, {
    text: `select ${actionColumns} from action a where a.district = $1 and a.seq > $2 order by a.seq limit ${portion}`,
    values: [district, seq],
  })
  return rows.map(readAction)
}

function insert({ name, columns }: FoldedTable): string {
  const typed = { id: 'uuid', version: 'int', at: 'timestamptz(3)', ...columns }
  const names = Object.keys(typed).join(', ')
  return `insert into ${name} (district, ${names}) select $1::int, ${names}
    from json_to_recordset($2::json) r(${Object.entries(typed)
      .map(entry => entry.join(' '))
      .join(', ')})`
}

/** SHA-256 of what a folded table holds of a district, by which two databases are compared. */
export async function hashOf(sessions: Sessions, district: number, { name }: FoldedTable): Promise<string> {
  const [found] = await sessions.query<{ hash: string }>(district, {
    text: `select encode(sha256(coalesce(string_agg(sha256(convert_to(t::text, 'UTF8')), ''::bytea order by id), '')), 'hex') as hash
      from ${name} t where district = $1`,
    values: [district],
  })
  return found?.hash ?? ''
}

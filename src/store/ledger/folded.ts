import type { Action, Fold } from '../../kernel/action/action.ts'

/** A folded table (折叠表): the state of subjects of one type, a function of their actions, one row a subject. */
export interface FoldedTable {
  name: string
  subjectType: string
  /**
   * Columns and their SQL types, besides those that each such table has: `district`, `id`, `version`, and `at`, when
   * its last action was recorded.
   */
  columns: Record<string, string>
}

/** A subject's row: what its columns hold, by name. */
export interface FoldedRow {
  id: string
  version: number
  [column: string]: unknown
}

/** How the subjects of a type are folded, and what their table keeps of a state. */
export interface FoldedType {
  table: FoldedTable
  fold: Fold<unknown, Action>
  record(state: unknown): FoldedRow
}

/** A type of a system, whose states and actions the store need not know. */
export const foldedType = <State, A>(
  table: FoldedTable,
  fold: Fold<State, A>,
  record: (state: State) => FoldedRow,
): FoldedType => ({
  table,
  fold: fold as unknown as Fold<unknown, Action>,
  record: record as (state: unknown) => FoldedRow,
})

/** The statement's part that writes rows of a table; the rows come as a JSON parameter, the instant from `done`. */
export function upsert({ name, columns }: FoldedTable, parameter: number): string {
  const own = Object.keys(columns)
  const typed = Object.entries({ id: 'uuid', version: 'int', ...columns }).map(([column, type]) => `${column} ${type}`)
  const set = ['version', 'at', ...own].map(column => `${column} = excluded.${column}`)
  return `
    insert into ${name} (district, id, version, at, ${own.join(', ')})
    select $1::int, r.id, r.version, d.at, ${own.map(column => `r.${column}`).join(', ')}
    from json_to_recordset($${parameter}::json) r(${typed.join(', ')})
    join done d on d.outcome = 'done' and d.subject = r.id and d.version = r.version
    on conflict (district, id) do update set ${set.join(', ')}`
}

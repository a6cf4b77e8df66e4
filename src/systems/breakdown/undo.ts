import canonicalize from 'canonicalize'
import type { BreakdownAction, RowAction } from './acts.ts'
import type { Breakdown, Row } from './breakdown.ts'
import type { Held, Refused } from './commands.ts'
import { bringBack } from './decide/bring-back.ts'
import { type Decided, onBreakdown, onRow } from './decide/decided.ts'
import { isRefused, refuse } from './decide/refuse.ts'
import { foldBreakdown, foldRow, isRowAction } from './fold.ts'

type Action = BreakdownAction | RowAction

/**
 * Takes back what one command did (撤销), by further actions: the ledger forgets nothing. Refused where a subject no longer
 * stands as the command left it; one that was changed and changed back stands so, hence several steps can be taken back
 * one after the other. Undoing an undo is to redo it (重做).
 *
 * @param acted the command's actions
 * @param history every action of a subject, in order
 */
export function undo(
  acted: readonly Action[],
  history: (subject: string) => readonly Action[],
  held: Held,
): Decided[] | Refused {
  const decided: Decided[] = []
  const now = new Map<string, Breakdown | Row>(held.rows.map(row => [row.id, row]))
  if (held.breakdown) now.set(held.breakdown.id, held.breakdown)
  const moved = acted.filter(action => !standsSo(now.get(action.subject), action, history(action.subject)))
  if (moved.length > 0)
    return refuse(
      'moved_on',
      moved.map(action => action.subject),
    )
  const gone = acted.flatMap(({ kind, subject }) => (kind === 'row.removed' ? (now.get(subject) ?? []) : []))
  const back = new Map(bringBack(gone, held).map(said => [said.subject, said]))
  for (const action of acted) {
    const earlier = history(action.subject).filter(other => other.version < action.version)
    const subject = { id: action.subject, version: now.get(action.subject)?.version ?? 0 }
    const said = isRowAction(action) ? backRow(action, subject, earlier, back) : backBreakdown(action, subject, earlier)
    if (isRefused(said)) return said
    decided.push(said)
  }
  return decided
}

/** Whether a subject is as an action left it. */
function standsSo(now: Breakdown | Row | undefined, action: Action, history: readonly Action[]): boolean {
  if (!now || now.version === action.version) return now !== undefined
  const upto = history.filter(other => other.version <= action.version)
  const then = isRowAction(action)
    ? upto.filter(isRowAction).reduce<Row | null>(foldRow, null)
    : upto.filter(other => !isRowAction(other)).reduce<Breakdown | null>(foldBreakdown, null)
  return canonicalize({ ...then, version: 0 }) === canonicalize({ ...now, version: 0 })
}

type Subject = Pick<Row, 'id' | 'version'>

function backRow(
  action: RowAction,
  subject: Subject,
  earlier: readonly Action[],
  back: ReadonlyMap<string, Decided>,
): Decided | Refused {
  switch (action.kind) {
    case 'row.added':
    case 'row.restored':
      return onRow(subject, 'row.removed', {})
    case 'row.removed':
      return back.get(subject.id) ?? refuse('not_undoable')
    case 'row.numbered':
      return refuse('not_undoable')
    case 'row.set': {
      const before = earlier.filter(isRowAction).reduce<Row | null>(foldRow, null)
      return before ? onRow(subject, 'row.set', { fields: pick(before, action.body.fields) }) : refuse('not_undoable')
    }
  }
}

function backBreakdown(action: BreakdownAction, subject: Subject, earlier: readonly Action[]): Decided | Refused {
  if (action.kind !== 'breakdown.set') return refuse('not_undoable')
  const before = earlier.filter(other => !isRowAction(other)).reduce<Breakdown | null>(foldBreakdown, null)
  if (!before) return refuse('not_undoable')
  return onBreakdown(subject, 'breakdown.set', pick(before, action.body))
}

/** What the state said of the fields that were set. */
function pick<S extends F, F extends object>(state: S, set: F): F {
  return Object.fromEntries(Object.keys(set).map(key => [key, state[key as keyof S]])) as F
}

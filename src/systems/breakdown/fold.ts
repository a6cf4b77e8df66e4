import type { BreakdownAction, RowAction } from './acts.ts'
import type { Breakdown, Row } from './breakdown.ts'
import type { Held } from './commands.ts'
import { append, copyOf, placeOf } from './lookup.ts'

/** The state of a breakdown after an action. Reads the state and the action, and nothing else. */
export function foldBreakdown(state: Breakdown | null, action: BreakdownAction): Breakdown {
  const { subject: id, version } = action
  if (action.kind === 'breakdown.drafted') return { ...action.body, id, version, issued: null }
  if (!state) throw new Error(`${action.kind} on a breakdown that was never drafted: ${id}`)
  switch (action.kind) {
    case 'breakdown.set':
      return { ...state, ...action.body, version }
    case 'breakdown.issued':
      return { ...state, issued: action.body.on, version }
  }
}

/** The state of a row after an action. */
export function foldRow(state: Row | null, action: RowAction): Row {
  const { subject: id, version } = action
  if (action.kind === 'row.added') {
    const { breakdown, fields, number } = action.body
    return { ...fields, id, breakdown, version, number, removed: false }
  }
  if (!state) throw new Error(`${action.kind} on a row that was never added: ${id}`)
  switch (action.kind) {
    case 'row.set':
      return { ...state, ...action.body.fields, version }
    case 'row.removed':
      return { ...state, removed: true, version }
    case 'row.restored':
      return { ...state, removed: false, number: action.body.number ?? state.number, version }
    case 'row.numbered':
      return { ...state, number: action.body.number, version }
  }
}

/** Tells what happened to a row from what happened to the whole. */
export const isRowAction = (action: BreakdownAction | RowAction): action is RowAction => action.subjectType === 'row'

/** A breakdown and its rows after some actions, in their order. Rows that no action touches cost nothing. */
export function foldAll(held: Held, actions: readonly (BreakdownAction | RowAction)[]): Held {
  let { breakdown } = held
  const rows = copyOf(held.rows)
  for (const action of actions) {
    if (isRowAction(action)) {
      const place = placeOf(rows, action.subject)
      if (place < 0) append(rows, foldRow(null, action))
      else rows[place] = foldRow(rows[place] as Row, action)
    } else breakdown = foldBreakdown(breakdown, action)
  }
  return { breakdown, rows }
}

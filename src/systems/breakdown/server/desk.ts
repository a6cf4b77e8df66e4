import type { Action } from '../../../kernel/action/action.ts'
import { Desk } from '../../../store/desk/desk.ts'
import { knownCommand } from '../../../store/ledger/actions.ts'
import { Appender } from '../../../store/ledger/append.ts'
import type { Store } from '../../../store/store.ts'
import type { BreakdownAction, RowAction } from '../acts.ts'
import type { Held, Refused } from '../commands.ts'
import { foldAll } from '../fold.ts'
import { breakdownTypes, loadHeld, statesOf } from './held.ts'

export type BreakdownDesk = Desk<Held, Refused>

/** The desk on which breakdowns lie; a breakdown with its rows is one stream. */
export function breakdownDesk({ sessions, watch }: Pick<Store, 'sessions' | 'watch'>): BreakdownDesk {
  const appender = new Appender(
    sessions,
    'breakdown',
    breakdownTypes.map(type => type.table),
  )
  return new Desk<Held, Refused>({
    load: (district, id) => loadHeld(sessions, district, id),
    fold: (held, actions) => foldAll(held, actions as readonly (Action & (BreakdownAction | RowAction))[]),
    states: statesOf,
    append: batch => appender.append(batch),
    known: (district, id, command) => knownCommand(sessions, district, id, command),
    written: (district, id, seq) => watch.written(district, id, seq),
  })
}

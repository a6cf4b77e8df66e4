/** What the tests of this system share: small breakdowns, and commands carried out on them as a store would. */
import type { BreakdownAction, RowAction } from './acts.ts'
import type { BreakdownFields, RowFields } from './breakdown.ts'
import type { Command, Held } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { Decided } from './decide/decided.ts'
import { isRefused } from './decide/refuse.ts'
import { foldAll } from './fold.ts'
import { inOrder } from './order.ts'

export const breakdownId = '00000000-0000-7000-8000-000000000001'

export const fieldsOf = (fields: Partial<BreakdownFields> = {}): BreakdownFields => ({
  title: '【样例】清渚区2019年重点工作目标任务分解落实方案',
  report: { name: 'qingzhu-2019.txt', text: '0'.repeat(64), place: '清渚区', year: 2019 },
  layout: 'wujiang-2024',
  asOf: '2019-01-20',
  notice: { title: '', addressees: '', body: '', signer: '', date: null },
  ...fields,
})

export const rowOf = (id: string, fields: Partial<RowFields> = {}) => ({
  id,
  block: 'work' as const,
  project: '教育',
  text: `任务${id}。`,
  source: { kind: 'report' as const, spans: [], note: '' },
  leaders: [],
  owners: { lead: null, others: [] },
  due: null,
  items: [],
  proposed: {},
  ...fields,
})

export const nothing: Held = { breakdown: null, rows: [] }

type Act = BreakdownAction | RowAction

/** Records what was decided, as the store does: versions and places in the ledger. */
export function recorded(decided: readonly Decided[], seq = 0): Act[] {
  return decided.map(
    ({ expected, ...decision }, n) =>
      ({
        ...decision,
        id: `act-${seq + n + 1}`,
        seq: seq + n + 1,
        version: expected + 1,
        actor: 'operator',
        at: '2019-01-20T01:00:00.000Z',
        occurredAt: '2019-01-20T01:00:00.000Z',
      }) as Act,
  )
}

/** A breakdown under the hands of one person, with its ledger. */
export function desk(ids: string[], fields: Partial<RowFields> = {}) {
  const ledger: Act[] = []
  let held = nothing
  const keep = (decided: Decided[]): Act[] => {
    const acts = recorded(decided, ledger.length)
    ledger.push(...acts)
    held = foldAll(held, acts)
    return acts
  }
  const run = (command: Command) => {
    const said = decide(command, held, breakdownId)
    return isRefused(said) ? said.refused : keep(said)
  }
  run({ do: 'draft', fields: fieldsOf(), rows: ids.map(id => rowOf(id, fields)) })
  const row = (id: string) => {
    const found = held.rows.find(other => other.id === id)
    if (!found) throw new Error(`no row ${id}`)
    return found
  }
  return {
    run,
    keep,
    ledger,
    row,
    held: () => held,
    seen: (...names: string[]) => names.map(id => ({ row: id, version: row(id).version })),
    /** Ids of the rows that stand, in the paper's order. */
    order: () =>
      held.rows
        .filter(one => !one.removed)
        .sort(inOrder)
        .map(one => one.id),
  }
}

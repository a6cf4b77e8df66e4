import type { BreakdownAction, RowAction } from '../../acts.ts'
import type { Breakdown, Row } from '../../breakdown.ts'
import type { Command, Held, Refused } from '../../commands.ts'
import { decide } from '../../decide/decide.ts'
import type { Decided } from '../../decide/decided.ts'
import { undo } from '../../undo.ts'

export type Act = BreakdownAction | RowAction

/** What a person did on this page (一步), with the id that makes sending it twice harmless. Plain data: it is kept until the server has it. */
export type Step = { id: string; occurredAt: string } & (
  | { kind: 'command'; command: Command }
  /** Takes back the step `action`: what it did, and how its subjects stood before. */
  | { kind: 'undo'; action: string; acted: Act[]; before: (Breakdown | Row)[] }
)

/** What a step comes to on a state, or why it is refused. */
export function decideStep(step: Step, held: Held, breakdown: string): Decided[] | Refused {
  if (step.kind === 'command') return decide(step.command, held, breakdown)
  const before = new Map(step.before.map(state => [state.id, origin(state)]))
  const history = (subject: string) => [
    ...[before.get(subject) ?? []].flat(),
    ...step.acted.filter(act => act.subject === subject),
  ]
  return undo(step.acted, history, held)
}

/** What a step was decided to be, as the store will record it; ids and times come from the server and are not looked at. */
export function recordStep(step: Step, decided: readonly Decided[]): Act[] {
  return decided.map(
    ({ expected, ...decision }, n) =>
      ({
        ...decision,
        id: n === 0 ? step.id : `${step.id}/${n}`,
        seq: 0,
        version: expected + 1,
        actor: '',
        at: step.occurredAt,
        occurredAt: step.occurredAt,
      }) as Act,
  )
}

/** Whom a step concerns: what rests on it goes where it goes. */
export function subjectsOf(step: Step): string[] {
  if (step.kind === 'undo') return step.acted.map(action => action.subject)
  const { command } = step
  switch (command.do) {
    case 'draft':
      return command.rows.map(row => row.id)
    case 'set':
      return ['breakdown']
    case 'add':
      return [command.id, ...(command.after ? [command.after] : [])]
    case 'edit':
      return command.rows.map(({ row }) => row)
    case 'split':
      return [command.seen.row, ...command.ids]
    default:
      return command.seen.map(({ row }) => row)
  }
}

/** A state told as if it had been made in one go: all the history that undoing a step asks for. */
function origin(state: Breakdown | Row): Act {
  const { id, version } = state
  const act = { id: '', seq: 0, subject: id, version, actor: '', at: '', occurredAt: '' }
  if (!('breakdown' in state)) {
    const { id: _id, version: _version, issued: _issued, ...body } = state
    return { ...act, subjectType: 'breakdown', kind: 'breakdown.drafted', body }
  }
  const { id: _id, version: _version, breakdown, number, removed: _removed, ...fields } = state
  return { ...act, subjectType: 'row', kind: 'row.added', body: { breakdown, number, fields } }
}

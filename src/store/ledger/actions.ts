import type { Action } from '../../kernel/action/action.ts'
import type { Sessions } from '../sessions.ts'
import type { Answer, Known, Receipt } from './append.ts'

/** An action as the database gives it: its body is the bytes that were written. */
export interface ActionRow extends Omit<Action, 'body'> {
  body: Buffer
}

export const actionColumns = `
  a.id, a.seq, a.subject_type as "subjectType", a.subject, a.version, a.kind, a.body, a.actor, a.at,
  a.occurred_at as "occurredAt"`

/** The action of a row. */
export const readAction = ({ body, ...row }: ActionRow): Action => ({
  ...row,
  body: JSON.parse(body.toString()) as unknown,
})

/** Every action of these subjects, in order. */
export async function historyOf(sessions: Sessions, district: number, subjects: readonly string[]): Promise<Action[]> {
  const rows = await sessions.query<ActionRow>(district, {
    name: 'history',
    text: `select ${actionColumns} from action a where a.district = $1 and a.subject = any($2::uuid[]) order by a.seq`,
    values: [district, subjects],
  })
  return rows.map(readAction)
}

/** The actions that one command came to; none where there was no such command. */
export async function actionsOf(sessions: Sessions, district: number, command: string): Promise<Action[]> {
  const rows = await sessions.query<ActionRow>(district, {
    name: 'actions-of-command',
    text: `select ${actionColumns} from command c
      join action a on a.district = c.district and a.seq between c.seq and c.seq + c.actions - 1
      where c.district = $1 and c.id = $2 order by a.seq`,
    values: [district, command],
  })
  return rows.map(readAction)
}

/** A command that was carried out before, and the place of the last action of a stream. */
export async function knownCommand(
  sessions: Sessions,
  district: number,
  stream: string,
  command: string,
): Promise<{ known: Known | null; seq: number }> {
  const rows = await sessions.query<Receipt & { actor: string; request: Buffer; head: number | null }>(district, {
    name: 'known-command',
    text: `select h.head, c.actor, c.request, a.id, a.subject, a.version, a.seq, a.at
      from (select (select seq from stream_head where district = $1 and stream = $2) as head) h
      left join command c on c.district = $1 and c.id = $3
      left join action a on a.district = c.district and a.seq between c.seq and c.seq + c.actions - 1
      order by a.seq`,
    values: [district, stream, command],
  })
  const [first] = rows
  const seq = first?.head ?? 0
  if (!first?.id) return { known: null, seq }
  const actions = rows.map(({ id, subject, version, seq, at }) => ({ id, subject, version, seq, at }))
  const last = actions.at(-1) as Receipt
  const answer: Answer = { id: command, seq: last.seq, at: last.at, actions }
  return { known: { answer, actor: first.actor, request: first.request }, seq }
}

/** By whom and when one of these subjects was changed last. */
export async function lastAction(
  sessions: Sessions,
  district: number,
  subjects: readonly string[],
): Promise<{ at: string; actor: string } | null> {
  const [found] = await sessions.query<{ at: string; actor: string }>(district, {
    name: 'last-action',
    text: `select at, actor from action where district = $1 and subject = any($2::uuid[]) order by seq desc limit 1`,
    values: [district, subjects],
  })
  return found ?? null
}

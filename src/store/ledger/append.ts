import type { Action, Decision } from '../../kernel/action/action.ts'
import { canonicalBytes, canonicalText } from '../../kernel/action/canonical.ts'
import { actionId } from '../../kernel/action/ids.ts'
import type { Sessions, Statement } from '../sessions.ts'
import { type FoldedRow, type FoldedTable, upsert } from './folded.ts'

/** A command that was decided and is to be recorded. */
export interface Entry {
  /** UUIDv7 from the client. */
  id: string
  /** SHA-256 of the request, by which it is known again. */
  request: Uint8Array
  actor: string
  post: string
  occurredAt: string
  decisions: readonly Decision[]
}

/** What is told of a recorded action: all of it is in the action's row, so that it can be told again at any time. */
export interface Receipt {
  id: string
  subject: string
  version: number
  seq: number
  at: string
}

/** The answer to a command (回执). */
export interface Answer {
  id: string
  seq: number
  at: string
  actions: Receipt[]
}

/** A command that was carried out before, and by whose request. */
export interface Known {
  answer: Answer
  actor: string
  request: Uint8Array
}

export type Appended =
  | { outcome: 'done'; answers: Answer[] }
  | { outcome: 'again'; known: Known[] }
  | { outcome: 'moved' }
  | { outcome: 'stale'; subjects: string[] }

/** What is appended: commands on one stream (subjects whose rules look at each other), decided on what was there at `seen`. */
export interface Batch {
  district: number
  stream: string
  seen: number
  entries: readonly Entry[]
  /** States after the last of their actions, a list for each folded table. */
  states: readonly FoldedRow[][]
}

interface ActRow extends Receipt {
  outcome: Appended['outcome']
  command: string | null
  actor: string | null
  request: Uint8Array | null
}

const schemaVersion = 1
/** Kept with each action; rules that are data name their own versions in the bodies. */
const ruleVersion = ''

/** Appends actions and folds them in, in one statement: one round trip, one transaction. */
export class Appender {
  readonly #sessions: Sessions
  readonly #name: string
  readonly #text: string

  constructor(sessions: Sessions, system: string, tables: readonly FoldedTable[]) {
    this.#sessions = sessions
    this.#name = `append-${system}`
    const parameters = Array.from({ length: 18 }, (_, n) => `$${n + 1}`).join(', ')
    const folds = tables.map((table, n) => `folded_${n} as (${upsert(table, 19 + n)})`)
    this.#text = `with ${[`done as materialized (select * from act(${parameters}))`, ...folds].join(', ')}
      select * from done order by seq`
  }

  async append(batch: Batch): Promise<Appended> {
    const rows = await this.#sessions.query<ActRow>(batch.district, this.#statement(batch))
    const [first] = rows
    switch (first?.outcome) {
      case 'done':
        return { outcome: 'done', answers: answersOf(batch.entries, rows) }
      case 'again':
        return { outcome: 'again', known: knownOf(rows) }
      case 'moved':
        return { outcome: 'moved' }
      case 'stale':
        return { outcome: 'stale', subjects: rows.map(row => row.subject) }
      default:
        throw new Error('act() answered nothing')
    }
  }

  #statement({ district, stream, seen, entries, states }: Batch): Statement {
    const decisions = entries.flatMap((entry, place) =>
      entry.decisions.map((decision, n) => ({ ...decision, id: actionId(entry.id, n), place: place + 1 })),
    )
    return {
      name: this.#name,
      text: this.#text,
      values: [
        district,
        stream,
        seen,
        entries.map(entry => entry.id),
        entries.map(entry => Buffer.from(entry.request)),
        entries.map(entry => entry.actor),
        entries.map(entry => entry.post),
        entries.map(entry => entry.occurredAt),
        entries.map(entry => entry.decisions.length),
        decisions.map(decision => decision.place),
        decisions.map(decision => decision.id),
        decisions.map(decision => decision.subjectType),
        decisions.map(decision => decision.subject),
        decisions.map(decision => decision.expected),
        decisions.map(decision => decision.kind),
        decisions.map(() => schemaVersion),
        ruleVersion,
        decisions.map(decision => Buffer.from(canonicalBytes(decision.body))),
        ...states.map(canonicalText),
      ],
    }
  }
}

/** Actions as they will be recorded, for folding before their place and instant are known (no fold reads those). */
export function foreseen({ id, actor, occurredAt, decisions }: Entry): Action[] {
  return decisions.map(({ expected, ...decision }, n) => ({
    ...decision,
    id: actionId(id, n),
    version: expected + 1,
    seq: 0,
    at: occurredAt,
    actor,
    occurredAt,
  }))
}

function answersOf(entries: readonly Entry[], rows: ActRow[]): Answer[] {
  let from = 0
  return entries.map(({ id, decisions }) => {
    const to = from + decisions.length
    const answer = answerOf(id, rows.slice(from, to))
    from = to
    return answer
  })
}

function knownOf(rows: ActRow[]): Known[] {
  return [...Map.groupBy(rows, row => row.command)].map(([command, own]) => ({
    answer: answerOf(command as string, own),
    actor: own[0]?.actor ?? '',
    request: own[0]?.request ?? new Uint8Array(),
  }))
}

function answerOf(id: string, rows: ActRow[]): Answer {
  const actions = rows.map(({ id, subject, version, seq, at }) => ({ id, subject, version, seq, at }))
  const last = actions.at(-1)
  if (!last) throw new Error(`command ${id} has no actions`)
  return { id, seq: last.seq, at: last.at, actions }
}

/** A make-believe system for the store's tests: a tennis club whose courts (球场) have names and players. */
import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Action, Decision, Refusal } from '../kernel/action/action.ts'
import { newId } from '../kernel/action/ids.ts'
import { appRole } from './connection.ts'
import { Desk } from './desk/desk.ts'
import type { Order } from './desk/order.ts'
import { knownCommand } from './ledger/actions.ts'
import { Appender } from './ledger/append.ts'
import type { FoldedTable } from './ledger/folded.ts'
import type { Migrations } from './migrations/migrate.ts'
import { ofDistrict } from './migrations/of-district.ts'
import type { Store } from './store.ts'

/** A court and who plays on it: the subject whose state is folded. */
export interface Court {
  id: string
  version: number
  players: string[]
}
export type Club = Court[]

export const courts: FoldedTable = { name: 'court', subjectType: 'court', columns: { club: 'uuid', players: 'json' } }

export const clubMigrations: Migrations = {
  '0900-club': {
    async up(db: Kysely<unknown>) {
      await sql`create table court (
        district int not null, id uuid not null, version int not null, at timestamptz(3) not null,
        club uuid not null, players json not null, primary key (district, id))`.execute(db)
      await ofDistrict(db, 'court')
      await sql.raw(`grant select, insert, update on court to ${appRole}`).execute(db)
    },
  },
}

const fold = (club: Club, actions: readonly Action[]): Club =>
  actions.reduce((courts, { subject: id, version, body }) => {
    const { player } = body as { player: string }
    const players = [...(courts.find(court => court.id === id)?.players ?? []), player]
    return [...courts.filter(court => court.id !== id), { id, version, players }]
  }, club)

/** A desk as another system would have it. */
export function clubDesk({ sessions, watch }: Store): Desk<Club, Refusal> {
  const appender = new Appender(sessions, 'club', [courts])
  return new Desk<Club, Refusal>({
    async load(district, club) {
      const rows = await sessions.query<Court & { seq: number }>(district, {
        text: `select h.seq, c.id, c.version, c.players from stream_head h
          left join court c on c.district = h.district and c.club = h.stream
          where h.district = $1 and h.stream = $2`,
        values: [district, club],
      })
      return { held: rows.filter(row => row.id).map(({ seq, ...court }) => court), seq: rows[0]?.seq ?? 0 }
    },
    fold,
    states: (held, subjects) => [
      held
        .filter(court => subjects.has(court.id))
        .map(({ id, version, players }) => ({ id, version, players, club: clubOf.get(id) })),
    ],
    append: batch => appender.append(batch),
    known: (district, club, command) => knownCommand(sessions, district, club, command),
    written: (district, club, seq) => watch.written(district, club, seq),
  })
}

/** Which club a court belongs to: set by `play`. */
const clubOf = new Map<string, string>()

/** Somebody plays on a court; `seen` says at which version the court was seen, else it is as it is found. */
export function play(
  club: string,
  court: string,
  player: string,
  { id = newId(), seen }: { id?: string; seen?: number } = {},
): Order<Club, Refusal> {
  clubOf.set(court, club)
  return {
    id,
    actor: 'operator',
    post: 'operator',
    occurredAt: '2019-01-20T01:00:00.000Z',
    request: Buffer.alloc(32, player),
    decide(held) {
      const version = held.find(one => one.id === court)?.version ?? 0
      if (seen !== undefined && seen !== version) return { refused: 'stale', words: { zh: '已变', en: 'stale' } }
      const decision: Decision = {
        subjectType: 'court',
        subject: court,
        expected: version,
        kind: 'court.played',
        body: { player },
      }
      return [decision]
    },
  }
}

export const uuid = (): string => randomUUID()

import Type from 'typebox'
import { paperKinds } from '../papers/kinds.ts'

/** What requests may say. Longer texts than any office writes are refused, and fields that do not exist. */
const strict = { additionalProperties: false } as const
const words = (maxLength: number) => Type.String({ maxLength })
/** Rows of a breakdown at most: offices issue some hundred. */
export const many = 20_000

export const uuid = Type.String({ pattern: '^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$' })
/** UUIDv7: made by the client, so that sending again is harmless. */
const actionId = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' })
/** The calendar has no year 0, and the database takes none. */
const day = Type.String({ format: 'date', pattern: '^(?!0000)' })
/** In UTC. */
const instant = Type.String({ format: 'date-time', pattern: '^(?!0000).*Z$' })
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const version = Type.Integer({ minimum: 0 })

const seen = Type.Object({ row: uuid, version }, strict)
const seens = Type.Array(seen, { minItems: 1, maxItems: many })

const owners = Type.Object({ lead: orNull(words(200)), others: Type.Array(words(200), { maxItems: 200 }) }, strict)
const reason = Type.Object({ unit: words(200), duty: words(200), words: words(2000) }, strict)
const reasons = Type.Array(reason, { maxItems: 200 })
const proposed = Type.Object({ owners: Type.Optional(reasons), leaders: Type.Optional(reasons) }, strict)
const due = orNull(Type.Object({ text: words(500), date: orNull(day) }, strict))
const item = Type.Object({ id: words(100), text: words(many), owners, due, proposed }, strict)
const span = Type.Object({ start: version, end: version }, strict)
const source = Type.Object(
  {
    kind: Type.Enum(['report', 'plan-report', 'budget-report', 'assigned', 'livelihood', 'plenum', 'other']),
    spans: Type.Array(span, { maxItems: 1000 }),
    note: words(1000),
  },
  strict,
)
const fields = {
  block: Type.Enum(['targets', 'work', 'livelihood']),
  project: words(500),
  text: words(many),
  source,
  leaders: Type.Array(words(200), { maxItems: 100 }),
  owners,
  due,
  items: Type.Array(item, { maxItems: 500 }),
  proposed,
}
const rowFields = Type.Object(fields, strict)
const someRowFields = Type.Partial(Type.Object(fields, strict), strict)

const notice = Type.Object(
  { title: words(500), addressees: words(5000), body: words(many), signer: words(500), date: orNull(day) },
  strict,
)
const setFields = Type.Partial(
  Type.Object({ title: words(500), layout: words(100), asOf: day, notice }, strict),
  strict,
)

/** Every command but the first draft, which has a route of its own. */
export const commandSchema = Type.Union([
  Type.Object({ do: Type.Literal('set'), version, fields: setFields }, strict),
  Type.Object({ do: Type.Literal('add'), id: uuid, after: orNull(uuid), fields: rowFields }, strict),
  Type.Object(
    {
      do: Type.Literal('edit'),
      rows: Type.Array(Type.Object({ row: uuid, version, fields: someRowFields }, strict), {
        minItems: 1,
        maxItems: many,
      }),
    },
    strict,
  ),
  Type.Object(
    {
      do: Type.Literal('split'),
      seen,
      at: Type.Array(version, { minItems: 1, maxItems: 200 }),
      ids: Type.Array(uuid, { minItems: 1, maxItems: 200 }),
    },
    strict,
  ),
  Type.Object({ do: Type.Literal('merge'), seen: seens, as: Type.Enum(['words', 'items']) }, strict),
  Type.Object({ do: Type.Literal('move'), seen: seens, after: orNull(uuid) }, strict),
  Type.Object({ do: Type.Literal('remove'), seen: seens }, strict),
  Type.Object({ do: Type.Literal('restore'), seen: seens }, strict),
  Type.Object(
    { do: Type.Literal('accept'), seen: seens, what: Type.Array(Type.Enum(['owners', 'leaders']), { maxItems: 2 }) },
    strict,
  ),
  Type.Object({ do: Type.Literal('issue'), version, on: day, seen: seens }, strict),
])

const head = { id: actionId, occurredAt: instant }

export const commandBody = Type.Object({ ...head, command: commandSchema }, strict)
export type CommandBody = Type.Static<typeof commandBody>

export const undoBody = Type.Object({ ...head, action: uuid }, strict)
export type UndoBody = Type.Static<typeof undoBody>

/** `report` is the id of an open report; without one, `name` and `text` bring it. */
export const draftBody = Type.Object(
  {
    ...head,
    breakdown: uuid,
    report: orNull(words(300)),
    name: Type.Optional(words(300)),
    text: Type.Optional(Type.String({ maxLength: 20_000_000 })),
    layout: Type.Optional(words(100)),
    asOf: Type.Optional(day),
  },
  strict,
)
export type DraftBody = Type.Static<typeof draftBody>

export const breakdownParams = Type.Object({ district: Type.String(), breakdown: uuid })
export const paperParams = Type.Object({
  district: Type.String(),
  breakdown: uuid,
  kind: Type.Enum([...paperKinds]),
})
export const paperQuery = Type.Object({ layout: Type.Optional(words(100)) }, strict)
export const placeQuery = { place: Type.Optional(words(100)) }
export const actionsQuery = Type.Object(
  { after: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$' })), row: Type.Optional(uuid) },
  strict,
)

/** The answer to a write holds only what the rows of its actions hold. */
export const answerSchema = Type.Object({
  id: uuid,
  seq: Type.Integer(),
  at: instant,
  actions: Type.Array(Type.Object({ id: uuid, subject: uuid, version, seq: Type.Integer(), at: instant })),
})

import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Action } from '../../../kernel/action/action.ts'
import { canonicalBytes } from '../../../kernel/action/canonical.ts'
import { notFound, Problem } from '../../../kernel/problem.ts'
import { actionsOf, historyOf } from '../../../store/ledger/actions.ts'
import type { Store } from '../../../store/store.ts'
import type { BreakdownAction, RowAction } from '../acts.ts'
import type { Command, Held } from '../commands.ts'
import { decide } from '../decide/decide.ts'
import { undo } from '../undo.ts'
import { answerOf } from './answer.ts'
import { breakdownDesk } from './desk.ts'
import { loadHeld } from './held.ts'
import { listBreakdowns } from './queries.ts'
import { actionsQuery, breakdownParams, type CommandBody, commandBody, type UndoBody, undoBody } from './schemas.ts'
import { streamActions } from './stream-actions.ts'

interface Params {
  district: string
  breakdown: string
}

/** Until there is sign-in, whoever sits at this machine acts as one fixed post. */
const operator = { actor: 'operator', post: 'operator' }

/** Queries and commands on breakdowns, below /api/:district. */
export function breakdownRoutes(api: FastifyInstance, { store, district }: { store: Store; district: number }): void {
  const { sessions } = store
  const desk = breakdownDesk(store)

  api.get('/breakdowns', async () => ({ breakdowns: await listBreakdowns(sessions, district) }))

  api.get<{ Params: Params }>('/breakdowns/:breakdown', { schema: { params: breakdownParams } }, async request => {
    const { held, seq } = await loadHeld(sessions, district, request.params.breakdown)
    if (!held.breakdown) throw notFound
    const text = (await store.files.get(held.breakdown.report.text)).toString()
    return { breakdown: held.breakdown, rows: held.rows, text, upto: seq }
  })

  api.post<{ Params: Params; Body: CommandBody }>(
    '/breakdowns/:breakdown/commands',
    { schema: { params: breakdownParams, body: commandBody } },
    async ({ params: { breakdown }, body }) => {
      const order = {
        ...entryOf(breakdown, body),
        decide: (held: Held) => decide(body.command as Command, held, breakdown),
      }
      return answerOf(await desk.carryOut(district, breakdown, order), sessions, district)
    },
  )

  api.post<{ Params: Params; Body: UndoBody }>(
    '/breakdowns/:breakdown/undo',
    { schema: { params: breakdownParams, body: undoBody } },
    async ({ params: { breakdown }, body }) => {
      type Act = Action & (BreakdownAction | RowAction)
      const acted = (await actionsOf(sessions, district, body.action)) as Act[]
      const { held } = await loadHeld(sessions, district, breakdown)
      if (!belongs(acted, held)) throw notFound
      const subjects = [...new Set(acted.map(({ subject }) => subject))]
      const history = Map.groupBy((await historyOf(sessions, district, subjects)) as Act[], ({ subject }) => subject)
      const order = {
        ...entryOf(breakdown, body),
        decide: (held: Held) => undo(acted, subject => history.get(subject) ?? [], held),
      }
      return answerOf(await desk.carryOut(district, breakdown, order), sessions, district)
    },
  )

  api.get<{ Params: Params; Querystring: { after?: string; row?: string } }>(
    '/breakdowns/:breakdown/actions',
    { schema: { params: breakdownParams, querystring: actionsQuery } },
    async ({ params: { breakdown }, query: { after = '0', row } }) =>
      streamActions(sessions, district, breakdown, { after: Number(after), row: row ?? null }),
  )

  api.get<{ Params: Params }>(
    '/breakdowns/:breakdown/live',
    { schema: { params: breakdownParams } },
    (request, reply) => live(store, district, request, reply),
  )
}

/** Whether a command was carried out on this breakdown. */
const belongs = ([first]: readonly Action[], { breakdown, rows }: Held): boolean =>
  first !== undefined && (first.subject === breakdown?.id || rows.some(row => row.id === first.subject))

/** What is recorded of a request, besides what it comes to. The hash tells the same request from another with its id. */
function entryOf(breakdown: string, body: { id: string; occurredAt: string }) {
  if (Date.parse(body.occurredAt) > Date.now() + ahead) throw toCome
  const request = createHash('sha256').update(canonicalBytes({ breakdown, body })).digest()
  return { ...operator, id: body.id, occurredAt: body.occurredAt, request }
}

/** Clocks of machines differ; a day covers a wrong time zone. */
const ahead = 86_400_000

const toCome = new Problem(400, 'occurred-at', {
  zh: '没有保存：所报的时间还没有到。请检查本机的时钟。',
  en: 'Not saved: the time it says to have happened is still to come. Check the clock of this machine.',
})

/** How often a silent connection is told that it lives: proxies close it after a minute. */
const beat = 25_000

/** Server-sent events: how far the breakdown has got, at once and after each change. What changed is asked for by `after`. */
async function live(
  { watch }: Store,
  district: number,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const since = Number(request.headers['last-event-id'] ?? 0)
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  })
  raw.write(': here\n\n')
  const stop = watch.listen(district, request.params.breakdown, upto => {
    if (upto > since) raw.write(`id: ${upto}\ndata: ${JSON.stringify({ upto })}\n\n`)
  })
  const timer = setInterval(() => raw.write(': still here\n\n'), beat).unref()
  raw.on('close', () => {
    clearInterval(timer)
    stop()
  })
  return reply
}

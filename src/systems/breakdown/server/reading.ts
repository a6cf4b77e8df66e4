import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { notFound } from '../../../kernel/problem.ts'
import { layouts } from '../layouts/shipped.ts'
import type { BreakdownParams, Parts } from './context.ts'
import { loadHeld } from './held.ts'
import { live } from './live.ts'
import { isKept, listBreakdowns } from './queries.ts'
import { actionsQuery, breakdownParams, placeQuery } from './schemas.ts'
import { streamActions } from './stream-actions.ts'

/** What tells of breakdowns: the list, one with its rows, what was done, that something was done. */
export function readingRoutes(api: FastifyInstance, { store, district, dutiesOf }: Parts): void {
  const { sessions } = store

  api.get('/breakdowns', { schema: { summary: 'Lists breakdowns' } }, async () => ({
    breakdowns: await listBreakdowns(sessions, district),
  }))

  api.get<{ Params: BreakdownParams }>(
    '/breakdowns/:breakdown',
    { schema: { summary: 'A breakdown, its rows, and the text they come from', params: breakdownParams } },
    async request => {
      const { held, seq } = await loadHeld(sessions, district, request.params.breakdown)
      if (!held.breakdown) throw notFound
      const text = (await store.files.get(held.breakdown.report.text)).toString()
      return { breakdown: held.breakdown, rows: held.rows, text, upto: seq }
    },
  )

  api.get<{ Params: BreakdownParams; Querystring: { after?: string; row?: string } }>(
    '/breakdowns/:breakdown/actions',
    {
      schema: {
        summary: 'What was done, behind a place of the ledger',
        params: breakdownParams,
        querystring: actionsQuery,
      },
    },
    async ({ params: { breakdown }, query: { after = '0', row } }) =>
      streamActions(sessions, district, breakdown, { after: Number(after), row: row ?? null }),
  )

  api.get<{ Params: BreakdownParams }>(
    '/breakdowns/:breakdown/live',
    { schema: { summary: 'Server-sent events: how far it has got', params: breakdownParams } },
    async (request, reply) => {
      if (!(await isKept(sessions, district, request.params.breakdown))) throw notFound
      live(store.watch, district, request, reply)
    },
  )

  api.get('/layouts', { schema: { summary: 'The layouts of tables' } }, async () => ({ layouts }))

  api.get<{ Querystring: { place?: string } }>(
    '/duties',
    { schema: { summary: 'Who does what, at a place', querystring: Type.Object(placeQuery) } },
    async ({ query: { place } }) => ({ duties: await dutiesOf(place ?? null) }),
  )
}

import type { FastifyInstance } from 'fastify'
import { notFound } from '../../../kernel/problem.ts'
import { layoutNamed } from '../layouts/shipped.ts'
import { type PaperKind, paperKinds } from '../papers/kinds.ts'
import { readReturned } from '../returned/read-returned.ts'
import type { BreakdownParams, Parts } from './context.ts'
import { loadHeld } from './held.ts'
import { breakdownParams, paperParams, paperQuery } from './schemas.ts'
import { setPaper } from './set-paper.ts'
import { noLayout } from './writing.ts'

const types: Record<PaperKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** Papers that go out, and the sheets that come back. */
export function paperRoutes(api: FastifyInstance, { store, district, isInvented }: Parts): void {
  const { sessions } = store

  api.get<{ Params: BreakdownParams & { kind: PaperKind }; Querystring: { layout?: string } }>(
    '/breakdowns/:breakdown/paper.:kind',
    { schema: { summary: `A file: ${paperKinds.join(', ')}`, params: paperParams, querystring: paperQuery } },
    async ({ params: { breakdown: id, kind }, query }, reply) => {
      const { breakdown, rows } = (await loadHeld(sessions, district, id)).held
      if (!breakdown) throw notFound
      const layout = layoutNamed(query.layout ?? breakdown.layout)
      if (!layout) throw noLayout
      const sample = isInvented(breakdown.report.place)
      const bytes = await setPaper(kind, { breakdown, rows, layout, sample })
      const name = encodeURIComponent(`${breakdown.title}.${kind}`)
      return reply
        .type(types[kind])
        .header('content-disposition', `attachment; filename="breakdown.${kind}"; filename*=UTF-8''${name}`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(bytes))
    },
  )

  api.register(async files => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    files.post<{ Params: BreakdownParams; Body: Uint8Array | null }>(
      '/breakdowns/:breakdown/returned',
      {
        schema: {
          summary: 'What a returned sheet (.xlsx, .csv) would change; changes nothing',
          params: breakdownParams,
        },
      },
      async ({ params, body }) => {
        const { breakdown, rows } = (await loadHeld(sessions, district, params.breakdown)).held
        if (!breakdown) throw notFound
        return readReturned(body ?? new Uint8Array(), breakdown, rows)
      },
    )
  })
}

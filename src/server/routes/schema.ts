import type { FastifyInstance } from 'fastify'
import { readingSchema } from '../../report/schema.ts'

/** GET /api/schema: the JSON Schema of a reading. */
export function schemaRoute(app: FastifyInstance): void {
  app.get('/api/schema', async (_request, reply) =>
    reply.type('application/schema+json').send(JSON.stringify(readingSchema)),
  )
}

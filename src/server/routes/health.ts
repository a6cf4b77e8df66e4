import type { FastifyInstance } from 'fastify'

/** GET /health: whether the server answers. */
export function healthRoute(app: FastifyInstance): void {
  app.get('/health', async () => ({ status: 'ok' }))
}

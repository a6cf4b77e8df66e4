import { type FastifyInstance, fastify } from 'fastify'
import { maxBytes } from '../report/input/decode.ts'
import { guard } from './guard.ts'
import { answerProblems, notFound } from './problem.ts'
import { healthRoute } from './routes/health.ts'
import { pageRoutes } from './routes/pages.ts'
import { readRoute } from './routes/read.ts'
import { reportRoutes } from './routes/reports.ts'
import { schemaRoute } from './routes/schema.ts'
import type { Shelved } from './shelf.ts'

export interface AppOptions {
  shelf: Shelved[]
  /** Where the built pages lie; null serves the data only. */
  pages: string | null
  /** Whether only this machine may reach it. */
  local?: boolean
}

/** The server: the open reports and the reader as data, and the pages that show them. It stores nothing. */
export function buildApp({ shelf, pages, local = true }: AppOptions): FastifyInstance {
  const app = fastify({ bodyLimit: maxBytes, forceCloseConnections: true, logger: { level: 'error' } })
  // A body is a file's bytes, whatever the browser calls it.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  guard(app, { local })
  answerProblems(app)
  healthRoute(app)
  schemaRoute(app)
  reportRoutes(app, shelf)
  readRoute(app)
  if (pages) pageRoutes(app, pages)
  else
    app.setNotFoundHandler(() => {
      throw notFound
    })
  return app
}

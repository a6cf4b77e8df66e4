import { type FastifyInstance, fastify } from 'fastify'
import { notFound } from '../kernel/problem.ts'
import { maxBytes } from '../report/input/decode.ts'
import type { Store } from '../store/store.ts'
import { systemRoutes } from './api.ts'
import { guard, guardHeaders } from './guard.ts'
import { openapiRoute } from './openapi.ts'
import { answerProblem } from './problem.ts'
import { type District, districtRoute } from './routes/district.ts'
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
  /** What is kept, and of which district; null keeps nothing. */
  kept?: { store: Store; district: District } | null
}

/** A file's name has up to 255 characters; what makes it unique on the shelf adds a few. */
const longestId = 300

/** The server: the open reports and the reader as data, what is kept, and the pages that show them. */
export function buildApp({ shelf, pages, local = true, kept = null }: AppOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: maxBytes,
    forceCloseConnections: true,
    logger: { level: 'error' },
    routerOptions: { maxParamLength: longestId },
    // What the router itself refuses comes by no hook and no error handler.
    frameworkErrors: (error, request, reply) => answerProblem(error, request, reply.headers(guardHeaders)),
  })
  // A body is a file's bytes, whatever the browser calls it.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  guard(app, { local })
  app.setErrorHandler(answerProblem)
  healthRoute(app)
  openapiRoute(app)
  schemaRoute(app)
  reportRoutes(app, shelf)
  readRoute(app)
  districtRoute(app, kept?.district ?? null)
  if (kept) systemRoutes(app, kept.district, { store: kept.store, shelf })
  if (pages) pageRoutes(app, pages)
  else
    app.setNotFoundHandler(() => {
      throw notFound
    })
  return app
}

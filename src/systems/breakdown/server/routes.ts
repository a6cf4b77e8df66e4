import type { FastifyInstance } from 'fastify'
import type { Context } from './context.ts'
import { breakdownDesk } from './desk.ts'
import { paperRoutes } from './papers.ts'
import { readingRoutes } from './reading.ts'
import { writingRoutes } from './writing.ts'

/** The breakdown's queries and commands, below /api/:district. */
export function breakdownRoutes(api: FastifyInstance, context: Context): void {
  const parts = { ...context, desk: breakdownDesk(context.store) }
  readingRoutes(api, parts)
  writingRoutes(api, parts)
  paperRoutes(api, parts)
}

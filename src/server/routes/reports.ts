import type { FastifyInstance } from 'fastify'
import { notFound } from '../../kernel/problem.ts'
import type { Shelved } from '../shelf.ts'

/** GET /api/reports: what is open. GET /api/reports/:id: one of them, read. */
export function reportRoutes(app: FastifyInstance, shelf: Shelved[]): void {
  app.get('/api/reports', async () =>
    shelf.map(({ id, name, reading, sample }) => ({
      id,
      name,
      title: reading.title,
      place: reading.place,
      year: reading.year,
      sample,
    })),
  )

  app.get<{ Params: { id: string } }>('/api/reports/:id', async request => {
    const found = shelf.find(report => report.id === request.params.id)
    if (!found) throw notFound
    const { id, name, text, reading, last } = found
    return { id, name, text, reading, last }
  })
}

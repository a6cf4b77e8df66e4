import type { FastifyInstance } from 'fastify'

/** The district (区县) whose data are kept here. */
export interface District {
  id: number
  name: string
  /** An invented one, to try the program with. */
  sample: boolean
  /** File of its units and duties, where they are not those that come with the program. */
  duties?: string
}

/** GET /api/district: whose data are kept here; null where nothing is kept. */
export function districtRoute(app: FastifyInstance, district: District | null): void {
  const told = district && { id: district.id, name: district.name, sample: district.sample }
  app.get('/api/district', async () => ({ district: told }))
}

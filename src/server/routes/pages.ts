import { fastifyStatic } from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { notFound } from '../../kernel/problem.ts'

const year = 365 * 24 * 3600

/**
 * The built pages. Files under assets/ carry their hash in their names and never change; the document that names them
 * is asked for anew each time. Addresses inside the page (no file, no API) get that document too.
 */
export function pageRoutes(app: FastifyInstance, folder: string): void {
  app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders(reply, path) {
      const named = /[\\/]assets[\\/]/.test(path)
      reply.header('cache-control', named ? `public, max-age=${year}, immutable` : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] as string
    const isPage = request.method === 'GET' && !path.startsWith('/api/') && !/\.\w+$/.test(path)
    if (!isPage) throw notFound
    return reply.sendFile('index.html')
  })
}

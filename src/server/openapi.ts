import type { FastifyInstance, RouteOptions } from 'fastify'
import { problemType } from './problem.ts'

declare module 'fastify' {
  interface FastifySchema {
    /** What the route is for, in a line. */
    summary?: string
  }
}

/** Of the addresses and shapes, not of the program. */
const apiVersion = '1'

interface Schema {
  properties?: Record<string, Schema>
  required?: string[]
  [keyword: string]: unknown
}

interface Described {
  summary?: string
  params?: Schema
  querystring?: Schema
  body?: Schema
  response?: Record<string, Schema>
}

/**
 * GET /api/openapi.json: an OpenAPI 3.1 description of the routes that are added after this, from the same schemas by
 * which they check what they are sent.
 */
export function openapiRoute(app: FastifyInstance): void {
  const paths: Record<string, Record<string, object>> = {}
  app.addHook('onRoute', route => {
    if (!route.url.startsWith('/api/')) return
    for (const method of [route.method].flat()) {
      if (method === 'HEAD' || method === 'OPTIONS') continue
      const path = route.url.replace(/:(\w+)/g, '{$1}')
      paths[path] = { ...paths[path], [method.toLowerCase()]: operation(route) }
    }
  })
  app.get('/api/openapi.json', { schema: { summary: 'This description' } }, async () => ({
    openapi: '3.1.0',
    info: { title: 'Gangmu 纲目', version: apiVersion },
    paths,
  }))
}

function operation({ url, schema }: RouteOptions): object {
  const { summary, params, querystring, body, response = {} } = (schema ?? {}) as Described
  const inPath = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
  const inQuery = Object.entries(querystring?.properties ?? {})
  const answers = Object.keys(response).length > 0 ? response : { 200: {} }
  return {
    ...(summary && { summary }),
    parameters: [
      ...inPath.map(name => ({
        name,
        in: 'path',
        required: true,
        schema: params?.properties?.[name] ?? { type: 'string' },
      })),
      ...inQuery.map(([name, schema]) => ({
        name,
        in: 'query',
        required: querystring?.required?.includes(name) ?? false,
        schema,
      })),
    ],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [
          status,
          { description: 'Done', content: { 'application/json': { schema } } },
        ]),
      ),
      default: { description: 'A problem (RFC 9457)', content: { [problemType]: { schema: problem } } },
    },
  }
}

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'words'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    words: { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } },
    requestId: { type: 'string' },
  },
}

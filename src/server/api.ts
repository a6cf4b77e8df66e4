import type { FastifyInstance } from 'fastify'
import { notFound, Problem } from '../kernel/problem.ts'
import { dutiesNameFor, loadDuties } from './districts.ts'
import { onlyThisMachine } from './guard.ts'
import type { District } from './routes/district.ts'
import type { SystemContext } from './systems.ts'
import { systems } from './systems.ts'
import { validatorCompiler } from './validate.ts'

/** The systems' queries and commands, below /api/:district: JSON in, JSON out, bodies checked by schema. */
export function systemRoutes(
  app: FastifyInstance,
  district: District,
  given: Pick<SystemContext, 'store' | 'shelf'>,
): void {
  app.register(
    async api => {
      api.removeAllContentTypeParsers()
      api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
        try {
          done(null, parse(body as string))
        } catch (error) {
          done(error as Error)
        }
      })
      api.setValidatorCompiler(validatorCompiler)
      api.addHook<{ Params: { district: string } }>('onRequest', async request => {
        if (request.params.district !== `${district.id}`) throw notFound
      })
      api.addHook('onRequest', onlyThisMachine)
      const context: SystemContext = {
        ...given,
        district: district.id,
        isInvented: place => district.sample && (place?.endsWith(district.name) ?? false),
        dutiesOf: async place => loadDuties(district.duties ?? (await dutiesNameFor(place ?? district.name))),
      }
      for (const system of systems) system.routes(api, context)
    },
    { prefix: '/api/:district' },
  )
}

/** A text of halves of characters, or with a NUL in it, cannot be kept nor given back as it was. */
const unkeepable = /\\u(?:0000|d[89a-f][0-9a-f]{2})/i

function parse(body: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (error) {
    throw new Problem(400, 'not-json', {
      zh: `请求不是正确的 JSON：${(error as Error).message}。`,
      en: `The request is not valid JSON: ${(error as Error).message}.`,
    })
  }
  if (unkeepable.test(body) && !isKeepable(value)) {
    throw new Problem(400, 'bad-text', {
      zh: '文字中有不成字的编码（半个字符或空字符），不能保存。',
      en: 'The text holds half a character or a NUL, which cannot be kept.',
    })
  }
  return value
}

/** Without calling itself, as what is sent may be nested deeper than calls can be. */
function isKeepable(whole: unknown): boolean {
  const left = [whole]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value === 'string' && (!value.isWellFormed() || value.includes('\0'))) return false
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) left.push(key, each)
  }
  return true
}

import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { Problem } from '../kernel/problem.ts'

interface Wrong {
  keyword: string
  schemaPath: string
  instancePath: string
  message: string
}

/** How many wrong fields are told; to find those that were meant, all ways of a choice are looked at. */
const told = 20
Settings.Set({ maxErrors: 400 })

/** Bodies are checked as they are: nothing is converted, left out or filled in. */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema)
  return (value: unknown) =>
    validator.Check(value) ? { value } : { error: invalid(httpPart ?? 'body', validator.Errors(value)) }
}

function invalid(part: string, errors: readonly Wrong[]): Problem {
  const fields = meant(errors).slice(0, told)
  const [first] = fields
  const where = `${part}${first?.path ?? ''}`
  return new Problem(
    400,
    'invalid',
    {
      zh: `请求的内容不对，没有处理：${where}（${first?.code ?? ''}）。`,
      en: `The request was not understood: ${where} (${first?.code ?? ''}).`,
    },
    { fields },
  )
}

/** Of a choice told apart by `do`, only what is wrong with the one that was meant; the innermost first. */
function meant(errors: readonly Wrong[]): { path: string; code: string; message: string }[] {
  const branch = (path: string) => /^(.*?\/anyOf\/\d+)(?:\/|$)/.exec(path)?.[1] ?? ''
  const others = new Set(
    errors
      .filter(({ keyword, instancePath }) => keyword === 'const' && instancePath.endsWith('/do'))
      .map(error => branch(error.schemaPath)),
  )
  const own = errors.filter(error => !others.has(branch(error.schemaPath)) || branch(error.schemaPath) === '')
  const known = own.length > 0 ? own : errors
  const byPath = new Map(known.map(({ instancePath, keyword, message }) => [instancePath, { code: keyword, message }]))
  return [...byPath]
    .map(([path, wrong]) => ({ path, ...wrong }))
    .sort((a, b) => b.path.split('/').length - a.path.split('/').length)
}

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../kernel/problem.ts'
import { InputError, maxBytes } from '../report/input/decode.ts'

export const problemType = 'application/problem+json'

/** Every failure is answered as problem details (RFC 9457), with `words` in both languages beside `detail`. */
export function answerProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, words, more } = describe(error)
  if (status >= 500) request.log.error(error)
  const detail = request.headers['accept-language']?.startsWith('zh') ? words.zh : words.en
  return reply
    .code(status)
    .type(problemType)
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: words.en,
        status,
        code,
        detail,
        words,
        requestId: request.id,
        ...more,
      }),
    )
}

/** What is wrong with something that was given, told by whoever reads it. */
const hasWords = (error: Error): error is Error & { code?: unknown; words: Problem['words'] } => 'words' in error

/** The database is not there: not yet, not any more, or the way to it broke (whether a write was kept is told to who sends it again). */
const isAway = ({ code, message }: Error & { code?: string }): boolean =>
  /^(?:ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|57P0[123]|08\w{3})$/.test(code ?? '') ||
  message.startsWith('Connection terminated')

const away = new Problem(503, 'store-away', {
  zh: '数据库暂时连不上，没有确认保存。稍候会自动重试；若一直如此，请重新启动纲目。',
  en: 'The database cannot be reached, so nothing was confirmed. It is tried again by itself; if it stays so, start Gangmu again.',
})

function describe(error: Error & { statusCode?: number }): Problem {
  if (error instanceof Problem) return error
  if (error instanceof InputError) return new Problem(error.code === 'too-large' ? 413 : 422, error.code, error.words)
  if (hasWords(error)) return new Problem(422, typeof error.code === 'string' ? error.code : 'unusable', error.words)
  if (isAway(error)) return away
  if (error.statusCode === 413) return describe(new InputError('too-large', { limit: maxBytes >> 20 }))
  if (error.statusCode && error.statusCode < 500) {
    return new Problem(error.statusCode, 'bad-request', {
      zh: '请求的格式不对，没有处理。',
      en: `The request was not understood: ${error.message}.`,
    })
  }
  return new Problem(500, 'internal', {
    zh: '程序出了错，没有完成。请重试；如果再次出现，请带上请求编号反馈。',
    en: 'The program failed and did not finish. Try again; if it happens again, report it with the request number.',
  })
}

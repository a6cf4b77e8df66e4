import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Watch } from '../../../store/watch.ts'
import type { BreakdownParams } from './context.ts'

/** How often a silent connection is told that it lives: proxies close it after a minute. */
const beat = 25_000

/**
 * Server-sent events (实时): how far the breakdown has got, at once and after each change. What changed is asked for by
 * `after`; who comes back with Last-Event-ID is told only of what is newer.
 */
export function live(
  watch: Watch,
  district: number,
  request: FastifyRequest<{ Params: BreakdownParams }>,
  reply: FastifyReply,
): void {
  const since = Number(request.headers['last-event-id']) || 0
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  })
  if (request.method === 'HEAD') {
    raw.end()
    return
  }
  raw.write(': here\n\n')
  const stop = watch.listen(district, request.params.breakdown, upto => {
    if (upto > since) raw.write(`id: ${upto}\ndata: ${JSON.stringify({ upto })}\n\n`)
  })
  const timer = setInterval(() => raw.write(': still here\n\n'), beat).unref()
  raw.on('close', () => {
    clearInterval(timer)
    stop()
  })
}

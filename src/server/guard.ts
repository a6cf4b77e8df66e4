import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

/** The page runs its own code only; inline styles are allowed, as the component library writes them at run time. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer carries. */
export const guardHeaders = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/

/** Headers for every answer; and on loopback, no answer to a name that another site had point here (DNS rebinding). */
export function guard(app: FastifyInstance, { local }: { local: boolean }): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(guardHeaders)
    if (local && !loopback.test(request.headers.host ?? '')) {
      throw new Problem(421, 'misdirected', {
        zh: '这个程序只在本机使用，请用 127.0.0.1 或 localhost 打开。',
        en: 'This program serves this machine only: open it as 127.0.0.1 or localhost.',
      })
    }
  })
}

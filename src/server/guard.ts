import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../kernel/problem.ts'

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

/** Names and addresses by which only this machine calls itself. */
export const isLoopbackName = (host: string | undefined): boolean => loopback.test(host ?? '')
const isLoopbackAddress = (ip: string): boolean => /^(?:::ffff:)?127\.|^::1$/.test(ip)

/** Headers for every answer; and on loopback, no answer to a name that another site had point here (DNS rebinding). */
export function guard(app: FastifyInstance, { local }: { local: boolean }): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(guardHeaders)
    if (local && !isLoopbackName(request.headers.host)) {
      throw new Problem(421, 'misdirected', {
        zh: '这个程序只在本机使用，请用 127.0.0.1 或 localhost 打开。',
        en: 'This program serves this machine only: open it as 127.0.0.1 or localhost.',
      })
    }
  })
  app.addHook('onRequest', async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnPage(request)) throw foreignPage
  })
}

/**
 * A browser says from which page a request comes; a page of another site has no business here. Programs say nothing,
 * and may.
 */
function isOwnPage({ headers, protocol }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return headers.origin === undefined || headers.origin === `${protocol}://${headers.host}`
}

/**
 * As long as there is no sign-in, whoever sits at this machine acts for the office, and nobody else: on a server that
 * others reach, they read. A proxy on this machine passes on what others send.
 */
export async function onlyThisMachine(request: FastifyRequest): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const passedOn = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some(name => name in request.headers)
  if (passedOn || !isLoopbackAddress(request.ip) || !isLoopbackName(request.headers.host)) throw elsewhere
}

const foreignPage = new Problem(403, 'foreign-page', {
  zh: '没有处理：请求来自别的网站的页面。',
  en: 'Refused: the request comes from a page of another site.',
})

const elsewhere = new Problem(403, 'this-machine-only', {
  zh: '没有保存：现在还没有登录，只能在运行纲目的那台电脑上修改，这里可以看。',
  en: 'Not saved: there is no sign-in yet, so changes are made on the machine that runs Gangmu; here you can read.',
})

import type { FastifyInstance } from 'fastify'
import { Problem } from '../../kernel/problem.ts'
import { decode } from '../../report/input/decode.ts'
import { readReport } from '../../report/read.ts'
import { isWorkReport } from '../../report/recognise.ts'

interface Query {
  name?: string
  force?: string
  part?: string
}

/**
 * POST /api/read?name=…: reads the bytes in the body and forgets them.
 * `force` reads what does not look like a work report too, `part=review|plan` says what a fragment belongs to.
 */
export function readRoute(app: FastifyInstance): void {
  app.post<{ Querystring: Query; Body: Uint8Array | null }>('/api/read', async request => {
    const { name = '', force, part } = request.query
    const { text } = await decode(request.body ?? new Uint8Array(), name)
    const reading = readReport(text, part === 'review' || part === 'plan' ? { part } : {})
    if (force === undefined && part === undefined && !isWorkReport(text, reading.sections)) {
      throw new Problem(422, 'not-a-work-report', {
        zh: '这份文本不像政府工作报告：没有报告应有的部分。',
        en: 'This does not look like a government work report: its parts are missing.',
      })
    }
    return { name, text, reading }
  })
}

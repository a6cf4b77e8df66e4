import type { FastifyInstance } from 'fastify'
import type { Action } from '../../../kernel/action/action.ts'
import { newId } from '../../../kernel/action/ids.ts'
import { notFound, Problem } from '../../../kernel/problem.ts'
import { readReport } from '../../../report/read.ts'
import { actionsOf, historyOf } from '../../../store/ledger/actions.ts'
import type { BreakdownAction, RowAction } from '../acts.ts'
import type { Command, Held } from '../commands.ts'
import { decide } from '../decide/decide.ts'
import { draftBreakdown } from '../draft/draft.ts'
import { defaultLayout, layoutNamed } from '../layouts/shipped.ts'
import { undo } from '../undo.ts'
import { answerOf } from './answer.ts'
import { type BreakdownParams, entryOf, type Parts } from './context.ts'
import { isOf } from './queries.ts'
import {
  answerSchema,
  breakdownParams,
  type CommandBody,
  commandBody,
  type DraftBody,
  draftBody,
  many,
  type UndoBody,
  undoBody,
} from './schemas.ts'

/** What changes breakdowns: drafting one, commands on it, taking a command back. */
export function writingRoutes(api: FastifyInstance, parts: Parts): void {
  const { store, district, desk } = parts
  const { sessions } = store
  const response = { 200: answerSchema }

  api.post<{ Body: DraftBody }>(
    '/breakdowns',
    { schema: { summary: 'Drafts a breakdown of a report', body: draftBody, response: { 201: answerSchema } } },
    async ({ body }, reply) => {
      const entry = entryOf(body.breakdown, body)
      const command = await draftOf(body, parts)
      const order = { ...entry, decide: (held: Held) => decide(command, held, body.breakdown) }
      const answer = await answerOf(await desk.carryOut(district, body.breakdown, order), sessions, district)
      return reply.code(201).send(answer)
    },
  )

  api.post<{ Params: BreakdownParams; Body: CommandBody }>(
    '/breakdowns/:breakdown/commands',
    { schema: { summary: 'Carries out a command', params: breakdownParams, body: commandBody, response } },
    async ({ params: { breakdown }, body }) => {
      const command = body.command as Command
      if (command.do === 'set' && command.fields.layout !== undefined && !layoutNamed(command.fields.layout))
        throw noLayout
      const order = { ...entryOf(breakdown, body), decide: (held: Held) => decide(command, held, breakdown) }
      return answerOf(await desk.carryOut(district, breakdown, order), sessions, district)
    },
  )

  api.post<{ Params: BreakdownParams; Body: UndoBody }>(
    '/breakdowns/:breakdown/undo',
    { schema: { summary: 'Takes a command back', params: breakdownParams, body: undoBody, response } },
    async ({ params: { breakdown }, body }) => {
      type Act = Action & (BreakdownAction | RowAction)
      const acted = (await actionsOf(sessions, district, body.action)) as Act[]
      if (!(await isOf(sessions, district, breakdown, acted[0]?.subject))) throw notFound
      const subjects = [...new Set(acted.map(({ subject }) => subject))]
      const history = Map.groupBy((await historyOf(sessions, district, subjects)) as Act[], ({ subject }) => subject)
      const order = {
        ...entryOf(breakdown, body),
        decide: (held: Held) => undo(acted, subject => history.get(subject) ?? [], held),
      }
      return answerOf(await desk.carryOut(district, breakdown, order), sessions, district)
    },
  )
}

/** Reads the report, keeps its text, and drafts the rows with their owners. */
async function draftOf(body: DraftBody, { store, shelf, dutiesOf }: Parts): Promise<Command> {
  const { name, text, reading } = reportOf(body, shelf)
  const layout = body.layout === undefined ? defaultLayout : layoutNamed(body.layout)
  if (!layout) throw noLayout
  const { year, place, delivered } = reading
  const { fields, rows } = draftBreakdown({
    text,
    reading,
    name,
    hash: await store.files.put(Buffer.from(text)),
    duties: await dutiesOf(place),
    asOf: body.asOf ?? delivered ?? `${year ?? new Date().getFullYear()}-01-31`,
    layout: layout.id,
    newId,
  })
  if (rows.length === 0) throw nothingPromised
  if (rows.length > many) throw tooMany
  return { do: 'draft', fields, rows }
}

function reportOf({ report, name = '', text }: DraftBody, shelf: Parts['shelf']) {
  if (text !== undefined) return { name, text, reading: readReport(text) }
  const open = shelf.find(one => one.id === report)
  if (!open) throw notFound
  return open
}

export const noLayout = new Problem(404, 'no-layout', { zh: '没有这种版式。', en: 'There is no such layout.' })

const tooMany = new Problem(422, 'too-many-rows', {
  zh: `没有分解：这份文本会分出${many}条以上。请检查是不是把多份报告放在了一起。`,
  en: `Not broken down: this text would make more than ${many} rows. Check that it is one report.`,
})

const nothingPromised = new Problem(422, 'nothing-promised', {
  zh: '没有分解：这份文本里没有读到承诺事项。请检查是否选错了文件。',
  en: 'Not broken down: no commitment was found in this text. Check that it is the right file.',
})

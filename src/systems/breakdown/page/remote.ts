import type { Duties } from '../../../report/owners/duties.ts'
import type { Breakdown, Row } from '../breakdown.ts'
import type { Layout } from '../layouts/layout.ts'
import type { Listed } from '../listed.ts'
import type { PaperKind } from '../papers/kinds.ts'
import type { Returned } from '../returned/returned.ts'
import type { Act, Step } from './desk/step.ts'
import type { Answer, Sent, Transport } from './desk/transport.ts'

/** The server answered that it cannot be done, in words. */
export class Failure extends Error {
  readonly code: string
  readonly status: number
  readonly words: { zh: string; en: string }
  /** When somebody else's change was recorded, where that is the reason. */
  readonly at: string | null
  constructor(status: number, code: string, words: { zh: string; en: string }, at: string | null = null) {
    super(words.en)
    this.status = status
    this.code = code
    this.words = words
    this.at = at
  }
}

/** A breakdown with all that its page needs. */
export interface Opened {
  breakdown: Breakdown
  rows: Row[]
  /** The report's text, which the rows' spans point into. */
  text: string
  upto: number
}

/** An order to draft a breakdown: of a report on the shelf, or of a text. */
export interface Draft {
  id: string
  occurredAt: string
  breakdown: string
  report: string | null
  name?: string
  text?: string
}

const pathOf = (district: number, rest: string) => `api/${district}/${rest}`
/** The address of a path below the page’s own. */
export const addressOf = (path: string): string => new URL(path, document.baseURI).href

export const listBreakdowns = async (district: number): Promise<Listed[]> =>
  (await ask<{ breakdowns: Listed[] }>(pathOf(district, 'breakdowns'))).breakdowns

export const draftBreakdown = (district: number, draft: Draft): Promise<Answer> =>
  ask(pathOf(district, 'breakdowns'), json(draft))

export const openBreakdown = (district: number, id: string): Promise<Opened> =>
  ask(pathOf(district, `breakdowns/${encodeURIComponent(id)}`))

export const listLayouts = async (district: number): Promise<Layout[]> =>
  (await ask<{ layouts: Layout[] }>(pathOf(district, 'layouts'))).layouts

/** Who does what at a place that a report names. */
export const getDuties = async (district: number, place: string | null): Promise<Duties> =>
  (await ask<{ duties: Duties }>(pathOf(district, place ? `duties?place=${encodeURIComponent(place)}` : 'duties')))
    .duties

/** What happened to a row, from the first. */
export const historyOf = async (district: number, breakdown: string, row: string): Promise<Act[]> =>
  (await ask<{ actions: Act[] }>(pathOf(district, `breakdowns/${breakdown}/actions?after=0&row=${row}`))).actions

/** Where a paper is downloaded. */
export const paperAddress = (district: number, breakdown: string, kind: PaperKind, layout: string): string =>
  addressOf(pathOf(district, `breakdowns/${breakdown}/paper.${kind}?layout=${encodeURIComponent(layout)}`))

/** Where changes are told as they happen. */
export const liveAddress = (district: number, breakdown: string): string =>
  addressOf(pathOf(district, `breakdowns/${breakdown}/live`))

/** What a sheet that came back would change; nothing is changed by asking. */
export const readReturned = (district: number, breakdown: string, file: Blob, name: string): Promise<Returned> =>
  ask(pathOf(district, `breakdowns/${breakdown}/returned?name=${encodeURIComponent(name)}`), {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  })

/** After so many tries a fault of the program's own is no passing one. */
const mostTries = 4

/** What the ledger is reached by from here. */
export function transportOf(district: number, breakdown: string): Transport {
  /** How often the server failed on a step: one on which it fails again and again must not keep the others waiting. */
  const failed = new Map<string, number>()
  const base = pathOf(district, `breakdowns/${breakdown}`)
  return {
    send: async (step): Promise<Sent> => {
      try {
        return { ok: true, answer: await ask<Answer>(...bodyOf(base, step)) }
      } catch (error) {
        // A server that fails, or has too much to do, is asked again; one that refuses is not.
        if (!(error instanceof Failure)) throw error
        const times = (failed.get(step.id) ?? 0) + 1
        failed.set(step.id, times)
        const broken = error.code === 'internal' && times >= mostTries
        if (!broken && (error.status >= 500 || error.status === 429)) throw error
        return { ok: false, rejection: { code: error.code, words: error.words, at: error.at } }
      }
    },
    actions: after => ask<{ actions: Act[]; upto: number }>(`${base}/actions?after=${after}`),
  }
}

function bodyOf(base: string, step: Step): [string, RequestInit] {
  const { id, occurredAt } = step
  return step.kind === 'command'
    ? [`${base}/commands`, json({ id, occurredAt, command: step.command })]
    : [`${base}/undo`, json({ id, occurredAt, action: step.action })]
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

/** Asks the server; a `Failure` is its refusal, any other error that it did not answer. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(addressOf(path), init)
  const kind = response.headers.get('content-type') ?? ''
  if (response.ok && kind.includes('json')) return response.json()
  if (!kind.includes('problem+json')) throw new Error(`${response.status} ${kind}`)
  const { code, words, detail, title, at } = await response.json()
  const said = detail ?? title ?? ''
  throw new Failure(response.status, code ?? String(response.status), words ?? { zh: said, en: said }, at ?? null)
}

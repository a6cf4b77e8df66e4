import type { Act, Step } from './step.ts'

/** What the server answers to a write: what its action rows hold. */
export interface Answer {
  actions: { id: string; subject: string; version: number; seq: number; at: string }[]
}

/** A refusal in words; `stale` and `moved_on` say that others were faster. */
export interface Rejection {
  code: string
  words: { zh: string; en: string }
  /** When the other's change was recorded. */
  at: string | null
}

export type Sent = { ok: true; answer: Answer } | { ok: false; rejection: Rejection }

/** How the desk reaches the ledger. Whatever throws is tried again: the server is away. */
export interface Transport {
  send(step: Step): Promise<Sent>
  actions(after: number): Promise<{ actions: Act[]; upto: number }>
}

/** Where steps wait that the server has not confirmed, so that a killed browser loses none. */
export interface Kept {
  all(): Promise<Step[]>
  put(step: Step): Promise<void>
  drop(id: string): Promise<void>
}

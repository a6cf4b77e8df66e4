/**
 * The only write (动作): everything that is done is an action on one subject (whatever has a history of its own), and
 * the state of a subject is a function of its actions. A command decides; what it decided is written down whole; a fold
 * turns actions into state and reads nothing else, so that the same actions give the same state for ever.
 */

/** What a command decided for one subject, on the version it had seen. */
export interface Decision<Kind extends string = string, Body = unknown> {
  subjectType: string
  /** UUID. */
  subject: string
  /** The version that the decision rests on; 0 = the subject is new. A subject that has moved on refuses it. */
  expected: number
  kind: Kind
  body: Body
}

/** A decision that was recorded. */
export interface Action<Kind extends string = string, Body = unknown> {
  /** UUIDv7 from the client for the first action of a command, UUIDv5 of it and a number for the others. */
  id: string
  /** Place in the district's ledger: without gaps, in the order of commit. */
  seq: number
  subjectType: string
  subject: string
  /** 1 for a subject's first action, one more for each after. */
  version: number
  kind: Kind
  body: Body
  /** The post that acted: never a person's name. */
  actor: string
  /** When the server recorded it: ISO 8601, UTC, milliseconds. */
  at: string
  /** When the client says that it happened. */
  occurredAt: string
}

/** State after an action; null is a subject without any. */
export type Fold<State, A> = (state: State | null, action: A) => State

/** Why a command is not carried out: a code for programs, words for people. */
export interface Refusal {
  refused: string
  words: { zh: string; en: string }
}

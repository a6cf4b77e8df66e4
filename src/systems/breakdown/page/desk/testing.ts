/** A server for the desk's tests: it decides and folds as the real one does, and can be away, slow or deaf. */
import type { Command, Held } from '../../commands.ts'
import { isRefused } from '../../decide/refuse.ts'
import { foldAll } from '../../fold.ts'
import { breakdownId, fieldsOf, recorded, rowOf } from '../../testing.ts'
import { Desk } from './desk.ts'
import { type Act, decideStep, type Step } from './step.ts'
import type { Answer, Kept, Sent, Transport } from './transport.ts'

export class Office implements Transport {
  ledger: Act[] = []
  held: Held = { breakdown: null, rows: [] }
  /** away: nothing arrives; deaf: it is recorded, but the answer is lost. */
  state: 'there' | 'away' | 'deaf' = 'there'
  answers = new Map<string, Answer>()
  asked = 0

  constructor(ids: string[]) {
    this.does({ do: 'draft', fields: fieldsOf(), rows: ids.map(id => rowOf(id)) })
  }

  /** What somebody else does. */
  does(command: Command, id = `other-${this.ledger.length}`): Sent {
    return this.record({ id, occurredAt: '', kind: 'command', command })
  }

  async send(step: Step): Promise<Sent> {
    await Promise.resolve()
    if (this.state === 'away') throw new Error('away')
    const sent = this.record(step)
    if (this.state === 'deaf') throw new Error('no answer')
    return sent
  }

  async actions(after: number) {
    await Promise.resolve()
    this.asked++
    if (this.state === 'away') throw new Error('away')
    return { actions: this.ledger.filter(({ seq }) => seq > after), upto: this.ledger.length }
  }

  private record(step: Step): Sent {
    const known = this.answers.get(step.id)
    if (known) return { ok: true, answer: known }
    // The real one reads the history of the subjects; what a step brings with it says the same.
    const decided = decideStep(step, this.held, breakdownId)
    if (isRefused(decided))
      return { ok: false, rejection: { code: decided.refused, words: decided.words, at: '2019-01-20T06:32:00.000Z' } }
    const acts = recorded(decided, this.ledger.length).map((act, n) => (n === 0 ? { ...act, id: step.id } : act))
    this.ledger.push(...acts)
    this.held = foldAll(this.held, acts)
    const answer = { actions: acts.map(({ id, subject, version, seq, at }) => ({ id, subject, version, seq, at })) }
    this.answers.set(step.id, answer)
    return { ok: true, answer }
  }
}

/** A browser's database that outlives its pages. */
export function memory(): Kept & { steps: Map<string, Step> } {
  const steps = new Map<string, Step>()
  return {
    steps,
    all: async () => [...steps.values()],
    put: async step => void steps.set(step.id, step),
    drop: async id => void steps.delete(id),
  }
}

let ids = 0
/** A page on a breakdown, as the server gives it now. */
export async function openDesk(office: Office, kept: Kept = memory()): Promise<Desk> {
  const desk = new Desk({
    breakdown: breakdownId,
    held: office.held,
    upto: office.ledger.length,
    transport: office,
    kept,
    newId: () => `step-${String(ids++).padStart(6, '0')}`,
    wait: ms => new Promise(done => setTimeout(done, ms / 50)),
  })
  await desk.resume()
  return desk
}

export const edit = (desk: Desk, id: string, text: string) => {
  const row = desk.current().held.rows.find(one => one.id === id)
  return desk.run({ do: 'edit', rows: [{ row: id, version: row?.version ?? 0, fields: { text } }] })
}

export const textOf = (held: Held, id: string) => held.rows.find(row => row.id === id)?.text

export const settled = async (desk: Desk) => {
  for (let n = 0; n < 200 && desk.current().waiting > 0; n++) await new Promise(done => setTimeout(done, 1))
}

import type { Breakdown, Row } from '../../breakdown.ts'
import type { Command, Held, Refused } from '../../commands.ts'
import { isRefused } from '../../decide/refuse.ts'
import { foldAll } from '../../fold.ts'
import { changed, statesOf } from './states.ts'
import { type Act, decideStep, recordStep, type Step, subjectsOf } from './step.ts'
import type { Kept, Rejection, Transport } from './transport.ts'
import { Unsent, type Waiting } from './unsent.ts'
import type { SetAside, View } from './view.ts'

/** Something done on this page that can be taken back. */
interface Done {
  id: string
  acted: Act[]
  before: (Breakdown | Row)[]
}

interface Options {
  breakdown: string
  held: Held
  upto: number
  transport: Transport
  kept: Kept
  newId: () => string
  now?: () => number
  wait?: (ms: number) => Promise<void>
}

const freshFor = 2000
const longestWait = 8000

/**
 * The breakdown under a person's hands (案头). Every step is decided here at once, by the same rules as on the server, and
 * sent; what the server has confirmed is the ground, and steps that wait are decided again whenever the ground moves.
 */
export class Desk {
  readonly breakdown: string
  private ground: Held
  private upto: number
  private heard = 0
  private readonly transport: Transport
  private readonly unsent: Unsent
  private readonly newId: () => string
  private readonly now: () => number
  private readonly wait: (ms: number) => Promise<void>

  private refused: SetAside[] = []
  private done: Done[] = []
  private undone: Done[] = []
  private sending = false
  private catching: Promise<void> | null = null
  private away = false
  private savedAt: string | null = null
  private fresh = new Set<string>()
  private closed = false
  private listeners = new Set<() => void>()
  private view: View

  constructor({ breakdown, held, upto, transport, kept, newId, now = Date.now, wait = sleep }: Options) {
    this.breakdown = breakdown
    this.ground = held
    this.upto = upto
    this.transport = transport
    this.unsent = new Unsent(kept)
    this.newId = newId
    this.now = now
    this.wait = wait
    this.view = this.look(held)
  }

  /** Takes up what an earlier page left unsent. */
  async resume(): Promise<void> {
    await this.unsent.takeUp(this.now())
    if (this.unsent.size === 0) return
    this.show(this.replay())
    void this.pump()
  }

  close(): void {
    this.closed = true
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly current = (): View => this.view

  /** Does it, at once for the eye and soon for the ledger; or says why not. */
  readonly run = (command: Command): Refused | null => {
    const did = this.take({ id: this.newId(), occurredAt: this.stamp(), kind: 'command', command })
    if (isRefused(did)) return did
    this.done.push(did)
    this.undone = []
    this.show(this.view.held)
    return null
  }

  readonly undo = (): Refused | null => this.back(this.done, this.undone)
  readonly redo = (): Refused | null => this.back(this.undone, this.done)

  private back(from: Done[], to: Done[]): Refused | null {
    const last = from.pop()
    if (!last) return null
    const { id: action, acted, before } = last
    const did = this.take({ id: this.newId(), occurredAt: this.stamp(), kind: 'undo', action, acted, before })
    if (!isRefused(did)) to.push(did)
    this.show(this.view.held)
    return isRefused(did) ? did : null
  }

  private take(step: Step): Done | Refused {
    const { held } = this.view
    const decided = decideStep(step, held, this.breakdown)
    if (isRefused(decided)) return decided
    const acted = recordStep(step, decided)
    const before = statesOf(
      held,
      acted.map(action => action.subject),
    )
    this.unsent.add({ step, before, at: this.now() })
    this.show(foldAll(held, acted))
    void this.pump()
    return { id: step.id, acted, before }
  }

  /** A person has looked at what was refused: it goes, or is done again on the state of now. */
  readonly settle = (id: string, again: Command | null): Refused | null => {
    this.refused = this.refused.filter(({ step }) => step.id !== id)
    this.unsent.drop(id)
    const said = again ? this.run(again) : null
    this.show(this.view.held)
    return said
  }

  /** Others' changes up to a place in the ledger. */
  readonly hear = (upto: number): void => {
    this.heard = Math.max(this.heard, upto)
    // What is being sent will be heard of too: its own answer is faster.
    if (this.heard <= this.upto || this.sending) return
    const before = this.upto
    // It may come in portions.
    const on = () => this.upto > before && this.hear(0)
    void this.catchUp().then(on, () => this.lost())
  }

  /** Tries at once what waits for the server. */
  readonly retry = (): void => {
    this.wake?.()
    void this.pump()
    void this.catchUp().catch(() => this.lost())
  }

  private wake: (() => void) | null = null

  /** One after the other, in the order in which they were done: a later one may rest on an earlier. */
  private async pump(): Promise<void> {
    if (this.sending) return
    this.sending = true
    let pause = 500
    while (this.unsent.first && !this.closed) {
      try {
        await this.sendFirst()
        pause = 500
      } catch {
        this.lost()
        await Promise.race([this.wait(pause), new Promise<void>(done => (this.wake = done))])
        pause = Math.min(pause * 2, longestWait)
      }
    }
    this.sending = false
    this.hear(0)
  }

  private async sendFirst(): Promise<void> {
    const step = this.unsent.first?.step
    if (!step) return
    const sent = await this.transport.send(step)
    this.away = false
    if (sent.ok) await this.confirm(step, sent.answer.actions)
    else await this.setAside(step, sent.rejection)
  }

  private async confirm(step: Step, actions: { seq: number; version: number; at: string }[]): Promise<void> {
    this.savedAt = actions[0]?.at ?? this.savedAt
    const first = actions[0]?.seq ?? 0
    const last = actions.at(-1)?.seq ?? 0
    // What it came to is known here without asking, unless somebody else wrote in between.
    const decided = first === this.upto + 1 ? decideStep(step, this.ground, this.breakdown) : null
    if (decided && !isRefused(decided) && decided.length === actions.length) {
      this.upto = last
      this.unsent.drop(step.id)
      // What is shown is that already; were it made anew, all that hangs on it would be, too.
      this.ground = this.unsent.size === 0 ? this.view.held : foldAll(this.ground, recordStep(step, decided))
      this.show(this.view.held)
    } else {
      await this.reach(last)
      this.unsent.drop(step.id)
      this.show(this.replay())
    }
  }

  /** What rests on it would go over the other's change unseen: it is set aside with it, unless it was taken back since. */
  private async setAside(step: Step, rejection: Rejection): Promise<void> {
    const taken = this.unsent.takingBack(step)
    const resting = this.unsent.restingOn(step)
    for (const { step } of [...resting, ...taken]) {
      if (taken.length > 0) this.unsent.drop(step.id)
      else this.unsent.leave(step.id)
      this.done = this.done.filter(({ id }) => id !== step.id)
      this.undone = this.undone.filter(({ id }) => id !== step.id)
    }
    if (taken.length === 0) this.refused = [...this.refused, ...resting.map(one => this.refusedFor(one, rejection))]
    this.show(this.replay())
    if (rejection.code === 'stale' || rejection.code === 'moved_on') await this.catchUp()
  }

  /** A step that an earlier page left behind is shown on what is so now. */
  private refusedFor({ step, before }: Waiting, rejection: Rejection): SetAside {
    return { step, rejection, before: before.length > 0 ? before : statesOf(this.ground, subjectsOf(step)) }
  }

  /** Gets as far as what was recorded just now; what was asked before that knows nothing of it. */
  private async reach(last: number): Promise<void> {
    await this.catching
    for (let before = -1; before < this.upto && this.upto < last; ) {
      before = this.upto
      await this.catchUp()
    }
  }

  private catchUp(): Promise<void> {
    this.catching ??= this.fetchNew().finally(() => {
      this.catching = null
    })
    return this.catching
  }

  private async fetchNew(): Promise<void> {
    const { actions, upto } = await this.transport.actions(this.upto)
    this.away = false
    const news = actions.filter(action => action.seq > this.upto)
    this.ground = foldAll(this.ground, news)
    this.upto = Math.max(this.upto, upto, news.at(-1)?.seq ?? 0)
    this.unsent.dropAll(new Set(news.map(action => action.id)))
    const shown = this.replay()
    this.tint(changed(this.view.held, shown, news))
    this.show(shown)
  }

  private replay(): Held {
    return this.unsent.doneOn(this.ground, this.breakdown)
  }

  private tint(rows: string[]): void {
    if (rows.length === 0) return
    this.fresh = new Set([...this.fresh, ...rows])
    void this.wait(freshFor).then(() => {
      this.fresh = new Set([...this.fresh].filter(id => !rows.includes(id)))
      this.show(this.view.held)
    })
  }

  private lost(): void {
    this.away = true
    this.show(this.view.held)
  }

  private stamp(): string {
    return new Date(this.now()).toISOString()
  }

  private look(held: Held): View {
    return {
      held,
      waiting: this.unsent.size,
      since: this.unsent.first?.at ?? null,
      away: this.away,
      savedAt: this.savedAt,
      refused: this.refused,
      fresh: this.fresh,
      canUndo: this.done.length > 0,
      canRedo: this.undone.length > 0,
    }
  }

  private show(held: Held): void {
    this.view = this.look(held)
    for (const listener of this.listeners) listener()
  }
}

const sleep = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

import type { Breakdown, Row } from '../../breakdown.ts'
import type { Command, Held, Refused } from '../../commands.ts'
import { isRefused } from '../../decide/refuse.ts'
import { foldAll } from '../../fold.ts'
import { type Act, decideStep, recordStep, type Step, subjectsOf } from './step.ts'
import type { Kept, Rejection, Transport } from './transport.ts'

/** A step that was refused: kept until a person has looked at it. */
export interface SetAside {
  step: Step
  rejection: Rejection
  /** The subjects as the person saw them when they did it. */
  before: (Breakdown | Row)[]
}

/** What the page shows. */
export interface View {
  held: Held
  /** Steps that the server has not confirmed. */
  waiting: number
  /** The oldest of them, for the saving mark that comes only when it takes long. */
  since: number | null
  /** The server is away; steps are tried again. */
  away: boolean
  /** When the last step was confirmed. */
  savedAt: string | null
  refused: readonly SetAside[]
  /** Rows that somebody else has just changed. */
  fresh: ReadonlySet<string>
  canUndo: boolean
  canRedo: boolean
}

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
  private readonly kept: Kept
  private readonly newId: () => string
  private readonly now: () => number
  private readonly wait: (ms: number) => Promise<void>

  private queue: { step: Step; before: (Breakdown | Row)[]; at: number }[] = []
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
    this.kept = kept
    this.newId = newId
    this.now = now
    this.wait = wait
    this.view = this.look(held)
  }

  /** Takes up what an earlier page left unsent. */
  async resume(): Promise<void> {
    const steps = (await this.kept.all()).sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const step of steps) this.queue.push({ step, before: [], at: this.now() })
    if (steps.length === 0) return
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
    const before = statesOf(held, acted)
    this.queue.push({ step, before, at: this.now() })
    void this.kept.put(step).catch(() => {})
    this.show(foldAll(held, acted))
    void this.pump()
    return { id: step.id, acted, before }
  }

  /** A person has looked at what was refused: it goes, or is done again on the state of now. */
  readonly settle = (id: string, again: Command | null): Refused | null => {
    this.refused = this.refused.filter(({ step }) => step.id !== id)
    void this.kept.drop(id).catch(() => {})
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
    while (this.queue[0] && !this.closed) {
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
    const first = this.queue[0]
    if (!first) return
    const { step } = first
    const sent = await this.transport.send(step)
    this.away = false
    if (sent.ok) await this.confirm(step, sent.answer.actions)
    else await this.setAside(first, sent.rejection)
  }

  private async confirm(step: Step, actions: { seq: number; version: number; at: string }[]): Promise<void> {
    this.savedAt = actions[0]?.at ?? this.savedAt
    const first = actions[0]?.seq ?? 0
    const last = actions.at(-1)?.seq ?? 0
    // What it came to is known here without asking, unless somebody else wrote in between.
    const decided = first === this.upto + 1 ? decideStep(step, this.ground, this.breakdown) : null
    if (decided && !isRefused(decided) && decided.length === actions.length) {
      this.upto = last
      this.leave(step.id)
      // What is shown is that already; were it made anew, all that hangs on it would be, too.
      this.ground = this.queue.length === 0 ? this.view.held : foldAll(this.ground, recordStep(step, decided))
      this.show(this.view.held)
    } else {
      await this.reach(last)
      this.leave(step.id)
      this.show(this.replay())
    }
  }

  private async setAside({ step }: { step: Step }, rejection: Rejection): Promise<void> {
    const taken = this.queue.filter(one => one.step.kind === 'undo' && one.step.action === step.id)
    // What rests on it would go over the other's change unseen: it is set aside with it.
    const subjects = new Set(subjectsOf(step))
    const resting: typeof this.queue = []
    for (const one of this.queue) {
      const own = subjectsOf(one.step)
      if (taken.includes(one) || !own.some(subject => subjects.has(subject))) continue
      for (const subject of own) subjects.add(subject)
      resting.push(one)
    }
    for (const one of [...resting, ...taken]) {
      this.leave(one.step.id, taken.length === 0)
      this.done = this.done.filter(({ id }) => id !== one.step.id)
      this.undone = this.undone.filter(({ id }) => id !== one.step.id)
    }
    if (taken.length === 0)
      this.refused = [
        ...this.refused,
        // A step that an earlier page left behind has no memory of what it was done on.
        ...resting.map(({ step, before }) => ({
          step,
          rejection,
          before: before.length > 0 ? before : standing(this.ground, subjectsOf(step)),
        })),
      ]
    this.show(this.replay())
    if (rejection.code === 'stale' || rejection.code === 'moved_on') await this.catchUp()
  }

  private leave(id: string, keep = false): void {
    this.queue = this.queue.filter(({ step }) => step.id !== id)
    if (!keep) void this.kept.drop(id).catch(() => {})
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
    const own = new Set(news.map(action => action.id))
    this.ground = foldAll(this.ground, news)
    this.upto = Math.max(this.upto, upto, news.at(-1)?.seq ?? 0)
    for (const { step } of this.queue) if (own.has(step.id)) this.leave(step.id)
    const shown = this.replay()
    this.tint(changed(this.view.held, shown, news))
    this.show(shown)
  }

  /** The ground with what waits done on it; a step that the ground no longer bears shows nothing. */
  private replay(): Held {
    return this.queue.reduce((held, { step }) => {
      const decided = decideStep(step, held, this.breakdown)
      return isRefused(decided) ? held : foldAll(held, recordStep(step, decided))
    }, this.ground)
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
      waiting: this.queue.length,
      since: this.queue[0]?.at ?? null,
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

const statesOf = (held: Held, acted: readonly Act[]) =>
  standing(
    held,
    acted.map(action => action.subject),
  )

/** How some subjects stand; those that are yet to be are left out. */
function standing(held: Held, of: readonly string[]): (Breakdown | Row)[] {
  const subjects = new Set(of)
  const rows: (Breakdown | Row)[] = held.rows.filter(row => subjects.has(row.id))
  return held.breakdown && subjects.has(held.breakdown.id) ? [...rows, held.breakdown] : rows
}

/** The rows that look otherwise than before: not those that this page had shown so already. */
function changed(before: Held, after: Held, news: readonly Act[]): string[] {
  const touched = new Set(news.map(action => action.subject))
  const old = new Map(before.rows.map(row => [row.id, row]))
  return after.rows
    .filter(row => touched.has(row.id) && JSON.stringify(row) !== JSON.stringify(old.get(row.id)))
    .map(row => row.id)
}

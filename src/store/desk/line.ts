import type { Refusal } from '../../kernel/action/action.ts'
import { Problem } from '../../kernel/problem.ts'
import { type Entry, foreseen, type Known } from '../ledger/append.ts'
import type { Order, Outcome } from './order.ts'
import type { At, Work } from './work.ts'

interface Waiting<Held, Refused extends Refusal> {
  order: Order<Held, Refused>
  settle(outcome: Outcome<Held, Refused>): void
  fail(error: unknown): void
}

/** Orders written together at most. */
const most = 64
/** How often a batch is decided anew because another process was faster. */
const patience = 20

/** The orders on one stream, carried out in their order. */
export class LineOfOrders<Held, Refused extends Refusal> {
  readonly #work: Work<Held>
  readonly #district: number
  readonly #stream: string
  #waiting: Waiting<Held, Refused>[] = []
  #running = false
  /** What is held as far as this process knows; the database tells where it is behind. */
  #at: At<Held> | null = null

  constructor(work: Work<Held>, district: number, stream: string) {
    this.#work = work
    this.#district = district
    this.#stream = stream
  }

  get idle(): boolean {
    return !this.#running
  }

  add(order: Order<Held, Refused>): Promise<Outcome<Held, Refused>> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ order, settle, fail })
      if (!this.#running) void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#running = true
    for (;;) {
      const taken = this.#take()
      if (taken.length === 0) break
      try {
        await this.#carryOut(taken)
      } catch (error) {
        // Nothing of it was written, or it is not known whether: who sends the same order again learns it.
        this.#at = null
        if (taken.length === 1) taken[0]?.fail(error)
        else for (const one of taken) await this.#carryOut([one]).catch(one.fail)
      }
    }
    this.#running = false
  }

  /** Those that wait, but no order twice: the second one is to find the first one done. */
  #take(): Waiting<Held, Refused>[] {
    const ids = new Set<string>()
    const taken: Waiting<Held, Refused>[] = []
    const left: Waiting<Held, Refused>[] = []
    for (const one of this.#waiting) {
      const fits = taken.length < most && !ids.has(one.order.id)
      ids.add(one.order.id)
      ;(fits ? taken : left).push(one)
    }
    this.#waiting = left
    return taken
  }

  async #carryOut(orders: Waiting<Held, Refused>[]): Promise<void> {
    let open = orders
    for (let tries = 0; open.length > 0; tries++) {
      if (tries > patience) throw busy
      this.#at ??= await this.#work.load(this.#district, this.#stream)
      const { entries, refused, held } = this.#decide(open, this.#at)
      const told = entries.length > 0 ? await this.#write(entries, held) : new Map<string, Known>()
      if (told === 'anew') continue
      open = open.filter(one => !settleKnown(one, told))
      // Where one was known before, nothing was written: the others are decided anew.
      if (told.size > 0) continue
      open = await this.#settleRefused(refused)
    }
  }

  #decide(open: Waiting<Held, Refused>[], { held: before }: At<Held>) {
    let held = before
    const entries: [Waiting<Held, Refused>, Entry][] = []
    const refused: [Waiting<Held, Refused>, Refused, Held][] = []
    for (const one of open) {
      try {
        const said = one.order.decide(held)
        if ('refused' in said) refused.push([one, said, held])
        else {
          const entry = { ...one.order, decisions: said }
          held = this.#work.fold(held, foreseen(entry))
          entries.push([one, entry])
        }
      } catch (error) {
        // A mistake of ours in one order is no harm to the others.
        one.fail(error)
      }
    }
    return { entries, refused, held }
  }

  /** Writes, and settles what was written; answers with commands known before, or that all is to be decided anew. */
  async #write(entries: [Waiting<Held, Refused>, Entry][], held: Held): Promise<Map<string, Known> | 'anew'> {
    const { seq: seen } = this.#at as At<Held>
    const subjects = new Set(entries.flatMap(([, { decisions }]) => decisions.map(({ subject }) => subject)))
    const done = await this.#work.append({
      district: this.#district,
      stream: this.#stream,
      seen,
      entries: entries.map(([, entry]) => entry),
      states: this.#work.states(held, subjects),
    })
    if (done.outcome === 'again') return new Map(done.known.map(known => [known.answer.id, known]))
    if (done.outcome === 'moved') {
      this.#at = null
      return 'anew'
    }
    // The stream is where it was thought to be, and yet a subject is not: its id belongs to another stream.
    if (done.outcome === 'stale') throw taken
    const seq = done.answers.at(-1)?.seq ?? seen
    this.#at = { held, seq }
    entries.forEach(([one], n) => {
      const answer = done.answers[n]
      if (answer) one.settle({ answer })
    })
    this.#work.written(this.#district, this.#stream, seq)
    return new Map()
  }

  /** A refused order may be one that was carried out before, or was judged by what is no longer so: those stay open. */
  async #settleRefused(refused: [Waiting<Held, Refused>, Refused, Held][]): Promise<Waiting<Held, Refused>[]> {
    const open: Waiting<Held, Refused>[] = []
    for (const [one, why, held] of refused) {
      const { known, seq } = await this.#work.known(this.#district, this.#stream, one.order.id)
      if (known) settleKnown(one, new Map([[one.order.id, known]]))
      else if (seq === this.#at?.seq) one.settle({ refused: why, held })
      else {
        this.#at = null
        open.push(one)
      }
    }
    return open
  }
}

/** The first answer again to the same request of the same actor; never to another. */
function settleKnown<Held, Refused extends Refusal>(
  { order, settle, fail }: Waiting<Held, Refused>,
  told: Map<string, Known>,
): boolean {
  const known = told.get(order.id)
  if (!known) return false
  const same = known.actor === order.actor && Buffer.compare(known.request, order.request) === 0
  if (same) settle({ answer: known.answer })
  else fail(reused)
  return true
}

const reused = new Problem(409, 'action_id_reused', {
  zh: '没有保存：这个动作编号已用于另一个动作。',
  en: 'Not saved: this action id was used for another action.',
})

const taken = new Problem(409, 'exists', {
  zh: '没有保存：新内容用了别处已有的编号。',
  en: 'Not saved: something new has an id that is in use elsewhere.',
})

const busy = new Problem(503, 'busy', {
  zh: '没有保存：同时写入的人太多。请重试。',
  en: 'Not saved: too many are writing at once. Try again.',
})

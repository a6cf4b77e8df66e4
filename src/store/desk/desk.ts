import type { Refusal } from '../../kernel/action/action.ts'
import { LineOfOrders } from './line.ts'
import type { Order, Outcome } from './order.ts'
import type { Work } from './work.ts'

/** How many streams are kept at hand. */
const kept = 64

/**
 * Where commands are carried out (案头): each stream has its line. Whoever comes while a write is on its way to the disk
 * waits, and all that wait are decided one upon the other and written together: one round trip and one flush for
 * however many people write at once.
 */
export class Desk<Held, Refused extends Refusal> {
  readonly #work: Work<Held>
  readonly #lines = new Map<string, LineOfOrders<Held, Refused>>()

  constructor(work: Work<Held>) {
    this.#work = work
  }

  carryOut(district: number, stream: string, order: Order<Held, Refused>): Promise<Outcome<Held, Refused>> {
    const key = `${district}/${stream}`
    const line = this.#lines.get(key) ?? new LineOfOrders<Held, Refused>(this.#work, district, stream)
    // Last used, last in the map.
    this.#lines.delete(key)
    this.#lines.set(key, line)
    this.#tidy()
    return line.add(order)
  }

  #tidy(): void {
    for (const [key, line] of this.#lines) {
      if (this.#lines.size <= kept) return
      if (line.idle) this.#lines.delete(key)
    }
  }
}

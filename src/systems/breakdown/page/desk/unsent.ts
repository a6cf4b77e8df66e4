import type { Breakdown, Row } from '../../breakdown.ts'
import type { Held } from '../../commands.ts'
import { isRefused } from '../../decide/refuse.ts'
import { foldAll } from '../../fold.ts'
import { decideStep, recordStep, type Step, subjectsOf } from './step.ts'
import type { Kept } from './transport.ts'

/** A step on its way, how its subjects stood before it, and when it was done. */
export interface Waiting {
  step: Step
  before: (Breakdown | Row)[]
  at: number
}

/** The steps that the server has not confirmed, in the order in which they were done. The browser keeps them, too. */
export class Unsent {
  private readonly kept: Kept
  private steps: readonly Waiting[] = []

  constructor(kept: Kept) {
    this.kept = kept
  }

  get first(): Waiting | undefined {
    return this.steps[0]
  }

  get size(): number {
    return this.steps.length
  }

  /** Takes up what an earlier page left behind: it has no memory of what that was done on. */
  async takeUp(at: number): Promise<void> {
    const steps = (await this.kept.all()).sort((a, b) => (a.id < b.id ? -1 : 1))
    this.steps = [...this.steps, ...steps.map(step => ({ step, before: [], at }))]
  }

  add(waiting: Waiting): void {
    this.steps = [...this.steps, waiting]
    void this.kept.put(waiting.step).catch(() => {})
  }

  /** No longer to be sent. */
  leave(id: string): void {
    this.steps = this.steps.filter(({ step }) => step.id !== id)
  }

  /** Nor to be kept. */
  drop(id: string): void {
    this.leave(id)
    void this.kept.drop(id).catch(() => {})
  }

  /** Those whose ids are among these reached the server, whatever became of the answer. */
  dropAll(ids: ReadonlySet<string>): void {
    for (const { step } of this.steps) if (ids.has(step.id)) this.drop(step.id)
  }

  /** The steps that take this one back. */
  takingBack({ id }: Step): Waiting[] {
    return this.steps.filter(({ step }) => step.kind === 'undo' && step.action === id)
  }

  /** The step itself and what rests on it, by its subjects and theirs. */
  restingOn(step: Step): Waiting[] {
    const taking = this.takingBack(step)
    const subjects = new Set(subjectsOf(step))
    const resting: Waiting[] = []
    for (const one of this.steps) {
      const own = subjectsOf(one.step)
      if (taking.includes(one) || !own.some(subject => subjects.has(subject))) continue
      for (const subject of own) subjects.add(subject)
      resting.push(one)
    }
    return resting
  }

  /** A state with what waits done on it; a step that it no longer bears shows nothing. */
  doneOn(ground: Held, breakdown: string): Held {
    return this.steps.reduce((held, { step }) => {
      const decided = decideStep(step, held, breakdown)
      return isRefused(decided) ? held : foldAll(held, recordStep(step, decided))
    }, ground)
  }
}

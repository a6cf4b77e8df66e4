import type { Breakdown, Row } from '../../breakdown.ts'
import type { Held } from '../../commands.ts'
import type { Step } from './step.ts'
import type { Rejection } from './transport.ts'

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

/** A step that was refused: kept until a person has looked at it. */
export interface SetAside {
  step: Step
  rejection: Rejection
  /** The subjects as the person saw them when they did it. */
  before: (Breakdown | Row)[]
}

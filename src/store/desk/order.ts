import type { Decision, Refusal } from '../../kernel/action/action.ts'
import type { Answer, Entry } from '../ledger/append.ts'

/** A command to be carried out (命令), by a function of what is held that decides what it comes to. */
export interface Order<Held, Refused extends Refusal> extends Omit<Entry, 'decisions'> {
  decide(held: Held): readonly Decision[] | Refused
}

/** What became of an order; a refusal rests on what was held. */
export type Outcome<Held, Refused extends Refusal> = { answer: Answer } | { refused: Refused; held: Held }

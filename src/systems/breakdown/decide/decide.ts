import type { Command, Held, Refused } from '../commands.ts'
import type { Decided } from './decided.ts'
import { edit } from './edit.ts'
import { merge } from './merge.ts'
import { accept, add, move, remove, restore } from './rows.ts'
import { split } from './split.ts'
import { draft, issue, set } from './whole.ts'

/**
 * What a command comes to, or why it is refused. Pure: the page runs it for what is shown at once, the server for what
 * is kept. `breakdown` is the id of the breakdown that is meant, which a draft brings into being.
 */
export function decide(command: Command, held: Held, breakdown: string): Decided[] | Refused {
  switch (command.do) {
    case 'draft':
      return draft(command, held, breakdown)
    case 'set':
      return set(command, held)
    case 'add':
      return add(command, held)
    case 'edit':
      return edit(command, held)
    case 'split':
      return split(command, held)
    case 'merge':
      return merge(command, held)
    case 'move':
      return move(command, held)
    case 'remove':
      return remove(command, held)
    case 'restore':
      return restore(command, held)
    case 'accept':
      return accept(command, held)
    case 'issue':
      return issue(command, held)
  }
}

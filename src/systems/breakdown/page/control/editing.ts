import { editOf, spread } from '../grid/block-edit.ts'
import { moved, type Step } from '../grid/cursor.ts'
import { begin, chosenFields, type Draft } from '../grid/draft.ts'
import type { RowLine } from '../grid/lines.ts'
import { type Hand, isText } from './hand.ts'
import type { RowActs } from './row-acts.ts'

/** One cell under the hand: begun, typed in, and kept or left. */
export interface Editing {
  begin: (options?: { typed?: string | null; leadOnly?: boolean; column?: number }) => void
  /** Begins on the unit in the lead (l). */
  lead: () => void
  change: (draft: Draft) => void
  commit: (then: Step | null) => void
  cancel: () => void
  /** Cuts the row in two at the caret (Ctrl Enter). */
  splitAt: (caret: number) => void
}

export function editing(hand: Hand, split: RowActs['split']): Editing {
  const { now, setCursor, setDraft, line, showsAt, run, say } = hand
  const sheet = () => now.current.model.sheet

  /** What was typed or chosen, in the cell and in those that are one with it. */
  const keep = (draft: Draft, line: RowLine) => {
    const lines = spread(line, draft.column, now.current.model.cells)
    if (draft.chosen) {
      const rows = lines.flatMap(other => {
        const fields = chosenFields(draft, other)
        return fields ? [{ row: other.row.id, version: other.row.version, fields }] : []
      })
      run({ do: 'edit', rows })
    } else if (draft.words.trim() === '' && isText(draft.shows)) {
      say(null)
    } else {
      const changes = lines.map(other => ({ line: other, column: draft.column, words: draft.words }))
      run(editOf(changes, sheet()))
    }
  }

  const self: Editing = {
    begin: ({ typed = null, leadOnly = false, column } = {}) => {
      const one = line()
      const { cursor, words } = now.current
      if (!one || !cursor) return
      const at = column ?? cursor.column
      const next = begin(one, at, showsAt(one, at), { typed, leadOnly })
      if (!next) return say(words.cannotEdit)
      say(null)
      setCursor({ line: one.key, column: at, anchor: null })
      setDraft(next)
    },
    lead: () => {
      const one = line()
      const columns = one ? sheet().columns(one.table) : []
      const at = columns.findIndex(({ shows }) => shows === 'owners' || shows === 'lead')
      if (at >= 0) self.begin({ leadOnly: true, column: at })
    },
    change: draft => {
      now.current.draft = draft // what is committed in the same breath
      setDraft(draft)
    },
    commit: then => {
      const { draft, model, cursor } = now.current
      const one = model.cells.find(other => other.key === draft?.line)
      setDraft(null)
      if (draft && one) keep(draft, one)
      if (then !== null && cursor) setCursor(moved(cursor, then, now.current.model.cells))
    },
    cancel: () => setDraft(null),
    splitAt: caret => {
      const { draft } = now.current
      const one = line()
      if (!draft || !one || one.item || draft.chosen) return
      setDraft(null)
      const lead = draft.words.length - draft.words.trimStart().length
      const edited = draft.words.trim()
      if (edited !== one.row.text) run(editOf([{ line: one, column: draft.column, words: draft.words }], sheet()))
      split(one.row.id, [caret - lead])
    },
  }
  return self
}

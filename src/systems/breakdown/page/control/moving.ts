import { moved, type Step } from '../grid/cursor.ts'
import type { Hand } from './hand.ts'

/** Where the hand goes, and what it takes along. */
export interface Moving {
  go: (step: Step, extend?: boolean) => void
  /** Chooses every cell that is listed. */
  all: () => void
  /** To a cell; what is being edited is kept first. */
  put: (line: string, column: number, extend?: boolean) => void
  toRow: (id: string) => void
  /** Chooses a row beside others, or no longer (x). */
  mark: (id: string) => void
  unmark: () => void
}

export function moving({ now, setCursor, setMarked, say, toRow }: Hand, commit: () => void): Moving {
  return {
    go: (step, extend = false) => {
      say(null)
      const { cursor, model } = now.current
      if (cursor) setCursor(moved(cursor, step, model.cells, extend))
    },
    all: () => {
      const { cells } = now.current.model
      const [first, last] = [cells[0], cells.at(-1)]
      if (!first || !last) return
      say(null)
      setCursor({ line: last.key, column: last.cells.length - 1, anchor: { line: first.key, column: 0 } })
    },
    put: (key, column, extend = false) => {
      const { cursor, draft } = now.current
      if (draft) commit()
      const anchor = extend && cursor ? (cursor.anchor ?? { line: cursor.line, column: cursor.column }) : null
      setCursor({ line: key, column, anchor })
    },
    toRow,
    mark: id =>
      setMarked(marked => {
        const next = new Set(marked)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    unmark: () => setMarked(new Set()),
  }
}

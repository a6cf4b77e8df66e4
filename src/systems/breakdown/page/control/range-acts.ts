import { fillOf, pasteOf } from '../grid/block-edit.ts'
import { editingOf, wordsOf } from '../grid/cell-fields.ts'
import { fromTsv, toTsv } from '../grid/clipboard.ts'
import type { RowLine } from '../grid/lines.ts'
import { type Hand, isText } from './hand.ts'
import type { RowActs } from './row-acts.ts'

/** What is done to the cells of a range, as a spreadsheet does it. */
export interface RangeActs {
  /** The cells as a spreadsheet takes them. */
  copy: () => string
  paste: (text: string) => void
  /** The first line in all of them; on a single line, the one above (Ctrl D). */
  fill: () => void
  /** Empties the cells; on the task's words, or with rows chosen, removes the rows (Delete). */
  clear: () => void
}

export function rangeActs({ now, range, line, showsAt, run, say }: Hand, remove: RowActs['remove']): RangeActs {
  const words = (one: RowLine, column: number) => wordsOf(showsAt(one, column), one.row, one.item)
  /** Cells that are made by the layout are copied as they are printed, the others as they are edited. */
  const copied = (one: RowLine, column: number, printed: string) =>
    editingOf(showsAt(one, column), one.item) ? words(one, column) : printed

  return {
    copy: () => {
      const at = range()
      if (!at) return ''
      const lines = now.current.model.cells.slice(at.top, at.bottom + 1)
      return toTsv(
        lines.map(one =>
          one.cells.slice(at.left, at.right + 1).map(({ cell }, n) => copied(one, at.left + n, cell.text)),
        ),
      )
    },
    paste: pasted => {
      const at = range()
      if (!at || pasted === '') return
      const { command, cut } = pasteOf(fromTsv(pasted), at, now.current.model.sheet)
      run(command)
      if (cut > 0) say(now.current.words.pasteCut(cut))
    },
    fill: () => {
      const at = range()
      if (!at) return
      const from = at.top === at.bottom ? { ...at, top: Math.max(0, at.top - 1) } : at
      run(fillOf(from, now.current.model.sheet, words))
    },
    clear: () => {
      const at = range()
      const one = line()
      if (!at || !one || now.current.marked.size > 0) return remove()
      const shows = showsAt(one, at.left)
      if (isText(shows) || editingOf(shows, one.item) === null) return remove()
      run(pasteOf([['']], at, now.current.model.sheet).command)
    },
  }
}

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../../../ui/language.ts'
import type { Command } from '../../commands.ts'
import type { Desk } from '../desk/desk.ts'
import { type Cursor, kept } from '../grid/cursor.ts'
import type { Draft } from '../grid/draft.ts'
import type { Model } from '../model.ts'
import type { Words } from '../words/zh.ts'
import { type Editing, editing } from './editing.ts'
import { handOf, type Now, textColumn } from './hand.ts'
import { type Moving, moving } from './moving.ts'
import { type RangeActs, rangeActs } from './range-acts.ts'
import { type RowActs, rowActs } from './row-acts.ts'

/** What a hand is about on the sheet, and what it can do. */
export interface Control {
  cursor: Cursor | null
  /** Rows chosen one by one (x). */
  marked: ReadonlySet<string>
  draft: Draft | null
  /** The row that is being cut in two. */
  splitting: string | null
  /** What there is to say, until something else is done. */
  said: string | null
  does: Actions
}

/** All that a hand can do on the sheet, whether by key, by mouse or by thumb. */
export interface Actions extends Moving, Editing, RowActs, RangeActs {
  undo: () => void
  redo: () => void
  /** Any other command; what it is refused for is said. */
  run: (command: Command) => boolean
  say: (words: string | null) => void
}

/** What a hand does on the sheet: where it is, what it has chosen, what it edits, and every command that comes of it. */
export function useControl(desk: Desk, model: Model, words: Words, language: Language, start: string | null): Control {
  const [cursor, setCursor] = useState<Cursor | null>(() => placeOf(model, start))
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [draft, setDraft] = useState<Draft | null>(null)
  const [splitting, setSplitting] = useState<string | null>(null)
  const [said, say] = useState<string | null>(null)
  const before = useRef(model.cells)

  const held = useMemo(() => kept(cursor, before.current, model.cells), [cursor, model.cells])
  useEffect(() => {
    before.current = model.cells
    if (held !== cursor) setCursor(held)
  }, [model.cells, held, cursor])

  const now = useRef<Now>({ model, cursor: held, marked, draft, words, language })
  now.current = { model, cursor: held, marked, draft, words, language }
  const opening = useRef<string | null>(null)

  const does = useMemo((): Actions => {
    const hand = handOf({ desk, now, opening, setCursor, setMarked, setDraft, setSplitting, say })
    const rows = rowActs(hand)
    const cell = editing(hand, rows.split)
    return {
      ...moving(hand, () => cell.commit(null)),
      ...cell,
      ...rows,
      ...rangeActs(hand, rows.remove),
      undo: () => hand.tell(desk.undo()),
      redo: () => hand.tell(desk.redo()),
      run: hand.run,
      say,
    }
  }, [desk])

  useEffect(() => {
    if (opening.current === null || held?.line !== opening.current) return
    opening.current = null
    does.begin({ typed: '' })
  }, [held, does])

  return { cursor: held, marked, draft, splitting, said, does }
}

/** Begins on a row's words, else on the first's. */
function placeOf(model: Model, row: string | null): Cursor | null {
  const line = model.cells.find(one => one.row.id === row) ?? model.cells[0]
  return line ? { line: line.key, column: Math.max(0, textColumn(model, line.table)), anchor: null } : null
}

import type { Dispatch, RefObject, SetStateAction } from 'react'
import type { Language } from '../../../../ui/language.ts'
import type { Row } from '../../breakdown.ts'
import type { Command, Refused, Seen } from '../../commands.ts'
import type { Shown } from '../../layouts/layout.ts'
import type { Desk } from '../desk/desk.ts'
import { type Cursor, type Range, rangeOf } from '../grid/cursor.ts'
import type { Draft } from '../grid/draft.ts'
import type { RowLine } from '../grid/lines.ts'
import type { Model } from '../model.ts'
import type { Words } from '../words/zh.ts'
import { chosenRows } from './chosen.ts'

/** What is so at this moment: acts outlive the drawing in which they were made. */
export interface Now {
  model: Model
  cursor: Cursor | null
  marked: ReadonlySet<string>
  draft: Draft | null
  words: Words
  language: Language
}

/** What the hand holds, and how that is changed. */
export interface Holding {
  desk: Desk
  now: RefObject<Now>
  /** A new row, whose words are typed as soon as it is there. */
  opening: RefObject<string | null>
  setCursor: (cursor: Cursor | null) => void
  setMarked: Dispatch<SetStateAction<ReadonlySet<string>>>
  setDraft: (draft: Draft | null) => void
  setSplitting: (row: string | null) => void
  say: (words: string | null) => void
}

/** The hand on the sheet: where it is, what it has chosen, and its way to the desk. */
export interface Hand extends Holding {
  /** The line it is on. */
  line: () => RowLine | undefined
  range: () => Range | null
  chosen: () => Row[]
  /** What a cell shows. */
  showsAt: (line: RowLine, column: number) => Shown
  /** A row as it stands after what was done in the same breath. */
  fresh: (id: string) => Row | undefined
  /** Does it; what it is refused for is said. */
  run: (command: Command | null) => boolean
  /** Says what something was refused for. */
  tell: (refused: Refused | null) => boolean
  toRow: (id: string) => void
}

/** A hand that finds its place anew at each act. */
export function handOf(held: Holding): Hand {
  const { desk, now, setCursor, say } = held
  const tell = (refused: Refused | null): boolean => {
    if (refused && refused.refused !== 'nothing_changed') say(refused.words[now.current.language])
    else if (!refused) say(null)
    return refused === null
  }
  return {
    ...held,
    line: () => {
      const { cursor, model } = now.current
      return model.cells.find(one => one.key === cursor?.line)
    },
    range: () => {
      const { cursor, model } = now.current
      return cursor ? rangeOf(cursor, model.cells) : null
    },
    chosen: () => chosenRows(now.current.model, now.current.marked, now.current.cursor),
    showsAt: (one, column) => now.current.model.columns(one.table)[column]?.shows ?? 'blank',
    fresh: id => desk.current().held.rows.find(row => row.id === id),
    run: command => (command ? tell(desk.run(command)) : false),
    tell,
    toRow: id => {
      const { cursor, model } = now.current
      const there = model.cells.find(one => one.row.id === id)
      if (!there) return
      setCursor({ line: there.key, column: Math.min(cursor?.column ?? 0, there.cells.length - 1), anchor: null })
    },
  }
}

/** Rows as the person sees them: what a command on them rests on. */
export const seen = (rows: readonly Pick<Row, 'id' | 'version'>[]): Seen[] =>
  rows.map(({ id, version }) => ({ row: id, version }))

/** The column with the task's words; -1 where there is none. */
export const textColumn = ({ columns }: Model, table: number): number =>
  columns(table).findIndex(({ shows }) => isText(shows))

/** Whether a cell shows the task's words, without which there is no row. */
export const isText = (shows: Shown): boolean => shows === 'text' || shows === 'numbered-text'

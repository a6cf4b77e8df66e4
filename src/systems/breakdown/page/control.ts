import { useEffect, useMemo, useRef, useState } from 'react'
import { v4 } from 'uuid'
import type { Row, RowFields } from '../breakdown.ts'
import type { Command, Refused, Seen } from '../commands.ts'
import type { Desk } from './desk/desk.ts'
import { editOf, fillOf, pasteOf, spread } from './grid/block-edit.ts'
import { editingOf, wordsOf } from './grid/cell-fields.ts'
import { fromTsv, toTsv } from './grid/clipboard.ts'
import { type Cursor, kept, moved, rangeOf, type Step } from './grid/cursor.ts'
import { cutsOf } from './grid/cuts.ts'
import { begin, chosenFields, type Draft } from './grid/draft.ts'
import type { RowLine } from './grid/lines.ts'
import type { Model } from './model.ts'
import { isProposed } from './narrowing.ts'
import type { Words } from './words/zh.ts'

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

export interface Actions {
  go: (step: Step, extend?: boolean) => void
  put: (line: string, column: number, extend?: boolean) => void
  toRow: (id: string) => void
  mark: (id: string) => void
  unmark: () => void
  begin: (options?: { typed?: string | null; leadOnly?: boolean; column?: number }) => void
  lead: () => void
  change: (draft: Draft) => void
  commit: (then: Step | null) => void
  cancel: () => void
  splitAt: (caret: number) => void
  split: (row: string, at: number[]) => void
  askSplit: (open: boolean) => void
  merge: (as: 'words' | 'items') => void
  accept: (rows?: readonly Row[], what?: ('owners' | 'leaders')[]) => void
  remove: () => void
  clear: () => void
  add: (fields?: Partial<RowFields>, after?: string | null) => void
  shift: (by: 1 | -1) => void
  moveTo: (ids: readonly string[], after: string | null) => void
  copy: () => string
  paste: (text: string) => void
  fill: () => void
  undo: () => void
  redo: () => void
  /** Any other command; what it is refused for is said. */
  run: (command: Command) => boolean
  say: (words: string | null) => void
}

export const seen = (rows: readonly Pick<Row, 'id' | 'version'>[]): Seen[] =>
  rows.map(({ id, version }) => ({ row: id, version }))

/** What a hand does on the sheet: where it is, what it has chosen, what it edits, and every command that comes of it. */
export function useControl(
  desk: Desk,
  model: Model,
  words: Words,
  language: 'zh' | 'en',
  start: string | null,
): Control {
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

  const now = useRef({ model, cursor: held, marked, draft, words, language })
  now.current = { model, cursor: held, marked, draft, words, language }

  /** A new row, whose words are typed as soon as it is there. */
  const opening = useRef<string | null>(null)

  const does = useMemo((): Actions => {
    const line = (): RowLine | undefined => {
      const { cursor, model } = now.current
      return model.cells.find(one => one.key === cursor?.line)
    }
    const fresh = (id: string): Row | undefined => desk.current().held.rows.find(row => row.id === id)
    const tell = (refused: Refused | null): boolean => {
      if (refused && refused.refused !== 'nothing_changed') say(refused.words[now.current.language])
      else if (!refused) say(null)
      return refused === null
    }
    const run = (command: Command | null) => (command ? tell(desk.run(command)) : false)
    const chosen = (): Row[] => {
      const { marked, model, cursor } = now.current
      if (marked.size > 0) return model.rows.filter(row => marked.has(row.id))
      if (!cursor) return []
      const { top, bottom } = rangeOf(cursor, model.cells)
      const ids = new Set(model.cells.slice(top, bottom + 1).map(one => one.row.id))
      return model.rows.filter(row => ids.has(row.id))
    }
    const sheet = () => now.current.model.sheet
    const range = () => {
      const { cursor, model } = now.current
      return cursor ? rangeOf(cursor, model.cells) : null
    }
    const showsAt = (one: RowLine, column: number) => sheet().columns(one.table)[column]?.shows ?? 'blank'
    const text = (one: RowLine, column: number) => wordsOf(showsAt(one, column), one.row, one.item)

    const removePart = ({ row, item }: RowLine) => {
      const items = row.items.filter(other => other.id !== item?.id)
      run({ do: 'edit', rows: [{ row: row.id, version: row.version, fields: { items } }] })
    }

    const self: Actions = {
      go: (step, extend = false) => {
        say(null)
        const { cursor, model } = now.current
        if (cursor) setCursor(moved(cursor, step, model.cells, extend))
      },
      put: (key, column, extend = false) => {
        const { cursor, draft } = now.current
        if (draft) self.commit(null)
        const anchor = extend && cursor ? (cursor.anchor ?? { line: cursor.line, column: cursor.column }) : null
        setCursor({ line: key, column, anchor })
      },
      toRow: id => {
        const { cursor, model } = now.current
        const there = model.cells.find(one => one.row.id === id)
        if (there)
          setCursor({ line: there.key, column: Math.min(cursor?.column ?? 0, there.cells.length - 1), anchor: null })
      },
      mark: id =>
        setMarked(marked => {
          const next = new Set(marked)
          if (!next.delete(id)) next.add(id)
          return next
        }),
      unmark: () => setMarked(new Set()),
      begin: ({ typed = null, leadOnly = false, column } = {}) => {
        const one = line()
        const { cursor } = now.current
        if (!one || !cursor) return
        const at = column ?? cursor.column
        const next = begin(one, at, showsAt(one, at), { typed, leadOnly })
        if (!next) return say(now.current.words.cannotEdit)
        say(null)
        setCursor({ line: one.key, column: at, anchor: null })
        setDraft(next)
      },
      lead: () => {
        const one = line()
        const at = one
          ? sheet()
              .columns(one.table)
              .findIndex(({ shows }) => shows === 'owners' || shows === 'lead')
          : -1
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
        if (draft && one) {
          const lines = spread(one, draft.column, model.cells)
          if (draft.chosen) {
            const rows = lines.flatMap(other => {
              const fields = chosenFields(draft, other)
              return fields ? [{ row: other.row.id, version: other.row.version, fields }] : []
            })
            run({ do: 'edit', rows })
          } else if (draft.words.trim() === '' && (draft.shows === 'text' || draft.shows === 'numbered-text')) {
            say(null)
          } else
            run(
              editOf(
                lines.map(other => ({ line: other, column: draft.column, words: draft.words })),
                sheet(),
              ),
            )
        }
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
        self.split(one.row.id, [caret - lead])
      },
      split: (id, at) => {
        const row = fresh(id)
        if (row)
          run({
            do: 'split',
            seen: { row: id, version: row.version },
            at: [...at].sort((a, b) => a - b),
            ids: at.map(() => v4()),
          })
        setSplitting(null)
      },
      askSplit: open => {
        const row = open ? line()?.row : undefined
        if (row && cutsOf(row.text).length === 0) say(now.current.words.noCut)
        else setSplitting(row?.id ?? null)
      },
      merge: as => {
        let rows = chosen()
        if (rows.length === 1) {
          const { rows: all } = now.current.model
          const next = all[all.indexOf(rows[0] as Row) + 1]
          if (next) rows = [...rows, next]
        }
        if (run({ do: 'merge', seen: seen(rows), as })) {
          setMarked(new Set())
          self.toRow(rows[0]?.id ?? '')
        }
      },
      accept: (rows = chosen(), what = ['owners', 'leaders']) => {
        const open = rows.filter(isProposed)
        if (open.length > 0) run({ do: 'accept', seen: seen(open), what })
      },
      remove: () => {
        const at = range()
        const part = at && at.top === at.bottom && now.current.marked.size === 0 ? line() : undefined
        if (part?.item) return removePart(part)
        const rows = chosen()
        if (rows.length === 0 || !run({ do: 'remove', seen: seen(rows) })) return
        setMarked(new Set())
        say(now.current.words.removedRows(rows.length))
      },
      clear: () => {
        const at = range()
        if (!at || now.current.marked.size > 0) return self.remove()
        const one = line()
        const shows = one && showsAt(one, at.left)
        const whole =
          shows === 'text' || shows === 'numbered-text' || !one || editingOf(shows ?? 'blank', one.item) === null
        if (whole) return self.remove()
        run(pasteOf([['']], at, sheet()).command)
      },
      add: (fields, after) => {
        const one = line()
        const { model } = now.current
        const at = after === undefined ? (one?.row.id ?? model.rows.at(-1)?.id ?? null) : after
        const near = model.rows.find(row => row.id === at)
        const id = v4()
        const plain: Omit<RowFields, 'position'> = {
          block: near?.block ?? 'work',
          project: near?.project ?? '',
          text: '',
          source: { kind: 'other', spans: [], note: '' },
          leaders: near?.leaders ?? [],
          owners: { lead: null, others: [] },
          due: null,
          items: [],
          proposed: {},
          ...fields,
        }
        if (!plain.text) opening.current = id
        if (run({ do: 'add', id, after: at, fields: { ...plain, text: plain.text || newRow } }))
          setCursor({ line: id, column: Math.max(0, textColumn(now.current.model, one?.table ?? 0)), anchor: null })
      },
      shift: by => {
        const rows = chosen()
        const { rows: all } = now.current.model
        const [first, last] = [rows[0], rows.at(-1)]
        if (!first || !last) return
        const next = by > 0 ? all[all.indexOf(last) + 1] : all[all.indexOf(first) - 1]
        if (!next) return
        // At the edge of a block the row goes over into the next one before it changes places.
        if (next.block !== (by > 0 ? last : first).block)
          return void run({
            do: 'edit',
            rows: rows.map(row => ({ row: row.id, version: row.version, fields: { block: next.block } })),
          })
        const after = by > 0 ? next.id : (all[all.indexOf(next) - 1]?.id ?? null)
        run({ do: 'move', seen: seen(rows), after })
      },
      moveTo: (ids, after) => {
        const { rows: all } = now.current.model
        const rows = all.filter(row => ids.includes(row.id))
        if (rows.length === 0 || (after !== null && ids.includes(after))) return
        const block = (all.find(row => row.id === after) ?? all[0])?.block
        if (!run({ do: 'move', seen: seen(rows), after }) || !block) return
        const other = rows.flatMap(row => fresh(row.id) ?? []).filter(row => row.block !== block)
        if (other.length > 0)
          run({ do: 'edit', rows: other.map(row => ({ row: row.id, version: row.version, fields: { block } })) })
      },
      copy: () => {
        const at = range()
        if (!at) return ''
        const { model } = now.current
        const block = model.cells
          .slice(at.top, at.bottom + 1)
          .map(one => one.cells.slice(at.left, at.right + 1).map((cell, n) => copied(one, at.left + n, cell.cell.text)))
        return toTsv(block)
      },
      paste: pasted => {
        const at = range()
        if (!at || pasted === '') return
        const { command, cut } = pasteOf(fromTsv(pasted), at, sheet())
        run(command)
        if (cut > 0) say(now.current.words.pasteCut(cut))
      },
      fill: () => {
        const at = range()
        if (!at) return
        const from = at.top === at.bottom ? { ...at, top: Math.max(0, at.top - 1) } : at
        run(fillOf(from, sheet(), text))
      },
      undo: () => tell(desk.undo()),
      redo: () => tell(desk.redo()),
      run,
      say,
    }
    /** Cells that are made by the layout are copied as they are printed, the others as they are edited. */
    const copied = (one: RowLine, column: number, printed: string) => {
      const shows = showsAt(one, column)
      return editingOf(shows, one.item) ? text(one, column) : printed
    }
    return self
  }, [desk])

  useEffect(() => {
    if (opening.current === null || held?.line !== opening.current) return
    opening.current = null
    does.begin({ typed: '' })
  }, [held, does])

  return { cursor: held, marked, draft, splitting, said, does }
}

/** What a row says until somebody has written something; a row without words is none. */
const newRow = '（新条目）'

const textColumn = ({ columns }: Model, table: number) =>
  columns(table).findIndex(({ shows }) => shows === 'text' || shows === 'numbered-text')

/** Begins on a row's words, else on the first's. */
function placeOf(model: Model, row: string | null): Cursor | null {
  const line = model.cells.find(one => one.row.id === row) ?? model.cells[0]
  return line ? { line: line.key, column: Math.max(0, textColumn(model, line.table)), anchor: null } : null
}

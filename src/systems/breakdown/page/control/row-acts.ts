import { v4 } from 'uuid'
import type { Row, RowFields } from '../../breakdown.ts'
import { cutsOf } from '../grid/cuts.ts'
import type { RowLine } from '../grid/lines.ts'
import { isProposed } from '../narrowing.ts'
import { type Hand, seen, textColumn } from './hand.ts'

/** What is done to whole rows: to those that are chosen, unless others are named. */
export interface RowActs {
  split: (row: string, at: number[]) => void
  /** Shows where the row may be cut, or no longer. */
  askSplit: (open: boolean) => void
  /** One row is merged with the one after it. */
  merge: (as: 'words' | 'items') => void
  /** Sets fields of the chosen rows; of this one alone where it is none of them. */
  setFor: (row: Row, fields: Partial<Omit<RowFields, 'position'>>) => void
  accept: (rows?: readonly Row[], what?: ('owners' | 'leaders')[]) => void
  /** The rows; on a part of a row, that part alone. */
  remove: () => void
  add: (fields?: Partial<RowFields>, after?: string | null) => void
  /** Up or down by one, at a block's edge into the next block. */
  shift: (by: 1 | -1) => void
  moveTo: (ids: readonly string[], after: string | null) => void
}

/** What a row says until somebody has written something; a row without words is none. */
const newRow = '（新条目）'

export function rowActs(hand: Hand): RowActs {
  const { now, opening, setCursor, setMarked, setSplitting, say, line, range, chosen, fresh, run, toRow } = hand

  const removePart = ({ row, item }: RowLine) => {
    const items = row.items.filter(other => other.id !== item?.id)
    run({ do: 'edit', rows: [{ row: row.id, version: row.version, fields: { items } }] })
  }
  const toBlock = (rows: readonly Row[], block: Row['block']) =>
    run({ do: 'edit', rows: rows.map(row => ({ row: row.id, version: row.version, fields: { block } })) })

  return {
    split: (id, at) => {
      const row = fresh(id)
      const cuts = [...at].sort((a, b) => a - b)
      if (row) run({ do: 'split', seen: { row: id, version: row.version }, at: cuts, ids: at.map(() => v4()) })
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
      if (!run({ do: 'merge', seen: seen(rows), as })) return
      setMarked(new Set())
      toRow(rows[0]?.id ?? '')
    },
    setFor: (row, fields) => {
      const rows = chosen()
      const all = rows.some(one => one.id === row.id) ? rows : [row]
      run({ do: 'edit', rows: all.map(({ id, version }) => ({ row: id, version, fields })) })
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
      if (next.block !== (by > 0 ? last : first).block) return void toBlock(rows, next.block)
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
      if (other.length > 0) toBlock(other, block)
    },
  }
}

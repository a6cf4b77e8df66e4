import { useMemo } from 'react'
import type { Breakdown, Row } from '../breakdown.ts'
import type { Column, Layout } from '../layouts/layout.ts'
import { defaultLayout } from '../layouts/shipped.ts'
import { numbersOf, standing } from '../numbers.ts'
import type { View } from './desk/view.ts'
import type { Sheet } from './grid/block-edit.ts'
import { cellLines } from './grid/cursor.ts'
import { type GridLine, linesOf, type RowLine } from './grid/lines.ts'
import { fits, type Narrowing } from './narrowing.ts'

/** The breakdown as the page shows it now: derived from what is held, by nothing but functions. */
export interface Model {
  breakdown: Breakdown
  layout: Layout
  /** All rows that stand, in order. */
  rows: Row[]
  removed: Row[]
  numbers: ReadonlyMap<string, string>
  lines: GridLine[]
  cells: RowLine[]
  columns: (table: number) => readonly Column[]
  sheet: Sheet
}

/** Derives it, each part only when what it hangs on has changed. */
export function useModel(held: View['held'], layouts: readonly Layout[], narrowing: Narrowing): Model {
  const breakdown = held.breakdown as Breakdown
  const layout = layouts.find(one => one.id === breakdown.layout) ?? layouts[0] ?? defaultLayout
  const { only, block, unit, words } = narrowing
  const numbers = useMemo(() => numbersOf(held.rows), [held.rows])
  const rows = useMemo(() => standing(held.rows), [held.rows])
  const removed = useMemo(() => held.rows.filter(row => row.removed), [held.rows])
  const lines = useMemo(
    () => linesOf(layout, held.rows, numbers, fits({ only, block, unit, words })),
    [layout, held.rows, numbers, only, block, unit, words],
  )
  const cells = useMemo(() => cellLines(lines), [lines])
  const { year } = breakdown.report
  return useMemo(() => {
    const columns = (table: number) => layout.tables[table]?.columns ?? []
    const sheet = { cells, columns, first: layout.lead === 'first', year }
    return { breakdown, layout, rows, removed, numbers, lines, cells, columns, sheet }
  }, [breakdown, layout, rows, removed, numbers, lines, cells, year])
}

import { cellWords } from '../../../office/sheet/sheet.ts'
import type { Breakdown, Row, SubItem } from '../breakdown.ts'
import type { Layout } from '../layouts/layout.ts'
import { numbersOf, standing } from '../numbers.ts'
import { gridsOf } from '../papers/grid.ts'
import { lineId, type Origin, originLines } from '../papers/origin.ts'

/** A line that the sheet may speak of: what it said when it went out, and what it would say now. */
export interface Known {
  id: string
  row: Row
  item: SubItem | null
  number: string
  /** Which table of the layout it stands in. */
  table: number
  /** By the layout's columns; null where the sheet does not say (a .csv, or a spoilt workbook). */
  sent: string[] | null
  /** The row's version at that time. */
  sentVersion: number | null
  /** Null where it has been removed here. */
  now: string[] | null
  /** Its place among the lines when the sheet went out; -1 where it was not there yet. */
  order: number
  /** What the line above it said, of the same table, as far as `sent` or else `now` tells. */
  above: string[] | null
}

/** All lines that the sheet can mean, by id, in the order in which they went out. */
export function knownLines(
  breakdown: Breakdown,
  rows: readonly Row[],
  layout: Layout,
  origin: Origin | null,
): Map<string, Known> {
  const numbers = numbersOf(rows)
  const proposals = breakdown.issued === null
  const now = gridsOf(layout, standing(rows), numbers, { proposals }).flatMap((grid, table) => {
    const lines = originLines(grid)
    return grid.lines.map(({ row, item }, n) => ({ row, item, table, cells: (lines[n]?.cells ?? []).map(cellWords) }))
  })
  const current = new Map(now.map(line => [lineId(line.row.id, line.item?.id ?? null), line]))
  const byId = new Map(rows.map(row => [row.id, row]))
  const known = new Map<string, Known>()
  const sent = origin?.sheets.flatMap(({ lines }, table) => lines.map(line => ({ ...line, table })))
  for (const { id, table, cells, version } of sent ?? []) {
    const [rowId = '', itemId] = id.split('/')
    const row = byId.get(rowId)
    if (!row) continue
    const item = row.items.find(one => one.id === itemId) ?? null
    const gone = row.removed || (itemId !== undefined && !item)
    known.set(id, {
      id,
      row,
      item,
      number: numbers.get(row.id) ?? '',
      table: current.get(id)?.table ?? table,
      sent: cells.map(cellWords),
      sentVersion: version,
      now: gone ? null : (current.get(id)?.cells ?? null),
      order: known.size,
      above: null,
    })
  }
  for (const [id, { row, item, table, cells }] of current) {
    if (known.has(id)) continue
    const order = sent ? -1 : known.size
    known.set(id, {
      id,
      row,
      item,
      number: numbers.get(row.id) ?? '',
      table,
      sent: null,
      sentVersion: null,
      now: cells,
      order,
      above: null,
    })
  }
  let before: Known | null = null
  for (const line of known.values()) {
    if (before && before.table === line.table) line.above = before.sent ?? before.now
    before = line
  }
  return known
}

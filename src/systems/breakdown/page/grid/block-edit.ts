import type { Row } from '../../breakdown.ts'
import type { Command } from '../../commands.ts'
import type { Column } from '../../layouts/layout.ts'
import { type Edited, fieldsOf } from './cell-fields.ts'
import type { RowLine } from './lines.ts'

/** What an edit must know of the sheet. */
export interface Sheet {
  cells: readonly RowLine[]
  columns: (table: number) => readonly Column[]
  /** Whether the first unit of a list leads, as layouts without stars have it. */
  first: boolean
  year: number | null
}

/** Words put into a cell. */
export interface Change {
  line: RowLine
  column: number
  words: string
}

/** What words in several cells come to: one command, which is taken whole or not at all. */
export function editOf(changes: readonly Change[], { columns, first, year }: Sheet): Command | null {
  const rows = new Map<string, Row>()
  const fields = new Map<string, Edited>()
  for (const { line, column, words } of changes) {
    const shows = columns(line.table)[column]?.shows
    // Later cells see what earlier ones did to the same row.
    const row = { ...line.row, ...fields.get(line.row.id) }
    const item = line.item && (row.items.find(one => one.id === line.item?.id) ?? null)
    const edited = shows && fieldsOf(shows, words, { row, item, first, year })
    if (!edited) continue
    rows.set(row.id, line.row)
    fields.set(row.id, { ...fields.get(row.id), ...edited })
  }
  if (rows.size === 0) return null
  return {
    do: 'edit',
    rows: [...rows.values()].map(({ id, version }) => ({ row: id, version, fields: fields.get(id) ?? {} })),
  }
}

/**
 * A merged cell is one cell: what is put into it is put into all its rows. Put into a row further down, it is that row's
 * alone, which then stands apart.
 */
export function spread(line: RowLine, column: number, cells: readonly RowLine[]): RowLine[] {
  const at = cells.indexOf(line)
  const own = line.cells[column]
  if (!own || own.joined) return [line]
  const lines = [line]
  for (let next = at + 1; cells[next]?.cells[column]?.joined; next++) lines.push(cells[next] as RowLine)
  return lines.filter(one => one.item === line.item || one.row.id !== line.row.id)
}

/** A block of cells put on the sheet with its first cell at a place; a single cell fills a range. */
export function pasteOf(
  block: readonly (readonly string[])[],
  at: { top: number; left: number; bottom: number; right: number },
  sheet: Sheet,
): { command: Command | null; cut: number } {
  const single = block.length === 1 && block[0]?.length === 1
  const height = single ? at.bottom - at.top + 1 : block.length
  const width = single ? at.right - at.left + 1 : Math.max(...block.map(row => row.length))
  const changes: Change[] = []
  for (let down = 0; down < height; down++) {
    const line = sheet.cells[at.top + down]
    if (!line) continue
    for (let across = 0; across < width; across++) {
      const words = single ? block[0]?.[0] : block[down]?.[across]
      if (words === undefined) continue
      for (const one of single ? spread(line, at.left + across, sheet.cells) : [line])
        changes.push({ line: one, column: at.left + across, words })
    }
  }
  return { command: editOf(changes, sheet), cut: Math.max(0, at.top + height - sheet.cells.length) }
}

/** The first line of a range in all its lines (Ctrl D). */
export function fillOf(
  range: { top: number; bottom: number; left: number; right: number },
  sheet: Sheet,
  words: (line: RowLine, column: number) => string,
): Command | null {
  const from = sheet.cells[range.top]
  if (!from) return null
  const changes: Change[] = []
  for (let down = range.top + 1; down <= range.bottom; down++)
    for (let column = range.left; column <= range.right; column++)
      changes.push({ line: sheet.cells[down] as RowLine, column, words: words(from, column) })
  return editOf(changes, sheet)
}

import { cellWords, type Sheet, type SheetCell } from '../../../office/sheet/sheet.ts'
import type { Layout } from '../layouts/layout.ts'
import { originHeads } from '../papers/origin.ts'

/** A table found in the sheet (表): its columns by their heads, and its lines. */
export interface FoundTable {
  sheet: string
  /** Which table of the layout it is. */
  table: number
  /** Where each of the layout's columns stands, by its place in the layout; missing ones are not in it. */
  columns: Map<number, number>
  lines: FoundLine[]
}

/** A line of it, with the row it names if it still does. */
export interface FoundLine {
  row: number
  id: string | null
  version: number | null
  /** By the column's place in the sheet. */
  cells: SheetCell[]
}

const bare = (text: string) => text.replaceAll(/[\s★（）()]/g, '')

/** Finds the layout's tables by their head rows, wherever people have put them. */
export function findTables(sheets: readonly Sheet[], layout: Layout): FoundTable[] {
  const found: FoundTable[] = []
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    let open: { table: FoundTable; id: number; version: number } | null = null
    for (const { row, cells } of sheet.lines) {
      const head = headOf(cells, layout, found)
      if (head) {
        const texts = cells.map(cell => cell.text)
        open = {
          table: { sheet: sheet.name, lines: [], ...head },
          id: texts.indexOf(originHeads.row),
          version: texts.indexOf(originHeads.version),
        }
        found.push(open.table)
      } else open?.table.lines.push({ row, ...keys(cells, open), cells })
    }
  }
  return found
}

function keys(cells: SheetCell[], { id, version }: { id: number; version: number }) {
  const said = Number(cells[version]?.text || Number.NaN)
  return { id: cells[id]?.text || null, version: Number.isInteger(said) ? said : null }
}

/** A head row has at least half of a table's heads; of two tables with the same heads the one not found yet is meant. */
function headOf(
  cells: SheetCell[],
  { tables }: Layout,
  found: FoundTable[],
): Pick<FoundTable, 'table' | 'columns'> | null {
  const texts = cells.map(cell => (cell.covered ? '' : bare(cellWords(cell.text))))
  const fits = tables.map(({ columns }, table) => {
    const places = columns.map(({ head }) => texts.indexOf(bare(head)))
    const at = new Map(places.flatMap((place, n) => (place < 0 ? [] : [[n, place] as const])))
    const enough = at.size >= Math.max(2, columns.length / 2)
    return {
      table,
      columns: at,
      fit: enough ? at.size / columns.length - (found.some(other => other.table === table) ? 0.1 : 0) : 0,
    }
  })
  const best = fits.sort((a, b) => b.fit - a.fit)[0]
  return best && best.fit > 0 ? { table: best.table, columns: best.columns } : null
}

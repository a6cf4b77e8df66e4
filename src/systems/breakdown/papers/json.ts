import type { Paper } from './paper.ts'

/** The breakdown as data, rows whole: for other programs. */
export function jsonOf({ breakdown, layout, title, draft, sample, rows, grids }: Paper): string {
  const tables = grids.map(({ heading, columns, lines }) => ({
    heading,
    columns: columns.map(column => column.head),
    lines: lines.map(({ row, item, cells }) => ({
      row: row.id,
      item: item?.id ?? null,
      cells: cells.map(cell => cell.text),
    })),
  }))
  return `${JSON.stringify({ title, draft, sample, layout: layout.id, breakdown, rows, tables }, null, 1)}\n`
}

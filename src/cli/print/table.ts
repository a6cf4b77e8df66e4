import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'
import { alignRow, clip, widen, width } from './columns.ts'
import { pieces } from './pieces.ts'
import { type Column, commitmentColumns, commitmentRows, figureColumns, figureRows } from './rows.ts'

const widest = 48

/** Figures and commitments in columns, for reading in a terminal, in pieces; long texts are cut. */
export function* printTable(opened: Opened, language: Language): Generator<string> {
  const { figures, commitments } = opened.reading
  const [first, second] = language === 'zh' ? ['数字', '承诺'] : ['Figures', 'Commitments']
  yield `${first}  ${figures.length}\n`
  yield* pieces(lines(figureColumns, () => figureRows(opened, language), language))
  yield `\n${second}  ${commitments.length}\n`
  yield* pieces(lines(commitmentColumns, () => commitmentRows(opened, language), language))
}

/** Rows are made twice, once to measure and once to print, so that they need not be kept. */
function* lines<Row>(table: Column<Row>[], rows: () => Iterable<Row>, language: Language): Generator<string> {
  // A column that says nothing anywhere is left out.
  const said = new Set<Column<Row>>()
  const cellsOf = (row: Row, columns: Column<Row>[]) =>
    columns.map(column => {
      const cell = column.cell(row)
      if (cell !== null) said.add(column)
      return clip(String(cell ?? ''), widest)
    })
  const room = table.map(column => width(column.title[language]))
  for (const row of rows()) widen(room, cellsOf(row, table))
  if (said.size === 0) return

  const kept = table.filter(column => said.has(column))
  const widths = room.filter((_, index) => said.has(table[index] as Column<Row>))
  const numeric = new Set(kept.flatMap((column, index) => (column.number ? [index] : [])))
  yield alignRow(
    kept.map(column => column.title[language]),
    widths,
    numeric,
  )
  for (const row of rows()) yield alignRow(cellsOf(row, kept), widths, numeric)
}

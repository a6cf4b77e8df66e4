import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'
import { align, clip } from './columns.ts'
import { type Column, commitmentColumns, figureColumns, rowsOf } from './rows.ts'

const widest = 48

/** Figures and commitments in columns, for reading in a terminal; long texts are cut. */
export function printTable(opened: Opened, language: Language): string {
  const { figures, commitments } = rowsOf(opened, language)
  const titles = language === 'zh' ? ['数字', '承诺'] : ['Figures', 'Commitments']
  return [
    `${titles[0]}  ${figures.length}`,
    columns(figureColumns, figures, language),
    `${titles[1]}  ${opened.reading.commitments.length}`,
    columns(commitmentColumns, commitments, language),
  ].join('\n')
}

function columns<Row>(table: Column<Row>[], rows: Row[], language: Language): string {
  // A column that says nothing anywhere is left out.
  const kept = table.filter(column => rows.some(row => column.cell(row) !== null))
  const cells = rows.map(row => kept.map(column => clip(String(column.cell(row) ?? ''), widest)))
  const numeric = new Set(kept.flatMap((column, index) => (column.number ? [index] : [])))
  return rows.length === 0 ? '' : align([kept.map(column => column.title[language]), ...cells], numeric)
}

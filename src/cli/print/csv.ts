import { byteOrderMark } from '../../office/sheet/csv.ts'
import { csvLine } from '../../office/sheet/table.ts'
import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'
import { pieces } from './pieces.ts'
import {
  type Column,
  type CommitmentRow,
  commitmentColumns,
  commitmentRows,
  type FigureRow,
  figureColumns,
  figureRows,
} from './rows.ts'
import type { Sheet } from './sheets.ts'

/** A column of a sheet, and what it says of each kind of row. */
interface SheetColumn {
  title: Column<FigureRow>['title']
  figure?: Column<FigureRow>['cell']
  commitment?: Column<CommitmentRow>['cell']
}

const figures: SheetColumn[] = figureColumns.map(({ title, cell }) => ({ title, figure: cell }))
const commitments: SheetColumn[] = commitmentColumns.map(({ title, cell }) => ({ title, commitment: cell }))

/** One sheet for both: columns that figures and commitments share are filled by both. */
const shared = figures.map(column => ({ ...commitments.find(other => other.title.en === column.title.en), ...column }))
const rest = commitments.filter(({ title }) => !figures.some(other => other.title.en === title.en))
const both = [...shared, ...rest].sort((a, b) => Number(a.title.en === 'text') - Number(b.title.en === 'text'))

const columns: Record<Language, Record<Sheet, SheetColumn[]>> = {
  zh: { figures, commitments, both: [itemColumn('数字', '承诺'), ...both] },
  en: { figures, commitments, both: [itemColumn('figure', 'commitment'), ...both] },
}

function itemColumn(figure: string, commitment: string): SheetColumn {
  return { title: { zh: '项目', en: 'item' }, figure: () => figure, commitment: () => commitment }
}

/** Figures and commitments as comma-separated values that a spreadsheet opens: one row each. The first line. */
export function csvHeader(sheet: Sheet, language: Language): string {
  const file = { zh: '文件', en: 'file' }[language]
  return byteOrderMark + csvLine([file, ...columns[language][sheet].map(({ title }) => title[language])])
}

/** A report's rows, in pieces. */
export function csvRows(opened: Opened, sheet: Sheet, language: Language): Iterable<string> {
  return pieces(lines(opened, sheet, language))
}

function* lines(opened: Opened, sheet: Sheet, language: Language): Generator<string> {
  const said = columns[language][sheet]
  if (sheet !== 'commitments') {
    for (const row of figureRows(opened, language))
      yield csvLine([opened.file, ...said.map(({ figure }) => figure?.(row) ?? null)])
  }
  if (sheet !== 'figures') {
    for (const row of commitmentRows(opened, language))
      yield csvLine([opened.file, ...said.map(({ commitment }) => commitment?.(row) ?? null)])
  }
}

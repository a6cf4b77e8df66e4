import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'
import { type CommitmentRow, commitmentColumns, type FigureRow, figureColumns, rowsOf } from './rows.ts'

type AnyColumn = {
  zh: string
  en: string
  figure?: (row: FigureRow) => Cell
  commitment?: (row: CommitmentRow) => Cell
}
type Cell = string | number | null

/** One sheet for both: columns that figures and commitments share are filled by both. */
const sheet: AnyColumn[] = []
for (const { title, cell } of figureColumns) sheet.push({ ...title, figure: cell })
for (const { title, cell } of commitmentColumns) {
  const shared = sheet.find(column => column.en === title.en)
  if (shared) shared.commitment = cell
  else sheet.push({ ...title, commitment: cell })
}
sheet.sort((a, b) => Number(a.en === 'text') - Number(b.en === 'text'))

/** Opens a file for Excel, which takes a file without it for the system's old encoding. */
export const byteOrderMark = '\uFEFF'

/** Figures and commitments as comma-separated values (RFC 4180) that a spreadsheet opens: one row each, in two blocks. */
export function csvHeader(language: Language): string {
  const first = language === 'zh' ? ['文件', '项目'] : ['file', 'item']
  return byteOrderMark + line([...first, ...sheet.map(column => column[language])])
}

export function csvRows(opened: Opened, language: Language): string {
  const { figures, commitments } = rowsOf(opened, language)
  const names = language === 'zh' ? ['数字', '承诺'] : ['figure', 'commitment']
  return [
    ...figures.map(row => line([opened.file, names[0] as string, ...sheet.map(c => c.figure?.(row) ?? null)])),
    ...commitments.map(row => line([opened.file, names[1] as string, ...sheet.map(c => c.commitment?.(row) ?? null)])),
  ].join('')
}

const line = (cells: Cell[]) => `${cells.map(quote).join(',')}\r\n`

/** Texts that a spreadsheet would run as a formula are led by an apostrophe; a comparator is none. */
function quote(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+@\t\r-]./.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

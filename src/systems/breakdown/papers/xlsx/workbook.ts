import ExcelJS from 'exceljs'
import { addHidden } from '../../../../office/sheet/hidden.ts'
import type { Column } from '../../layouts/layout.ts'
import type { Grid } from '../grid.ts'
import { lineId, originHeads } from '../origin.ts'
import type { Paper } from '../paper.ts'
import { originOf } from './origin-sheet.ts'

const fang = { name: '仿宋_GB2312', size: 12, family: 1, charset: 134 }
const hei = { ...fang, name: '黑体' }
const title = { ...fang, name: '方正小标宋简体', size: 20 }
const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } }
const borders = { top: line, left: line, bottom: line, right: line }
/** A4 on its side at the margins of the annex holds about so many characters of 12 pt. */
const pageWidth = 118

/** The breakdown as a workbook (.xlsx): a worksheet a table, and a hidden one by which it finds its way back. */
export async function writeXlsx(paper: Paper): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Gangmu'
  workbook.title = paper.title
  if (paper.sample !== null) workbook.description = paper.sample
  const names = sheetNames(paper.grids)
  for (const [n, grid] of paper.grids.entries()) addTable(workbook, names[n] as string, grid, paper)
  addHidden(workbook, originOf(paper, names))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Worksheets are called by their tables' headings, without the signs that Excel forbids in names. */
function sheetNames(grids: Grid[]): string[] {
  return grids.map(({ heading }, n) => {
    const name = heading?.replace(/[\\/?*[\]:']/g, '').slice(0, 24)
    return name ? `${n + 1} ${name}` : `分解表${grids.length > 1 ? n + 1 : ''}`
  })
}

function addTable(workbook: ExcelJS.Workbook, name: string, grid: Grid, paper: Paper): void {
  const { columns, lines, heading } = grid
  const count = columns.length
  const above = [
    { text: paper.title + (paper.draft === null ? '' : `（${paper.draft}）`), font: title, height: 32 },
    ...(paper.sample === null ? [] : [{ text: paper.sample, font: hei, height: 18 }]),
    ...(heading === null ? [] : [{ text: heading, font: hei, height: 22 }]),
  ]
  const head = above.length + 1
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: head, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: paper.layout.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${head}:${head}`,
      margins: { left: 0.8, right: 0.8, top: 0.9, bottom: 0.9, header: 0.4, footer: 0.4 },
    },
    headerFooter: {
      oddFooter: '&C– &P –',
      ...(paper.sample !== null && { oddHeader: `&C${paper.sample}` }),
    },
  })
  const widths = share(columns)
  sheet.columns = [...widths.map(width => ({ width })), ...[0, 0].map(() => ({ width: 12, hidden: true }))]
  for (const [at, { text, font, height }] of above.entries()) {
    const row = sheet.getRow(at + 1)
    row.height = height
    sheet.mergeCells(at + 1, 1, at + 1, count)
    set(row.getCell(1), text, font, 'center')
  }
  const headRow = sheet.getRow(head)
  headRow.height = 24
  for (const [at, column] of columns.entries()) set(headRow.getCell(at + 1), column.head, hei, 'center', true)
  headRow.getCell(count + 1).value = originHeads.row
  headRow.getCell(count + 2).value = originHeads.version
  for (const [n, { row, item, cells }] of lines.entries()) {
    const added = sheet.getRow(head + 1 + n)
    added.height = heightOf(
      cells.map(cell => (cell.span === 1 ? cell.text : '')),
      widths,
    )
    for (const [at, cell] of cells.entries()) {
      const written = added.getCell(at + 1)
      set(written, cell.span === 0 ? null : cell.text, fang, sideOf(columns[at] as Column), true)
    }
    added.getCell(count + 1).value = lineId(row.id, item?.id ?? null)
    added.getCell(count + 2).value = row.version
  }
  // Only now: what is written into a covered cell goes into the cell that covers it.
  for (const [n, { cells }] of lines.entries()) {
    for (const [at, { span }] of cells.entries())
      if (span > 1) sheet.mergeCells(head + 1 + n, at + 1, head + n + span, at + 1)
  }
  if (paper.legend)
    set(sheet.getRow(head + 1 + lines.length).getCell(1), paper.legend, { ...fang, size: 10 }, 'left', false, false)
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(count).letter}${head + lines.length + 1}`
}

function set(
  cell: ExcelJS.Cell,
  text: string | null,
  font: Partial<ExcelJS.Font>,
  horizontal: 'left' | 'center',
  bordered = false,
  wrapText = true,
): void {
  cell.value = text === '' ? null : text
  cell.font = font
  cell.alignment = { horizontal, vertical: 'middle', wrapText }
  // As text, so that 3-1 becomes no date.
  cell.numFmt = '@'
  if (bordered) cell.border = borders
}

const middle = new Set<Column['shows']>(['number', 'group', 'project', 'leaders', 'due'])
const sideOf = ({ shows }: Column) => (middle.has(shows) ? 'center' : 'left')

/** Widths in Latin characters, as Excel counts them: the columns' shares of a page, none too narrow for a head of two. */
function share(columns: Column[]): number[] {
  const sum = columns.reduce((all, column) => all + column.width, 0)
  return columns.map(({ width }) => Math.max(6.5, Math.round((pageWidth * width * 10) / sum) / 10))
}

/** Excel fits heights to merged and wrapped cells only when someone edits them, so the lines are counted here. */
function heightOf(texts: string[], widths: number[]): number {
  const most = texts.map((text, at) =>
    text
      .split('\n')
      .reduce((lines, part) => lines + Math.max(1, Math.ceil(wide(part) / ((widths[at] as number) * 0.82 - 1))), 0),
  )
  return 8 + 17 * Math.max(1, ...most)
}

/** Chinese characters take two places. */
const wide = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2E7F' || char === '★' ? 2 : 1), 0)

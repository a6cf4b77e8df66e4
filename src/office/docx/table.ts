import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
} from 'docx'
import { fonts, pt, twip } from './type.ts'

/** A column of a table on paper. */
export interface TableColumn {
  head: string
  /** Share of the table's width. */
  width: number
  /** Short cells stand in the middle, words begin at the left. */
  middle: boolean
}

/** What stands in a cell. */
export interface TableCellText {
  text: string
  /** Lines that it goes down over; 0 where the cell above covers it. */
  span: number
}

/** Lines of 小四 in tables are closer than in the body. */
export const tight = { spacing: { line: twip(20), lineRule: LineRuleType.EXACT } }

/** A table whose head stands on every page, and whose rows are not broken across two. */
export function tableOf(
  columns: readonly TableColumn[],
  lines: readonly (readonly TableCellText[])[],
  width: number,
): Table {
  const widths = share(columns, width)
  const rows = lines.map(
    cells =>
      new TableRow({
        cantSplit: true,
        height: { value: leastHeight(cells, widths), rule: HeightRule.ATLEAST },
        children: cells.map((cell, at) => bodyCell(cell, columns[at] as TableColumn, widths[at] as number)),
      }),
  )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => headCell(column.head, widths[at] as number)),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
    columnWidths: widths,
    margins: { left: twip(4), right: twip(4), top: twip(2), bottom: twip(2) },
    rows: [head, ...rows],
  })
}

/** What a merged cell says fits beside its first line: where a page ends behind that, words would be torn apart. */
function leastHeight(cells: readonly TableCellText[], widths: readonly number[]): number {
  const lines = cells.map(({ text, span }, at) => {
    const most = Math.max(1, Math.floor(((widths[at] as number) - twip(8)) / twip(12)))
    return span > 1 ? text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / most)), 0) : 1
  })
  return twip(20 * Math.min(mostLines, Math.max(...lines)) + 4)
}

/** A cell that says more goes on to the next page after all. */
const mostLines = 6

/** Two characters and the cell's edges: a head of two (序号) is not broken. */
const least = twip(2 * 12 + 9)

/** The columns' widths: their shares of the block, none too narrow for its head. */
function share(columns: readonly TableColumn[], width: number): number[] {
  const sum = columns.reduce((all, column) => all + column.width, 0)
  const narrow = columns.filter(column => (width * column.width) / sum < least)
  const rest = sum - narrow.reduce((all, column) => all + column.width, 0)
  const left = width - narrow.length * least
  return columns.map(column => (narrow.includes(column) ? least : Math.floor((left * column.width) / rest)))
}

const headCell = (text: string, width: number) =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        ...tight,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text, font: fonts.hei, size: pt(12) })],
      }),
    ],
  })

function bodyCell({ text, span }: TableCellText, { middle }: TableColumn, width: number): TableCell {
  const merged = span === 0 ? VerticalMergeType.CONTINUE : span > 1 ? VerticalMergeType.RESTART : null
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(merged && { verticalMerge: merged }),
    children: (span === 0 ? '' : text).split('\n').map(
      line =>
        new Paragraph({
          ...tight,
          alignment: middle ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text: line, font: fonts.fang, size: pt(12) })],
        }),
    ),
  })
}

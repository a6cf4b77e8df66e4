import {
  AlignmentType,
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

export interface TableColumn {
  head: string
  /** Share of the table's width. */
  width: number
  /** Short cells stand in the middle, words begin at the left. */
  middle: boolean
}

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

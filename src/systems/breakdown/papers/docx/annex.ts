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
import { blockWidth } from '../../../../office/docx/page.ts'
import { fonts, pt, twip } from '../../../../office/docx/type.ts'
import type { Column } from '../../layouts/layout.ts'
import type { Cell, Grid } from '../grid.ts'
import type { Paper } from '../paper.ts'

const tight = { spacing: { line: twip(20), lineRule: LineRuleType.EXACT } }
const wide = { spacing: { line: twip(32), lineRule: LineRuleType.EXACT } }

/** The annex (附件): its name, and the tables one below the other. */
export function annexOf(paper: Paper): (Paragraph | Table)[] {
  const width = blockWidth(paper.layout.orientation)
  return [
    new Paragraph({ ...wide, children: [new TextRun({ text: '附件', font: fonts.hei, size: pt(16) })] }),
    new Paragraph({
      ...wide,
      style: 'Title',
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: paper.title, font: fonts.title, size: pt(22) })],
    }),
    ...(paper.draft === null ? [] : [centred(`（${paper.draft}）`)]),
    ...paper.grids.filter(grid => grid.lines.length > 0).flatMap(grid => [heading(grid.heading), table(grid, width)]),
    small(paper.legend),
  ]
}

const centred = (text: string) =>
  new Paragraph({
    ...tight,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: fonts.kai, size: pt(14) })],
  })

/** Between two tables stands a paragraph, or Word makes one of them. */
const heading = (text: string | null) =>
  new Paragraph({
    ...tight,
    keepNext: true,
    spacing: { ...tight.spacing, before: twip(8), after: twip(4) },
    children: [new TextRun({ text: text ?? '', font: fonts.hei, size: pt(14) })],
  })

const small = (text: string) =>
  new Paragraph({ ...tight, children: [new TextRun({ text, font: fonts.fang, size: pt(10.5) })] })

function table({ columns, lines }: Grid, width: number): Table {
  const widths = share(columns, width)
  const rows = lines.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, at) => bodyCell(cell, columns[at] as Column, widths[at] as number)),
      }),
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
    columnWidths: widths,
    margins: { left: twip(4), right: twip(4), top: twip(2), bottom: twip(2) },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => headCell(column.head, widths[at] as number)),
      }),
      ...rows,
    ],
  })
}

/** Two characters and the cell's edges: a head of two (序号) is not broken. */
const least = twip(2 * 12 + 9)

/** The columns' widths: their shares of the block, none too narrow for its head. */
function share(columns: Column[], width: number): number[] {
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

/** Short cells stand in the middle, words begin at the left. */
const middle = new Set(['number', 'group', 'project', 'leaders', 'due'])

function bodyCell({ text, span }: Cell, { shows }: Column, width: number): TableCell {
  const merged = span === 0 ? VerticalMergeType.CONTINUE : span > 1 ? VerticalMergeType.RESTART : null
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(merged && { verticalMerge: merged }),
    children: (span === 0 ? '' : text).split('\n').map(
      line =>
        new Paragraph({
          ...tight,
          alignment: middle.has(shows) ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text: line, font: fonts.fang, size: pt(12) })],
        }),
    ),
  })
}

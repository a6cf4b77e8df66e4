import { AlignmentType, LineRuleType, Paragraph, type Table, TextRun } from 'docx'
import { blockWidth } from '../../../../office/docx/page.ts'
import { tableOf, tight } from '../../../../office/docx/table.ts'
import { titleOf } from '../../../../office/docx/title.ts'
import { fonts, pt, twip } from '../../../../office/docx/type.ts'
import type { Column } from '../../layouts/layout.ts'
import type { Grid } from '../grid.ts'
import type { Paper } from '../paper.ts'

const wide = { spacing: { line: twip(32), lineRule: LineRuleType.EXACT } }

/** The annex (附件): its name, and the tables one below the other. */
export function annexOf(paper: Paper): (Paragraph | Table)[] {
  const width = blockWidth(paper.layout.orientation)
  return [
    new Paragraph({ ...wide, children: [new TextRun({ text: '附件', font: fonts.hei, size: pt(16) })] }),
    titleOf(paper.title, width),
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
    keepNext: true,
    spacing: { ...tight.spacing, before: twip(8), after: twip(4) },
    children: [new TextRun({ text: text ?? '', font: fonts.hei, size: pt(14) })],
  })

const small = (text: string) =>
  new Paragraph({ ...tight, children: [new TextRun({ text, font: fonts.fang, size: pt(10.5) })] })

const middle = new Set<Column['shows']>(['number', 'group', 'project', 'leaders', 'due'])

const table = ({ columns, lines }: Grid, width: number): Table =>
  tableOf(
    columns.map(column => ({ head: column.head, width: column.width, middle: middle.has(column.shows) })),
    lines.map(({ cells }) => cells),
    width,
  )

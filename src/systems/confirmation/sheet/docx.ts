import { Paragraph, TextRun } from 'docx'
import { packDocx } from '../../../office/docx/pack.ts'
import { annexPage, blockWidth, footers, headers } from '../../../office/docx/page.ts'
import { tableOf, tight } from '../../../office/docx/table.ts'
import { titleOf } from '../../../office/docx/title.ts'
import { fonts, pt, twip } from '../../../office/docx/type.ts'
import { cellsOf, columns, signatures } from './columns.ts'
import { runs } from './runs.ts'
import { type ConfirmationSheet, explanation, unitName } from './sheet.ts'

const middle = new Set(['number', 'shown', 'basis', 'asOf', 'status', 'verdict'])

/** One unit's figures on paper, to be filled in by hand and signed. */
export function writeDocx(sheet: ConfirmationSheet): Promise<Uint8Array> {
  const { items } = sheet.asked
  const spans = new Map(runs(items).map(({ from, count }) => [from, count]))
  const lines = items.map((item, n) => {
    const cells = cellsOf(item, n)
    return columns.map(({ key }) => ({ text: cells[key], span: key === 'sentence' ? (spans.get(n) ?? 0) : 1 }))
  })
  const table = tableOf(
    columns.map(({ key, head, width }) => ({ head, width, middle: middle.has(key) })),
    lines,
    blockWidth('landscape'),
  )
  const children = [
    titleOf(sheet.title, blockWidth('landscape')),
    line(`核对单位：${unitName(sheet)}`, fonts.hei, 14),
    line(explanation, fonts.fang, 12),
    table,
    line('', fonts.fang, 12),
    line(signatures.map(({ head }) => `${head}：　　　　　　　　`).join(''), fonts.fang, 14),
  ]
  const properties = annexPage('landscape')
  return packDocx(sheet.title, sheet.sample, [{ properties, footers: footers(), ...headers(sheet.sample), children }])
}

const line = (text: string, font: (typeof fonts)['fang'], size: number) =>
  new Paragraph({
    spacing: { ...tight.spacing, before: twip(4), after: twip(4) },
    children: [new TextRun({ text, font, size: pt(size) })],
  })

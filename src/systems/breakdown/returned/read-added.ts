import { columnName } from '../../../office/sheet/sheet.ts'
import type { Breakdown, RowFields } from '../breakdown.ts'
import type { Column, Layout } from '../layouts/layout.ts'
import { names, readDueCell, readOwners, withoutNumber } from './cell-values.ts'
import type { Known } from './known.ts'
import { excerpt, type Matched } from './match.ts'
import { problem } from './problems.ts'
import type { Problem } from './returned.ts'

/** What a new line of the sheet says, as a row would hold it; what it leaves open it has from the row above. */
export function readAdded(
  { table, line }: Matched,
  above: Known | null,
  breakdown: Breakdown,
  layout: Layout,
): { fields: Omit<RowFields, 'position'> | null; problems: Problem[] } {
  const { columns = [], blocks = [] } = layout.tables[table.table] ?? {}
  const block = above && blocks.includes(above.row.block) ? above.row.block : (blocks[0] ?? 'work')
  const fields: Omit<RowFields, 'position'> = {
    block,
    project: above?.row.project ?? '',
    text: '',
    source: { kind: 'other', spans: [], note: '退回的表' },
    leaders: [],
    owners: { lead: null, others: [] },
    due: null,
    items: [],
    proposed: {},
  }
  const problems: Problem[] = []
  for (const [n, at] of table.columns) {
    const cell = line.cells[at]
    const { shows } = columns[n] as Column
    const place = { sheet: table.sheet, row: line.row, column: columnName(at) }
    if (!cell || (cell.text === '' && !cell.wrong)) continue
    if (cell.wrong) {
      const { kind, words } = cell.wrong
      problems.push(problem(kind, place, kind === 'formula' ? { formula: words } : { error: words }))
      if (shows === 'text' || shows === 'numbered-text') return { fields: null, problems }
      continue
    }
    const { text } = cell
    if (shows === 'project') fields.project = text
    else if (shows === 'text') fields.text = text
    else if (shows === 'numbered-text') fields.text = withoutNumber(text, [], null)
    else if (shows === 'leaders') fields.leaders = names(text)
    else if (shows === 'lead') fields.owners = { ...fields.owners, lead: names(text)[0] ?? null }
    else if (shows === 'others') fields.owners = { ...fields.owners, others: names(text) }
    else if (shows === 'due') fields.due = readDueCell(text, breakdown.report.year)
    else if (shows === 'owners') {
      const owners = readOwners(text, layout.lead, { lead: null, others: [] })
      if (typeof owners === 'string') problems.push(problem(owners, place, { text: excerpt(text) }))
      else fields.owners = owners
    }
  }
  return { fields: fields.text === '' ? null : fields, problems }
}

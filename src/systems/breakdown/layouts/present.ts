import type { Owners, Row, SourceKind } from '../breakdown.ts'
import { standing } from '../numbers.ts'
import type { Column, Layout, Table } from './layout.ts'
import { measurable } from './measurable.ts'

/** A unit in a cell, and whether it leads. */
export interface OwnerMark {
  unit: string
  lead: boolean
}

export interface Cell {
  /** The whole cell as plain text, as it is printed. */
  text: string
  /** The units of the cell, for whoever marks them otherwise than in plain text. */
  owners: OwnerMark[] | null
  /** How many lines it goes down over. */
  lines: number
}

/** A line of the table: a row, or a part of the row above (分项). */
export interface Line {
  row: string
  item: string | null
  /** One a column; null where the cell above covers it. */
  cells: (Cell | null)[]
}

export interface PresentedTable {
  heading: string | null
  columns: Column[]
  lines: Line[]
}

/** A breakdown's rows as an office's table has them: what the page, .docx, .xlsx, .csv and .md all show. */
export function present(layout: Layout, rows: readonly Row[], numbers: ReadonlyMap<string, string>): PresentedTable[] {
  const ordered = standing(rows)
  return layout.tables.map(table => {
    const own = ordered.filter(row => table.blocks.includes(row.block))
    const lines = linesOf(own, table, layout.lead, numbers)
    merge(lines, table.columns)
    return { heading: table.heading, columns: table.columns, lines }
  })
}

function linesOf(rows: Row[], { columns }: Table, lead: Layout['lead'], numbers: ReadonlyMap<string, string>): Line[] {
  const lines: Line[] = []
  let group = 0
  let project: string | null = null
  for (const row of rows) {
    if (row.project !== project) group++
    project = row.project
    const number = numbers.get(row.id) ?? ''
    const said = (column: Column): Cell => ({ ...cellOf(column, row, number, group, lead), lines: 1 })
    const first: Line = { row: row.id, item: null, cells: columns.map(said) }
    lines.push(first)
    for (const [at, item] of row.items.entries()) {
      const part: Part = { text: `（${at + 1}）${item.text}`, owners: item.owners, due: item.due?.text ?? '' }
      lines.push({
        row: row.id,
        item: item.id,
        cells: columns.map(({ shows }) => (IN_PARTS.has(shows) ? { ...partOf(shows, part, lead), lines: 1 } : null)),
      })
    }
    for (const [at, cell] of first.cells.entries()) {
      if (cell && !IN_PARTS.has((columns[at] as Column).shows)) cell.lines += row.items.length
    }
  }
  return lines
}

/** What each part of a row says for itself; the rest it shares with the row. */
const IN_PARTS = new Set<Column['shows']>(['text', 'numbered-text', 'owners', 'lead', 'others', 'due', 'target'])

interface Part {
  text: string
  owners: Owners
  due: string
}

function cellOf({ shows }: Column, row: Row, number: string, group: number, lead: Layout['lead']): Omit<Cell, 'lines'> {
  switch (shows) {
    case 'number':
      return plain(number)
    case 'group':
      return plain(String(group))
    case 'project':
      return plain(row.project)
    case 'leaders':
      return plain(row.leaders.join('、'))
    case 'source':
      return plain(row.source.note || sourceWords[row.source.kind])
    case 'blank':
      return plain('')
    default:
      return partOf(
        shows,
        {
          text: shows === 'numbered-text' ? `${number}.${row.text}` : row.text,
          owners: row.owners,
          due: row.due?.text ?? '',
        },
        lead,
      )
  }
}

function partOf(shows: Column['shows'], { text, owners, due }: Part, lead: Layout['lead']): Omit<Cell, 'lines'> {
  const first: OwnerMark[] = owners.lead === null ? [] : [{ unit: owners.lead, lead: true }]
  const others = owners.others.map(unit => ({ unit, lead: false }))
  switch (shows) {
    case 'owners':
      return units([...first, ...others], lead === 'star')
    case 'lead':
      return units(first, false)
    case 'others':
      return units(others, false)
    case 'due':
      return plain(due)
    case 'target':
      return plain(measurable(text))
    default:
      return plain(text)
  }
}

const plain = (text: string) => ({ text, owners: null })
const units = (owners: OwnerMark[], star: boolean) => ({
  text: owners.map(({ unit, lead }) => (star && lead ? `★${unit}` : unit)).join('、'),
  owners,
})

/** Where a row comes from, as papers say it. */
export const sourceWords: Record<SourceKind, string> = {
  report: '政府工作报告',
  'plan-report': '计划报告',
  'budget-report': '预算报告',
  assigned: '上级下达',
  livelihood: '民生实事',
  plenum: '区委全会',
  other: '其他',
}

/** Makes one cell of neighbours that say the same, within the merged cells to their left. */
function merge(lines: Line[], columns: Column[]): void {
  /** Lines at which a merged column to the left begins anew. */
  const breaks = new Set<number>()
  for (const [at, column] of columns.entries()) {
    if (!column.merge) continue
    let open: Cell | null = null
    for (const [n, line] of lines.entries()) {
      const cell = line.cells[at]
      if (!cell) continue
      if (open && open.text === cell.text && cell.text !== '' && !breaks.has(n)) {
        open.lines += cell.lines
        line.cells[at] = null
      } else {
        open = cell
        breaks.add(n)
      }
    }
  }
}

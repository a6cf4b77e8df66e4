import { columnName } from '../../../office/sheet/sheet.ts'
import type { Breakdown, Owners } from '../breakdown.ts'
import type { Column, Layout } from '../layouts/layout.ts'
import { isMarked, names, readDueCell, readOwners, unmarked, withoutNumber, withoutPart } from './cell-values.ts'
import type { Known } from './known.ts'
import { excerpt, type Matched } from './match.ts'
import { problem } from './problems.ts'
import type { Change, Field, Place, Problem } from './returned.ts'

/** A cell of a known line, in the words of the sheet, of when it went out, and of now. */
interface Compared {
  column: Column
  is: string
  sent: string | null
  now: string
  place: Place
}

/** What a line of the sheet says otherwise than the row does now. Cells that nobody touched say nothing. */
export function compareLine(
  { table, line, known }: Matched & { known: Known },
  breakdown: Breakdown,
  layout: Layout,
): { changes: Change[]; problems: Problem[]; unmerged: string[] } {
  const changes: Change[] = []
  const problems: Problem[] = []
  const unmerged: string[] = []
  const columns = layout.tables[table.table]?.columns ?? []
  const same = known.table === table.table
  const touched: Compared[] = []
  for (const [n, at] of table.columns) {
    const column = columns[n] as Column
    const cell = line.cells[at]
    const place = { sheet: table.sheet, row: line.row, column: columnName(at) }
    const [sent, now] = same ? [known.sent?.[n] ?? null, known.now?.[n] ?? ''] : [null, known.now?.[n] ?? '']
    if (known.item && !ofParts.has(column.shows)) continue
    const is = cell?.text ?? ''
    const before = sent ?? now
    if (cell?.wrong) {
      const { kind, words } = cell.wrong
      // A merged one is told of where it begins.
      if (!cell.covered) problems.push(problem(kind, place, kind === 'formula' ? { formula: words } : { error: words }))
    } else if (is === '' && before !== '' && column.merge && before === known.above?.[n]) unmerged.push(column.head)
    else if (is !== before && is !== now) touched.push({ column, is, sent, now, place })
  }
  if (known.now === null) {
    if (touched.length > 0)
      problems.push(
        problem('removed-row', { ...(touched[0] as Compared).place, column: null }, { text: excerpt(known.row.text) }),
      )
    return { changes: [], problems, unmerged }
  }
  const read = reader(known, line.version, breakdown, layout)
  for (const cell of touched) {
    const said = read(cell)
    if (said === null) continue
    if ('code' in said) problems.push(said)
    else changes.push(said)
  }
  return { changes: together(changes), problems, unmerged }
}

const ofParts = new Set<Column['shows']>(['text', 'numbered-text', 'owners', 'lead', 'others', 'due'])

/** Reads touched cells of a line into changes; null where what was touched says the same all the same. */
function reader({ row, item, number, sent: out }: Known, version: number | null, breakdown: Breakdown, layout: Layout) {
  const own = item ?? row
  let owners: Owners = own.owners
  const about = { row: row.id, item: item?.id ?? null, number, version: row.version }

  return ({ column, is, sent, now, place }: Compared): Change | Problem | null => {
    const since = sent === null ? version !== null && version < row.version : bare(column, sent) !== bare(column, now)
    const conflict = since ? { sent } : null
    const change = (field: Field, fields: Change['fields'], accepts = false): Change | null => {
      const key = field as keyof typeof fields
      const holds = field === 'project' || field === 'leaders' ? row[field] : own[field]
      if (!accepts && JSON.stringify(fields[key]) === JSON.stringify(holds)) return null
      return { ...about, field, was: now, is, fields, accepts, conflict, place }
    }
    switch (column.shows) {
      case 'project':
        return change('project', { project: is })
      case 'leaders': {
        const accepts = row.proposed.leaders !== undefined && !isMarked(is)
        return change('leaders', { leaders: names(is) }, accepts)
      }
      case 'text':
      case 'numbered-text': {
        const text = wordsOf(is)
        if (text === '') return problem('empty-text', place)
        const said = change('text', { text })
        return said && { ...said, was: own.text, is: text }
      }
      case 'owners': {
        const said = readOwners(is, layout.lead, own.owners)
        if (typeof said === 'string') return problem(said, place, { text: excerpt(is) })
        return change('owners', { owners: said }, accepted(is))
      }
      case 'lead': {
        const [lead = null, ...rest] = names(is)
        if (rest.length > 0) return problem('two-leads', place, { text: excerpt(is) })
        owners = { ...owners, lead: lead?.replace(/^★/, '') ?? null }
        return change('owners', { owners }, accepted(is))
      }
      case 'others':
        owners = { ...owners, others: names(is) }
        return change('owners', { owners }, accepted(is))
      case 'due':
        return change('due', { due: readDueCell(is, breakdown.report.year) })
      case 'number':
        if (breakdown.issued === null) return null
        return problem('frozen-number', place, { was: now, is })
      case 'group':
        return null
      case 'target':
      case 'source':
      case 'blank':
        return problem('not-kept', place, { head: column.head, text: excerpt(unmarked(is)) })
    }
  }

  function accepted(is: string): boolean {
    return own.proposed.owners !== undefined && !isMarked(is)
  }

  function wordsOf(is: string): string {
    if (item) return withoutPart(is)
    const shown = layout.tables.flatMap(table => table.columns).some(({ shows }) => shows === 'numbered-text')
    if (!shown) return is
    const before = out?.map(cell => /^(\d+(?:-\d+)?)\./.exec(cell)?.[1]).find(Boolean) ?? number
    return withoutNumber(is, [row.text.trim()], before)
  }
}

/** Numbers of a draft shift with its rows, and are no part of the words. */
const bare = ({ shows }: Column, text: string) =>
  shows === 'numbered-text' ? text.replace(/^\d+(?:-\d+)?\./, '') : text

/** Lead and others in cells of their own are one change of the owners. */
function together(changes: Change[]): Change[] {
  const [first, second] = changes.filter(change => change.field === 'owners')
  if (!first || !second) return changes
  const both: Change = {
    ...second,
    was: `${first.was}｜${second.was}`,
    is: `${first.is}｜${second.is}`,
    accepts: first.accepts || second.accepts,
    conflict: first.conflict ?? second.conflict,
    place: first.place,
  }
  return changes.flatMap(change => (change === first ? [both] : change === second ? [] : [change]))
}

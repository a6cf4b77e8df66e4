import { readSheets } from '../../../office/sheet/read.ts'
import { outOfOrder } from '../../../report/out-of-order.ts'
import type { Breakdown, Row } from '../breakdown.ts'
import type { Layout } from '../layouts/layout.ts'
import { layouts as shipped } from '../layouts/shipped.ts'
import type { Origin } from '../papers/origin.ts'
import { compareLine } from './compare.ts'
import { type Known, knownLines } from './known.ts'
import { type Matched, matchLines } from './match.ts'
import { problem } from './problems.ts'
import { readAdded } from './read-added.ts'
import { readOrigin } from './read-origin.ts'
import type { Added, Change, Moved, Problem, Removed, Returned } from './returned.ts'
import { type FoundTable, findTables } from './tables.ts'

/**
 * Reads a sheet that came back edited (退回的表), .xlsx, .csv, or the Word file's table, against the breakdown as it stands now (removed rows too).
 * Three are compared: what went out, what came back, what stands here; so what they changed is told from what we did, and
 * where both did it is a conflict. Nothing is changed by reading.
 */
export async function readReturned(
  bytes: Uint8Array,
  breakdown: Breakdown,
  rows: readonly Row[],
  layouts: readonly Layout[] = shipped,
): Promise<Returned> {
  const sheets = await readSheets(bytes)
  const origin = readOrigin(sheets)
  const wrong = origin && wrongOrigin(origin, breakdown)
  if (wrong) return nothing([wrong])
  const { layout, tables } = bestLayout(layouts, origin?.layout ?? breakdown.layout, one => findTables(sheets, one))
  if (tables.length === 0) {
    const heads = layout.tables[0]?.columns.map(({ head }) => head).join('、') ?? ''
    return nothing([problem('no-table', null, { heads })])
  }
  const known = knownLines(breakdown, rows, layout, origin)
  const { matched, problems, foreign } = matchLines(tables, known, layout)
  if (foreign) return nothing(problems)
  const read = readLines(matched, breakdown, layout)
  const back = new Set(matched.flatMap(one => one.known?.id ?? []))
  const gone = removedOf(known, back)
  const moves = movesOf(matched)
  return {
    ...read,
    removed: gone.removed,
    moved: moves.moved,
    problems: [...missing(tables, layout, origin), ...gone.problems, ...problems, ...read.problems, ...moves.problems],
    rows: new Set(matched.flatMap(one => one.known?.row.id ?? [])).size,
  }
}

const nothing = (problems: Problem[]): Returned => ({
  changes: [],
  added: [],
  removed: [],
  moved: [],
  problems,
  rows: 0,
})

function wrongOrigin(origin: Origin, { id, report }: Breakdown): Problem | null {
  if (origin.breakdown === id) return null
  const { title, year } = origin
  return year !== null && report.year !== null && year !== report.year
    ? problem('other-year', null, { title, year, own: report.year })
    : problem('other-breakdown', null, { title })
}

/** The layout that the sheet went out in; where it does not say, the one whose heads it has most of. */
function bestLayout(
  layouts: readonly Layout[],
  id: string,
  find: (layout: Layout) => FoundTable[],
): { layout: Layout; tables: FoundTable[] } {
  const first = layouts.find(layout => layout.id === id)
  const ordered = first ? [first, ...layouts.filter(layout => layout !== first)] : [...layouts]
  const tried = ordered.map(layout => {
    const tables = find(layout)
    const heads = tables.reduce((sum, table) => sum + table.columns.size, 0)
    const all = layout.tables.reduce((sum, table) => sum + table.columns.length, 0)
    return { layout, tables, fit: heads / all }
  })
  return tried.reduce((best, one) => (one.fit > best.fit ? one : best))
}

function missing(tables: FoundTable[], layout: Layout, origin: Origin | null): Problem[] {
  return layout.tables.flatMap(({ columns }, n) => {
    const found = tables.find(({ table }) => table === n)
    const sent = origin?.sheets[n]
    if (!found) return sent && sent.lines.length > 0 ? [problem('missing-table', null, { name: sent.name })] : []
    return columns.flatMap(({ head }, at) => (found.columns.has(at) ? [] : [problem('missing-column', null, { head })]))
  })
}

function readLines(matched: Matched[], breakdown: Breakdown, layout: Layout) {
  const changes: Change[] = []
  const added: Added[] = []
  const problems: Problem[] = []
  const unmerged = new Set<string>()
  let above: Known | null = null
  for (const one of matched) {
    const { known, line, table } = one
    if (known) {
      const said = compareLine({ ...one, known }, breakdown, layout)
      changes.push(...said.changes)
      problems.push(...said.problems)
      for (const head of said.unmerged) unmerged.add(head)
      above = known
      continue
    }
    const place = { sheet: table.sheet, row: line.row, column: null }
    const { fields, problems: wrong } = readAdded(one, above, breakdown, layout)
    problems.push(...wrong)
    if (!fields) continue
    if (/^[（(]\d+[）)]/.test(fields.text)) problems.push(problem('new-part', place, { text: fields.text }))
    else added.push({ place, after: above?.row.id ?? null, fields })
  }
  return { changes, added, problems: [...[...unmerged].map(head => problem('unmerged', null, { head })), ...problems] }
}

/** Rows and parts that went out and did not come back; of a sheet with only some rows the others were not sent back. */
function removedOf(known: ReadonlyMap<string, Known>, back: ReadonlySet<string>) {
  const out = [...known.values()].filter(({ order, now }) => order >= 0 && now !== null)
  const gone = out.filter(({ id }) => !back.has(id))
  const removed: Removed[] = gone
    // A row takes its parts with it.
    .filter(({ row, item }) => item === null || back.has(row.id))
    .map(({ row, item, number, sentVersion }) => ({
      row: row.id,
      item: item?.id ?? null,
      number,
      version: row.version,
      text: (item ?? row).text,
      conflict: sentVersion !== null && sentVersion < row.version,
    }))
  if (gone.length * 2 <= out.length) return { removed, problems: [] }
  return { removed: [], problems: [problem('partial', null, { count: out.length - gone.length, total: out.length })] }
}

/** Rows that stand in another order than they went out in. */
function movesOf(matched: readonly Matched[]): { moved: Moved[]; problems: Problem[] } {
  const rows = matched.flatMap(({ known, table, line }) =>
    known && known.item === null && known.now !== null && known.order >= 0 ? [{ known, table, line }] : [],
  )
  const moving = outOfOrder(rows.map(({ known }) => known.order))
  if (moving.size * 2 > rows.length) return { moved: [], problems: [problem('sorted')] }
  const moved = [...moving].map((at): Moved => {
    const { known, table, line } = rows[at] as (typeof rows)[number]
    return {
      row: known.row.id,
      number: known.number,
      version: known.row.version,
      after: rows[at - 1]?.known.row.id ?? null,
      place: { sheet: table.sheet, row: line.row, column: null },
    }
  })
  return { moved, problems: [] }
}

import type { Shown } from '../layouts/layout.ts'
import type { Grid } from './grid.ts'

/**
 * How a sheet finds its way back (来历): which breakdown it came from, and what each line said when it went out, so that
 * what they changed is told from what we have changed since.
 */
export interface Origin {
  breakdown: string
  title: string
  year: number | null
  /** SHA-256 of the report's text. */
  text: string
  layout: string
  sheets: OriginSheet[]
}

interface OriginSheet {
  /** Name of the worksheet. */
  name: string
  columns: { head: string; shows: Shown }[]
  lines: OriginLine[]
}

/** A line as it went out. */
export interface OriginLine {
  /** The row's id, with the sub-item's behind a stroke. */
  id: string
  version: number
  /** As they were sent, a merged cell's text in each of its lines. */
  cells: string[]
}

/** Heads of the columns by which lines are known: hidden in a workbook, the last two in a .csv. */
export const originHeads = { row: '条目标识（请勿改动）', version: '版本（请勿改动）' }

/** The id by which a line is known. */
export const lineId = (row: string, item: string | null): string => (item === null ? row : `${row}/${item}`)

/** What each line of a table says, a merged cell's text in every line that it covers. */
export function originLines({ lines }: Grid): OriginLine[] {
  let above: string[] = []
  return lines.map(({ row, item, cells }) => {
    above = cells.map((cell, at) => (cell.span === 0 ? (above[at] ?? '') : cell.text))
    return { id: lineId(row.id, item?.id ?? null), version: row.version, cells: above }
  })
}

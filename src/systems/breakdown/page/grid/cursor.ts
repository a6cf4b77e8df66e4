import type { GridLine, RowLine } from './lines.ts'

/** Where one is on the sheet: a cell, and the cell from which a range was drawn (Shift). */
export interface Cursor {
  line: string
  column: number
  anchor: { line: string; column: number } | null
}

/** The lines and columns of a range, both ends included. */
export interface Range {
  top: number
  bottom: number
  left: number
  right: number
}

/** The lines that hold cells: where a cursor can be. */
export const cellLines = (lines: readonly GridLine[]): RowLine[] =>
  lines.filter((line): line is RowLine => line.kind === 'row')

export type Step = 'up' | 'down' | 'left' | 'right' | 'top' | 'bottom' | 'start' | 'end' | 'next' | 'previous' | number

/** Where a step leads. `cells` are the lines that hold cells; a number is that many lines down. */
export function moved(cursor: Cursor, step: Step, cells: readonly RowLine[], extend = false): Cursor {
  const at = cells.findIndex(line => line.key === cursor.line)
  if (at < 0) return home(cells) ?? cursor
  const [line, column] = target(at, cursor.column, step, cells)
  const key = (cells[line] as RowLine).key
  const anchor = extend ? (cursor.anchor ?? { line: cursor.line, column: cursor.column }) : null
  return { line: key, column, anchor }
}

function target(at: number, column: number, step: Step, cells: readonly RowLine[]): [number, number] {
  const width = (line: number) => cells[line]?.cells.length ?? 1
  const to = (line: number): [number, number] => {
    const held = Math.max(0, Math.min(line, cells.length - 1))
    return [held, Math.min(column, width(held) - 1)]
  }
  if (typeof step === 'number') return to(at + step)
  switch (step) {
    case 'up':
      return to(at - 1)
    case 'down':
      return to(at + 1)
    case 'top':
      return to(0)
    case 'bottom':
      return to(cells.length - 1)
    case 'left':
      return [at, Math.max(0, column - 1)]
    case 'right':
      return [at, Math.min(column + 1, width(at) - 1)]
    case 'start':
      return [at, 0]
    case 'end':
      return [at, width(at) - 1]
    case 'next':
      if (column + 1 < width(at)) return [at, column + 1]
      return at + 1 < cells.length ? [at + 1, 0] : [at, column]
    case 'previous':
      if (column > 0) return [at, column - 1]
      return at > 0 ? [at - 1, width(at - 1) - 1] : [at, column]
  }
}

/** The first cell that holds the task's words. */
export function home(cells: readonly RowLine[]): Cursor | null {
  const [first] = cells
  return first ? { line: first.key, column: 0, anchor: null } : null
}

/** The same place after the lines have changed: on its row still, else on what stands there now. */
export function kept(cursor: Cursor | null, before: readonly RowLine[], after: readonly RowLine[]): Cursor | null {
  if (!cursor || after.length === 0) return home(after)
  const line = after.find(one => one.key === cursor.line)
  if (line) {
    const anchored = cursor.anchor && after.some(one => one.key === cursor.anchor?.line)
    const column = Math.min(cursor.column, line.cells.length - 1)
    if (column === cursor.column && (anchored || !cursor.anchor)) return cursor
    return { line: cursor.line, column, anchor: anchored ? cursor.anchor : null }
  }
  const at = Math.max(
    0,
    before.findIndex(one => one.key === cursor.line),
  )
  const there = after[Math.min(at, after.length - 1)] as RowLine
  return { line: there.key, column: Math.min(cursor.column, there.cells.length - 1), anchor: null }
}

/** What lies between the cursor and its anchor. */
export function rangeOf(cursor: Cursor, cells: readonly RowLine[]): Range {
  const find = (key: string) =>
    Math.max(
      0,
      cells.findIndex(line => line.key === key),
    )
  const from = cursor.anchor ?? cursor
  const [a, b] = [find(from.line), find(cursor.line)]
  return {
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(from.column, cursor.column),
    right: Math.max(from.column, cursor.column),
  }
}

import type { Bilingual } from '../../../report/reading.ts'
import type { Block } from '../breakdown.ts'

/**
 * What a column shows: `number` 序号, `group` the number of the 项目, `project` 项目, `text` the task, `numbered-text`
 * the task after its number (1.…), `leaders` 牵头领导, `owners` all units in one cell, `lead` and `others` apart,
 * `due` 完成时限, `target` the measurable part of the task, `source` 来源, `blank` a column that is filled in by hand.
 */
export type Shown =
  | 'number'
  | 'group'
  | 'project'
  | 'text'
  | 'numbered-text'
  | 'leaders'
  | 'owners'
  | 'lead'
  | 'others'
  | 'due'
  | 'target'
  | 'source'
  | 'blank'

export interface Column {
  head: string
  shows: Shown
  /** Share of the table's width, in characters of the body text. */
  width: number
  /** Neighbouring cells that say the same become one. */
  merge?: boolean
}

/** A table of the paper: some offices print the expected targets in one of their own. */
export interface Table {
  /** Words above the table, null for none. */
  heading: string | null
  blocks: Block[]
  columns: Column[]
}

/** How an office's table looks (版式): data, checked when it is loaded. */
export interface Layout {
  id: string
  name: Bilingual
  /** Where it was seen: place and year. */
  seen: string
  /** How the lead unit is told among the owners in one cell: ★ before it, or by standing first. */
  lead: 'star' | 'first'
  orientation: 'landscape' | 'portrait'
  tables: Table[]
}

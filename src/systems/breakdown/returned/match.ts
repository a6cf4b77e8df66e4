import { likeness } from '../../../report/likeness.ts'
import type { Layout } from '../layouts/layout.ts'
import { withoutNumber } from './cell-values.ts'
import type { Known } from './known.ts'
import { problem } from './problems.ts'
import type { Problem } from './returned.ts'
import type { FoundLine, FoundTable } from './tables.ts'

/** A line of the sheet, and which known line it is; null is a new one. */
export interface Matched {
  table: FoundTable
  line: FoundLine
  known: Known | null
}

/** From here on two tasks are the same one, reworded. */
const alike = 0.5

/** Finds out which row each line of the sheet is: by the hidden ids, or where they are gone by number and words. */
export function matchLines(
  tables: readonly FoundTable[],
  known: ReadonlyMap<string, Known>,
  layout: Layout,
): { matched: Matched[]; problems: Problem[]; foreign: boolean } {
  const said = tables.flatMap(table => table.lines.map(line => ({ table, line, words: wordsOf(table, line, layout) })))
  // Signs and notes below the table say no task and have no id.
  const lines = said.filter(({ line, words }) => line.id !== null || words !== '')
  if (lines.some(({ line }) => line.id !== null)) return byId(lines, known, layout)
  return byWords(lines, known, layout)
}

interface Said {
  table: FoundTable
  line: FoundLine
  words: string
}

const place = ({ table, line }: Said) => ({ sheet: table.sheet, row: line.row, column: null })

function byId(lines: Said[], known: ReadonlyMap<string, Known>, layout: Layout) {
  const problems: Problem[] = []
  const matched: Matched[] = []
  const first = new Map<string, Said>()
  for (const said of lines) {
    const { id } = said.line
    const before = id === null ? undefined : first.get(id)
    // Of two with one id the one that says what went out is the row, the other its copy.
    if (id !== null && (!before || likest(said, known.get(id), layout) > likest(before, known.get(id), layout)))
      first.set(id, said)
  }
  for (const said of lines) {
    const { table, line, words } = said
    const at = place(said)
    if (line.id === null) matched.push({ table, line, known: null })
    else if (first.get(line.id) !== said) {
      problems.push(problem('duplicate-id', at, { first: first.get(line.id)?.line.row ?? 0 }))
      matched.push({ table, line, known: null })
    } else {
      const found = known.get(line.id)
      if (found) matched.push({ table, line, known: found })
      else problems.push(problem('foreign-row', at, { text: excerpt(words) }))
    }
  }
  return { matched, problems, foreign: false }
}

const likest = ({ words }: Said, known: Known | undefined, layout: Layout) =>
  known ? likeness(words, ownWords(known, layout)) : 0

function byWords(lines: Said[], known: ReadonlyMap<string, Known>, layout: Layout) {
  const problems: Problem[] = [problem('ids-gone')]
  const left = new Set([...known.values()].filter(({ now }) => now !== null))
  const taken = new Map<Said, Known | null>()
  const take = (said: Said, found: Known) => {
    taken.set(said, found)
    left.delete(found)
  }
  const byText = Map.groupBy(left, one => ownWords(one, layout))
  for (const said of lines) {
    const texts = [said.words, withoutNumber(said.words, [], null)]
    const same = texts.flatMap(text => byText.get(text) ?? []).find(one => left.has(one))
    if (same) take(said, same)
  }
  const byNumber = new Map([...left].flatMap(one => (one.item === null ? [[one.number, one] as const] : [])))
  for (const said of lines) {
    if (taken.has(said)) continue
    const number = numberOf(said, layout)
    const numbered = byNumber.get(number)
    if (!numbered || !left.has(numbered)) continue
    const own = ownWords(numbered, layout)
    if (likeness(own, bare(said, numbered, layout)) >= alike) take(said, numbered)
    else {
      problems.push(problem('other-number', place(said), { number, text: excerpt(said.words), own: excerpt(own) }))
      taken.set(said, null)
    }
  }
  const matched = lines.flatMap(said => {
    const found = taken.get(said)
    return found === null ? [] : [{ table: said.table, line: said.line, known: found ?? null }]
  })
  const count = matched.filter(one => one.known).length
  const foreign = count * 2 < lines.length
  return {
    matched,
    problems: foreign ? [problem('another-sheet', null, { known: count, total: lines.length })] : problems,
    foreign,
  }
}

/** Where a table of the layout has the task. */
function textColumn({ tables }: Layout, table: number): { at: number; numbered: boolean } {
  const columns = tables[table]?.columns ?? []
  const at = columns.findIndex(({ shows }) => shows === 'text' || shows === 'numbered-text')
  return { at, numbered: columns[at]?.shows === 'numbered-text' }
}

function wordsOf({ table, columns }: FoundTable, line: FoundLine, layout: Layout): string {
  const at = columns.get(textColumn(layout, table).at)
  return at === undefined ? '' : (line.cells[at]?.text ?? '')
}

/** The words of the task as the sheet showed them, without the number. */
function ownWords({ table, sent, now, row, item }: Known, layout: Layout): string {
  const { at, numbered } = textColumn(layout, table)
  const text = (sent ?? now ?? [])[at] ?? ''
  return numbered && item === null ? withoutNumber(text, [row.text.trim()], null) : text
}

const bare = ({ words }: Said, known: Known, layout: Layout) => withoutNumber(words, [ownWords(known, layout)], null)

function numberOf(said: Said, layout: Layout): string {
  const columns = (layout.tables[said.table.table] as Layout['tables'][number]).columns
  const at = said.table.columns.get(columns.findIndex(({ shows }) => shows === 'number'))
  if (at !== undefined) return said.line.cells[at]?.text ?? ''
  return /^\d+(?:-\d+)?(?=\s*[.．、])/.exec(said.words)?.[0] ?? ''
}

/** The first words, for who is told of them. */
export const excerpt = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

import { readHidden } from '../../office/sheet/hidden.ts'
import { readSheets } from '../../office/sheet/read.ts'
import { cellWords, columnName, type Sheet, type SheetCell } from '../../office/sheet/sheet.ts'
import { answerOf, type Sent } from './answer.ts'
import type { Draft } from './correction.ts'
import type { Item } from './item.ts'
import { problem } from './problems.ts'
import type { Answer, Place, Problem, ReturnedSheet } from './returned.ts'
import { type ColumnKey, columns, idHead, signatures } from './sheet/columns.ts'

interface Origin {
  kind: string
  text: string
  year: number | null
  unit: string | null
}
/** Reads a sheet that a unit sent back (.xlsx, .csv, .docx) against the draft; `hash` is that of the draft's text. */
export async function readConfirmation(
  bytes: Uint8Array,
  file: string,
  draft: Draft,
  items: readonly Item[],
  hash: string,
): Promise<ReturnedSheet> {
  const sheets = await readSheets(bytes)
  const hidden = readHidden(sheets)
  const origin = (hidden?.[0] ?? null) as Origin | null
  const wrong = origin && wrongOrigin(origin, draft.reading.year)
  const table = findTable(sheets)
  const empty = { file, unit: origin?.unit ?? null, answers: [], person: '', phone: '', signed: '' }
  if (wrong) return { ...empty, problems: [wrong] }
  if (!table)
    return { ...empty, problems: [problem('no-table', null, { heads: columns.map(({ head }) => head).join('、') })] }
  const unit = origin ? origin.unit : unitSaid(table.above)
  const sent = new Map(((hidden ?? []).slice(1) as Sent[]).map(one => [one[0], one]))
  const find = finder(items, sent, origin === null || origin.text === hash)
  const problems: Problem[] = []
  if (origin && origin.text !== hash) problems.push(problem('other-draft'))
  if (!table.columns.has('id')) problems.push(problem('ids-gone'))
  for (const { key, head } of columns)
    if (fillable.has(key) && !table.columns.has(key)) problems.push(problem('missing-column', null, { head }))
  const answers = new Map<string, Answer>()
  for (const line of table.lines) {
    const said = (key: ColumnKey | 'id') => line.cells[table.columns.get(key) ?? -1]?.text ?? ''
    if ((said('shown') === '' && said('id') === '') || isSignature(line.cells)) continue
    const place = (key: ColumnKey | null): Place => ({
      file,
      row: line.row,
      column: key === null || !table.columns.has(key) ? null : columnName(table.columns.get(key) ?? 0),
    })
    const item = find(said)
    if (!item) {
      problems.push(
        problem('unknown-figure', place(null), { shown: said('shown'), sentence: said('sentence').slice(0, 16) }),
      )
      continue
    }
    const read = answerOf({ said, place, cells: line.cells, at: table.columns }, item, draft, sent.get(said('id')))
    problems.push(...read.problems)
    const before = answers.get(item.id)
    const answer: Answer = { id: item.id, unit, place: place(null), ...read.answer }
    if (!before || before.state === 'blank') answers.set(item.id, answer)
    else if (answer.state !== 'blank' && JSON.stringify(answer.corrections) !== JSON.stringify(before.corrections))
      problems.push(problem('twice', place(null), { first: String(before.place.row) }))
  }
  const { person = '', phone = '', signed = '' } = signaturesIn(table.lines.map(({ cells }) => cells))
  const filled = [...answers.values()].some(({ state }) => state !== 'blank')
  if (filled && signed === '') problems.push(problem('unsigned', null, { unit: unit ?? file }))
  return { file, unit, answers: [...answers.values()], person, phone, signed, problems }
}

const fillable = new Set<ColumnKey>(['verdict', 'correct'])

function wrongOrigin({ kind, year }: Origin, own: number | null): Problem | null {
  if (kind !== 'confirmation') return problem('other-kind')
  if (year === null || own === null || year === own) return null
  return problem('other-year', null, { year: String(year), own: String(own) })
}

interface Table {
  columns: Map<ColumnKey | 'id', number>
  above: string[]
  lines: Sheet['lines']
}

function findTable(sheets: readonly Sheet[]): Table | null {
  for (const { hidden, lines } of sheets) {
    if (hidden) continue
    for (const [n, { cells }] of lines.entries()) {
      const texts = cells.map(cell => (cell.covered ? '' : cellWords(cell.text)))
      const heads = [...columns, { key: 'id' as const, head: idHead }]
      const found = new Map(
        heads.flatMap(({ key, head }) => (texts.includes(head) ? [[key, texts.indexOf(head)] as const] : [])),
      )
      if (found.size >= columns.length / 2)
        return {
          columns: found,
          above: lines.slice(0, n).flatMap(line => line.cells.map(cell => cell.text)),
          lines: lines.slice(n + 1),
        }
    }
  }
  return null
}

const unitSaid = (above: string[]): string | null => {
  const said = above.map(text => /核对单位：\s*(\S+)/.exec(text)?.[1]).find(Boolean)
  return said === undefined || said === '待定单位' ? null : said
}

/** Tells which figure a line is about: by its id where the draft is the one it was made from, else by its words. */
function finder(items: readonly Item[], sent: ReadonlyMap<string, Sent>, sameDraft: boolean) {
  const byId = new Map(items.map(item => [item.id, item]))
  const byWords = Map.groupBy(items, ({ sentence, shown }) => `${sentence}\n${shown}`)
  return (said: (key: ColumnKey | 'id') => string): Item | undefined => {
    const id = said('id')
    if (sameDraft && id !== '') return byId.get(id)
    const [, sentence = said('sentence'), shown = said('shown')] = sent.get(id) ?? []
    const found = byWords.get(`${sentence}\n${shown}`) ?? []
    return found.find(({ indicator }) => indicator === said('indicator')) ?? found[0]
  }
}

const isSignature = (cells: SheetCell[]) =>
  cells.some(({ text }) => signatures.some(({ head }) => text.startsWith(`${head}：`)))

/** 填报人：…, written behind the words or into the cell beside them. */
function signaturesIn(lines: SheetCell[][]): Partial<Record<(typeof signatures)[number]['key'], string>> {
  const found: Partial<Record<(typeof signatures)[number]['key'], string>> = {}
  for (const cells of lines) {
    for (const [at, { text }] of cells.entries()) {
      for (const { key, head } of signatures) {
        if (!text.startsWith(`${head}：`)) continue
        const beside = cells[at + 1]?.text ?? ''
        found[key] = text.slice(head.length + 1).trim() || (/：/.test(beside) ? '' : beside)
      }
    }
  }
  return found
}

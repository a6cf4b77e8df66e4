import type { SheetCell } from '../../office/sheet/sheet.ts'
import { type Draft, readCorrection } from './correction.ts'
import type { Field, Item } from './item.ts'
import { problem } from './problems.ts'
import type { Answer, Correction, Place, Problem } from './returned.ts'
import type { ColumnKey } from './sheet/columns.ts'

/** A figure as it was asked for. */
export type Sent = [id: string, sentence: string, shown: string, basis: string, asOf: string, status: string]

/** A line of a sheet that came back. */
export interface Line {
  said: (key: ColumnKey | 'id') => string
  place: (key: ColumnKey | null) => Place
  cells: SheetCell[]
  at: ReadonlyMap<ColumnKey | 'id', number>
}

/** What people write for yes, no, and leave it out. */
const yes = /^(?:确认|无误|属实|准确|正确|一致|无|对|是|√|✓|ok|y|yes)[。.]?$/i
const no = /^(?:更正|有误|修改|改|不对|错误?|否|×|✗|x|no|n)[。.]?$/i
const out = /^(?:删除|删去|删|不写|不宜写入)[。.]?$/

/** What a line says of its figure: 核对意见, 更正为, and what was written over the draft's own words. */
export function answerOf(
  { said, place, cells, at }: Line,
  item: Item,
  draft: Draft,
  sent: Sent | undefined,
): { answer: Pick<Answer, 'state' | 'corrections' | 'note'>; problems: Problem[] } {
  const problems: Problem[] = []
  const clean = (key: ColumnKey): string => {
    const wrong = cells[at.get(key) ?? -1]?.wrong
    if (wrong) problems.push(problem('formula', place(key), { said: wrong.words }))
    return wrong ? '' : said(key)
  }
  const corrections: Correction[] = []
  const [, , shown = item.shown, basis = item.basis, asOf = item.asOf, status = item.status] = sent ?? []
  const correct = (field: Field, key: ColumnKey, from: string, to: string) => {
    if (to === '' || to.replaceAll(/\s+/g, '') === from) return
    if (field !== 'shown') return void corrections.push({ field, from, to, value: null, unit: null })
    const { words, value, unit } = readCorrection(draft, item, to)
    if (words === from) return
    if (value === null) problems.push(problem('not-a-figure', place(key), { to }))
    const own = draft.reading.figures[item.figure]?.unit ?? ''
    if (unit !== null && unit !== own) problems.push(problem('other-unit', place(key), { to, unit: own }))
    corrections.push({ field, from, to: words, value, unit })
  }
  const verdict = clean('verdict')
  const note = clean('note')
  correct('shown', 'correct', item.shown, clean('correct'))
  // Who writes over the draft's own words corrects them too.
  if (corrections.length === 0) correct('shown', 'shown', shown, clean('shown'))
  for (const [field, from] of [
    ['basis', basis],
    ['asOf', asOf],
    ['status', status],
  ] as const)
    correct(field, field, from, clean(field))
  const blank = { state: 'blank' as const, corrections: [], note }
  if (out.test(verdict)) return { answer: { state: 'struck', corrections: [], note }, problems }
  if (verdict !== '' && !yes.test(verdict) && !no.test(verdict)) {
    problems.push(problem('unknown-verdict', place('verdict'), { said: verdict }))
    return { answer: blank, problems }
  }
  const changed = corrections.find(({ field }) => field === 'shown')
  if (yes.test(verdict) && changed) problems.push(problem('both', place('correct'), { to: changed.to }))
  if (corrections.length > 0) return { answer: { state: 'corrected', corrections, note }, problems }
  if (no.test(verdict)) {
    problems.push(problem('no-value', place('correct')))
    return { answer: blank, problems }
  }
  return { answer: yes.test(verdict) ? { state: 'confirmed', corrections, note } : blank, problems }
}

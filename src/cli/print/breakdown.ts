import { byteOrderMark } from '../../office/sheet/csv.ts'
import { csvLine } from '../../office/sheet/table.ts'
import type { Duties } from '../../report/owners/duties.ts'
import type { Reading } from '../../report/reading.ts'
import type { BreakdownFields, Owners, Reason, Row, RowDue } from '../../systems/breakdown/breakdown.ts'
import { type BreakdownCode, breakdownCodes, checkBreakdown } from '../../systems/breakdown/check.ts'
import { coverageOf } from '../../systems/breakdown/coverage.ts'
import type { Layout } from '../../systems/breakdown/layouts/layout.ts'
import { type PresentedTable, present } from '../../systems/breakdown/layouts/present.ts'
import { numbersOf } from '../../systems/breakdown/numbers.ts'
import { gridsOf } from '../../systems/breakdown/papers/grid.ts'
import { plain } from '../../systems/breakdown/papers/markdown.ts'
import { originLines } from '../../systems/breakdown/papers/origin.ts'
import type { Language } from '../words.ts'

/** A draft breakdown, ready to be printed. */
export interface Printed {
  fields: BreakdownFields
  rows: Row[]
  layout: Layout
  reading: Reading
  duties: Duties
}

const words = {
  zh: { due: '时限', counts: '条', of: '条承诺，都在条目里', missing: '条承诺不在条目里', why: '推定理由' },
  en: { due: 'due', counts: 'rows', of: 'commitments, all in rows', missing: 'commitments in no row', why: 'why' },
}

/** Rows for reading in a terminal, each with the reasons for its owners. */
export function list({ fields, rows, reading }: Printed, language: Language): string {
  const said = words[language]
  const numbers = numbersOf(rows)
  let project = ''
  const out = [`${fields.title}  ${fields.asOf}`]
  for (const row of rows) {
    if (row.project !== project) out.push('', `【${row.project}】`)
    project = row.project
    out.push(`${numbers.get(row.id)}. ${row.text}${dueWords(row.due, said.due)}`)
    out.push(`    ${ownerWords(row.owners)}${row.leaders.length > 0 ? `  ${row.leaders.join('、')}` : ''}`)
    out.push(...(row.proposed.owners ?? []).map(reason => `      ${reasonWords(reason)}`))
    for (const [at, item] of row.items.entries()) {
      out.push(`    （${at + 1}）${item.text}${dueWords(item.due, said.due)}  ${ownerWords(item.owners)}`)
    }
  }
  const { commitments, missing } = coverageOf(reading, rows)
  out.push(
    '',
    `${rows.length} ${said.counts}; ${missing.length === 0 ? `${commitments} ${said.of}` : `${missing.length} ${said.missing}`}`,
  )
  return `${out.join('\n')}\n`
}

/** What the rows lack, with counts. */
export function check({ rows, fields, duties }: Printed, language: Language): string {
  const numbers = numbersOf(rows)
  const findings = checkBreakdown(rows, { duties, asOf: fields.asOf })
  const lines = findings.map(
    ({ code, row, item, severity, message }) =>
      `${numbers.get(row)}${item === null ? '' : `(${(rows.find(one => one.id === row)?.items.findIndex(one => one.id === item) ?? 0) + 1})`}: ${severity} ${code} ${message[language]}`,
  )
  const counts = (Object.keys(breakdownCodes) as BreakdownCode[]).map(
    code => `${code} ${breakdownCodes[code][language]}: ${findings.filter(finding => finding.code === code).length}`,
  )
  return `${[...lines, ...counts].join('\n')}\n`
}

/** Fields and rows as they are kept, for other programs. */
export function json({ fields, rows }: Printed): string {
  return `${JSON.stringify({ breakdown: fields, rows: rows.map(({ breakdown: _, version, removed, ...row }) => row) })}\n`
}

/** The layout's tables as Markdown; cells that are merged in print are empty below the first. */
export function md({ fields, rows, layout }: Printed): string {
  const table = ({ heading, columns, lines }: PresentedTable) => [
    ...(heading === null ? [] : [`## ${heading}`, '']),
    `| ${columns.map(({ head }) => plain(head)).join(' | ')} |`,
    `|${columns.map(() => ' --- ').join('|')}|`,
    ...lines.map(({ cells }) => `| ${cells.map(one => plain(one?.text ?? '')).join(' | ')} |`),
    '',
  ]
  return `${[`# ${fields.title}`, '', ...present(layout, rows, numbersOf(rows)).flatMap(table)].join('\n')}`
}

/** The layout's tables as comma-separated values; merged cells say their words in every line, as filters need them. */
export function csv({ rows, layout }: Printed): string {
  const tables = gridsOf(layout, rows, numbersOf(rows), { proposals: false }).map(grid =>
    [grid.columns.map(({ head }) => head), ...originLines(grid).map(({ cells }) => cells)].map(csvLine).join(''),
  )
  return byteOrderMark + tables.join('\r\n')
}

const dueWords = (due: RowDue | null, word: string) => (due ? `（${word} ${due.date ?? due.text}）` : '')
const ownerWords = ({ lead, others }: Owners) => [lead === null ? '★?' : `★${lead}`, ...others].join('、')
/** 教育 → 区教育局: 新建改建学校 */
const reasonWords = ({ duty, unit, words: said }: Reason) => `${duty === '' ? '' : `${duty} → `}${unit}: ${said}`

import { indexLines } from '../../report/lines.ts'
import type { Bilingual, Comparator } from '../../report/reading.ts'
import { innermost } from '../../report/structure/innermost.ts'
import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'
import { roleNames, strengthNames } from './labels.ts'

/** A column of the tables of figures and commitments: what it is called, and what it says of a row. */
export interface Column<Row> {
  title: Bilingual
  cell: (row: Row) => string | number | null
  number?: true
}

/** A figure or a target of a commitment, as one row; `place` is the first character's line and column. */
interface Row {
  line: number
  column: number
  start: number
  end: number
  text: string
  section: string | null
  indicator: string | null
  comparator: string | null
  value: number | null
  unit: string | null
}

export interface FigureRow extends Row {
  role: string
  status: string | null
  basis: string | null
  asOf: string | null
}

/** A commitment with several targets makes as many rows, which share `number`; without targets it makes one. */
export interface CommitmentRow extends Row {
  number: number
  strength: string
  reference: string | null
  due: string | null
  date: string | null
}

const place: Column<Row>[] = [
  { title: { zh: '行', en: 'line' }, cell: row => row.line, number: true },
  { title: { zh: '列', en: 'column' }, cell: row => row.column, number: true },
]
const measure: Column<Row>[] = [
  { title: { zh: '指标', en: 'indicator' }, cell: row => row.indicator },
  { title: { zh: '比较', en: 'comparator' }, cell: row => row.comparator },
  { title: { zh: '数值', en: 'value' }, cell: row => row.value, number: true },
  { title: { zh: '单位', en: 'unit' }, cell: row => row.unit },
]
const words: Column<Row>[] = [
  { title: { zh: '原文', en: 'text' }, cell: row => row.text },
  { title: { zh: '章节', en: 'section' }, cell: row => row.section },
]

export const figureColumns: Column<FigureRow>[] = [
  ...place,
  ...measure,
  { title: { zh: '类型', en: 'role' }, cell: row => row.role },
  { title: { zh: '状态', en: 'status' }, cell: row => row.status },
  { title: { zh: '口径', en: 'basis' }, cell: row => row.basis },
  { title: { zh: '时点', en: 'as of' }, cell: row => row.asOf },
  ...words,
]

export const commitmentColumns: Column<CommitmentRow>[] = [
  { title: { zh: '序号', en: 'no.' }, cell: row => row.number, number: true },
  ...place,
  { title: { zh: '力度', en: 'strength' }, cell: row => row.strength },
  ...measure,
  { title: { zh: '参照', en: 'reference' }, cell: row => row.reference },
  { title: { zh: '时限', en: 'due' }, cell: row => row.due },
  { title: { zh: '截止日期', en: 'date' }, cell: row => row.date },
  ...words,
]

const turned: Partial<Record<Comparator, Comparator>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=' }

/** A reading bounds the size of a fall (下降3%以上 is >= of -3); in a table with signed values that is at most -3. */
function ofSigned({ comparator, value }: { comparator: Comparator; value: number | null }): Comparator {
  return value !== null && value < 0 ? (turned[comparator] ?? comparator) : comparator
}

/** The figures of a report, one after the other in the order of the text: all rows at once take more room than the reading. */
export function* figureRows({ text, reading }: Opened, language: Language): Generator<FigureRow> {
  const placeOf = indexLines(text)
  const sectionAt = innermost(reading.sections)
  for (const figure of reading.figures) {
    yield {
      ...figure,
      ...placeOf(figure.start),
      text: text.slice(figure.start, figure.end),
      section: reading.sections[sectionAt(figure.start) ?? -1]?.heading ?? null,
      comparator: ofSigned(figure),
      role: roleNames[figure.role][language],
      status: figure.status === 'unsaid' ? null : figure.status,
    }
  }
}

/** The commitments of a report, each with its targets, in the order of the text. */
export function* commitmentRows({ text, reading }: Opened, language: Language): Generator<CommitmentRow> {
  const placeOf = indexLines(text)
  const none = { indicator: null, comparator: null, value: null, unit: null, reference: null }
  for (const [index, { start, end, section, strength, targets, due }] of reading.commitments.entries()) {
    const shared = {
      start,
      end,
      ...placeOf(start),
      text: text.slice(start, end),
      number: index + 1,
      section: section === null ? null : (reading.sections[section]?.heading ?? null),
      strength: strengthNames[strength][language],
      due: due?.text ?? null,
      date: due?.date ?? null,
    }
    for (const { indicator, comparator, value, unit, reference } of targets.length > 0 ? targets : [none]) {
      yield {
        ...shared,
        indicator,
        comparator: comparator && ofSigned({ comparator, value }),
        value,
        unit,
        reference,
      }
    }
  }
}

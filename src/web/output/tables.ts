import type { Cell } from '../../office/sheet/table.ts'
import { countBefore } from '../../report/bisect.ts'
import type { Comparator, Reading } from '../../report/reading.ts'
import { innermost } from '../../report/structure/innermost.ts'
import type { Language } from '../../ui/language.ts'
import { sayAmount } from '../../ui/words/value.ts'
import { messages } from '../language.ts'
import type { Messages } from '../messages/zh.ts'
import { amountOf } from '../reading/aims.ts'
import { shownFigures } from '../reading/ranges.ts'
import { plainTarget } from '../reading/target.tsx'
import { sectionWords } from '../words/section.ts'

interface Read {
  text: string
  reading: Reading
}

/** The commitments as a table, a row for each target; those without have one row. */
export function commitmentTable({ text, reading }: Read, language: Language): Cell[][] {
  const words = messages[language]
  const head = [
    words.nth,
    words.commitments,
    words.section,
    words.strength,
    words.indicator,
    words.targets,
    words.comparator,
    words.value,
    words.unit,
    words.reference,
    words.due,
    words.lastDay,
  ]
  const rows = reading.commitments.flatMap(({ start, end, section, strength, targets, due }, at) =>
    (targets.length > 0 ? targets : [null]).map(target => [
      at + 1,
      text.slice(start, end),
      headingOf(reading, section, words),
      words.strengths[strength],
      target?.indicator ?? null,
      target && plainTarget(target, text, language),
      target && signed(target),
      target?.value ?? null,
      target?.unit ?? null,
      target?.reference ?? null,
      due?.text ?? null,
      due?.date ?? null,
    ]),
  )
  return [head, ...rows]
}

/** The figures as a table, each with the sentence that it stands in; a range has a row for each bound. */
export function figureTable({ text, reading }: Read, language: Language): Cell[][] {
  const words = messages[language]
  const sectionAt = innermost(reading.sections)
  const head = [
    words.nth,
    words.indicator,
    words.written,
    words.readAs,
    words.comparator,
    words.value,
    words.unit,
    words.role,
    words.status,
    words.basis,
    words.asOf,
    words.section,
    words.sentence,
  ]
  const numbered = shownFigures(reading.figures, text).flatMap((shown, at) =>
    (shown.range ?? [shown]).map(figure => ({ figure, at })),
  )
  const rows = numbered.map(({ figure, at }) => {
    const sentence = reading.sentences[countBefore(reading.sentences, ({ end }) => end <= figure.start)]
    return [
      at + 1,
      figure.indicator,
      text.slice(figure.start, figure.end),
      sayAmount(amountOf(figure, text), language),
      signed(figure),
      figure.value,
      figure.unit,
      words.roles[figure.role],
      figure.status === 'unsaid' ? null : words.statuses[figure.status],
      figure.basis,
      figure.asOf,
      headingOf(reading, sectionAt(figure.start), words),
      sentence ? text.slice(sentence.start, sentence.end).trim() : null,
    ]
  })
  return [head, ...rows]
}

const headingOf = ({ sections }: Reading, at: number | null, words: Messages): Cell => {
  const section = at === null ? undefined : sections[at]
  return section ? sectionWords(section, words) : null
}

const turned: Partial<Record<Comparator, Comparator>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=' }

/** A reading bounds the size of a fall (下降3%以上 is >= of -3): beside a signed value that is at most -3. */
const signed = ({ comparator, value }: { comparator: Comparator; value: number | null }): Comparator =>
  (value !== null && value < 0 && turned[comparator]) || comparator

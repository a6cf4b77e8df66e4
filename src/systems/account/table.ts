import type { Cell } from '../../office/sheet/table.ts'
import type { Account, AccountItem, Report } from '../../report/account/account.ts'
import { innermost } from '../../report/structure/innermost.ts'
import type { Language } from '../../ui/language.ts'
import { sayGoals, sayOutcome } from './amounts.ts'
import { sectionWords } from './section.ts'
import { standingOf } from './standing.ts'
import { accountWords } from './words/words.ts'

/** The account as a table for a spreadsheet, a row for each of the items that are asked for, by their index. */
export function accountTable(
  account: Account,
  last: Report,
  now: Report,
  language: Language,
  indices = account.items.map((_, index) => index),
): Cell[][] {
  const words = accountWords[language]
  const sectionAt = innermost(last.reading.sections)
  const head = [
    words.nth,
    words.verdict,
    words.provisional,
    words.promisedIn(last.reading.year),
    words.indicator,
    words.target,
    words.value.promised,
    words.unit,
    words.due,
    words.reachedIn(now.reading.year),
    words.reached,
    words.value.reached,
    words.unit,
    words.why,
    words.section,
  ]
  const rows = indices.map((index): Cell[] => {
    const item = account.items[index] as AccountItem
    const { promise, outcome, why } = item
    return [
      index + 1,
      words.standings[standingOf(item)],
      item.provisional ? words.yes : null,
      oneLine(last.text.slice(promise.start, promise.end)),
      promise.indicator,
      sayGoals(promise, last, language).join(language === 'zh' ? '，' : ', ') ||
        (promise.stage && words.stages[promise.stage]),
      promise.value,
      promise.unit,
      promise.due,
      outcome && oneLine(now.text.slice(outcome.start, outcome.end)),
      sayOutcome(item, now, language),
      outcome?.value ?? null,
      outcome?.unit ?? null,
      why[language],
      sectionWords(last.reading.sections[sectionAt(promise.start) ?? -1], words),
    ]
  })
  return [head, ...rows]
}

/** A document's lines may be broken anywhere; a cell is one line. */
const oneLine = (words: string): string => words.replaceAll(/\s+/g, '')

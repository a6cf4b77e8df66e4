import { csvOf } from '../../office/sheet/table.ts'
import type { Account, AccountItem, Verdict } from '../../report/account/account.ts'
import { indexLines } from '../../report/lines.ts'
import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'
import { verdictNames } from './labels.ts'

const verdicts = Object.keys(verdictNames) as Verdict[]

type Print = (account: Account, last: Opened, now: Opened, language: Language) => string

/** For people: totals first, then the items by verdict, both passages and the reason; what is due later comes last. */
export const printAccountText: Print = ({ items }, last, now, language) => {
  const due = items.filter(({ notYetDue }) => !notYetDue)
  const later = items.filter(({ notYetDue }) => notYetDue)
  const list = lister(last, now, language)
  const groups = verdicts
    .map(verdict => ({ name: verdictNames[verdict][language], own: due.filter(one => one.verdict === verdict) }))
    .concat({ name: { zh: '以后年度到期', en: 'Due in later years' }[language], own: later })
    .filter(({ own }) => own.length > 0)
  return [
    totals(due, later.length, language),
    ...groups.map(({ name, own }) => `\n${name}  ${own.length}\n${own.map(list).join('')}`),
  ].join('')
}

function totals(due: AccountItem[], later: number, language: Language): string {
  const counts = verdicts.map(verdict => {
    const count = due.filter(one => one.verdict === verdict).length
    return language === 'zh' ? `${verdictNames[verdict].zh} ${count}` : `${count} ${verdictNames[verdict].en}`
  })
  return language === 'zh'
    ? `可衡量的承诺 ${due.length} 项：${counts.join('，')}${later > 0 ? `；另有 ${later} 项以后年度到期` : ''}。\n`
    : `${due.length} measurable promises: ${counts.join(', ')}${later > 0 ? `; ${later} more due in later years` : ''}.\n`
}

/** `file:line:column: 原文` of the promise and of its outcome, so that an editor finds both; then why. */
function lister(last: Opened, now: Opened, language: Language): (item: AccountItem) => string {
  const placeIn = { last: indexLines(last.text), now: indexLines(now.text) }
  const said = (which: 'last' | 'now', { start, end }: { start: number; end: number }) => {
    const { file, text } = which === 'last' ? last : now
    const { line, column } = placeIn[which](start)
    return `${file}:${line}:${column}: ${oneLine(text.slice(start, end))}`
  }
  return ({ promise, outcome, why, provisional }) => {
    const mark = provisional ? { zh: '（待核：预计数或年内数）', en: ' (provisional)' }[language] : ''
    return [
      `  ${said('last', promise)}\n`,
      ...(outcome ? [`    → ${said('now', outcome)}\n`] : []),
      `      ${why[language]}${mark}\n`,
    ].join('')
  }
}

/** Data; `why` is in the language of the messages. */
export const printAccountJson: Print = ({ items }, _last, _now, language) =>
  `${JSON.stringify({ items: items.map(item => ({ ...item, why: item.why[language] })) })}\n`

const headings: Record<Language, string[]> = {
  zh: [
    '结论',
    '上年承诺',
    '指标',
    '界限',
    '承诺值',
    '单位',
    '时限',
    '本年报告',
    '完成值',
    '单位',
    '依据',
    '待核',
    '以后到期',
  ],
  en: [
    'verdict',
    'promise',
    'indicator',
    'comparator',
    'promised',
    'unit',
    'due',
    'outcome',
    'reached',
    'unit',
    'why',
    'provisional',
    'due later',
  ],
}

/** For a spreadsheet: a row an item. */
export const printAccountCsv: Print = ({ items }, last, now, language) => {
  const yes = { zh: '是', en: 'yes' }[language]
  const rows = items.map(({ promise, outcome, verdict, why, provisional, notYetDue }) => [
    verdictNames[verdict][language],
    oneLine(last.text.slice(promise.start, promise.end)),
    promise.indicator,
    promise.value === null ? null : promise.comparator,
    promise.value,
    promise.unit,
    promise.due,
    outcome && oneLine(now.text.slice(outcome.start, outcome.end)),
    outcome?.value ?? null,
    outcome?.unit ?? null,
    why[language],
    provisional ? yes : null,
    notYetDue ? yes : null,
  ])
  return csvOf([headings[language], ...rows])
}

const oneLine = (text: string): string => text.replaceAll(/[\s\u200b]+/g, '')

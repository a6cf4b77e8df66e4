import type { Account, AccountItem, Report } from '../../report/account/account.ts'
import { type Standing, standingOf, worstFirst } from './standing.ts'

/** What the list of an account is narrowed to, and in which order it stands: what its address says. */
export interface AccountFilters {
  verdict: Standing | 'any'
  /** Index of a section of last year's reading: only what is promised in it. */
  section: number | null
  /** Promises with a number, or without. */
  target: 'any' | 'with' | 'without'
  find: string
  sort: 'report' | 'worst'
}

export const wholeAccount: AccountFilters = {
  verdict: 'any',
  section: null,
  target: 'any',
  find: '',
  sort: 'report',
}

/**
 * The items that the filters let through, by their index, in the order in which they are shown. What is due in later
 * years stands apart, at the end.
 */
export function chosen(account: Account, last: Report, now: Report, filters: AccountFilters): number[] {
  const section = filters.section === null ? undefined : last.reading.sections[filters.section]
  const words = plain(filters.find)
  const passes = (item: AccountItem): boolean => {
    const { promise } = item
    if (filters.verdict !== 'any' && standingOf(item) !== filters.verdict) return false
    if (section && (promise.start < section.start || promise.start >= section.end)) return false
    if (filters.target !== 'any' && (promise.value !== null) !== (filters.target === 'with')) return false
    return !words || plain(said(item, last, now)).includes(words)
  }
  const rank = (index: number): number => {
    const standing = standingOf(account.items[index] as AccountItem)
    return filters.sort === 'worst' ? worstFirst.indexOf(standing) : Number(standing === 'later')
  }
  return account.items
    .flatMap((item, index) => (passes(item) ? [index] : []))
    .sort((a, b) => rank(a) - rank(b) || a - b)
}

/** What a filter's words are looked for in: both passages, the indicator and the reason. */
const said = ({ promise, outcome, why }: AccountItem, last: Report, now: Report): string =>
  [
    last.text.slice(promise.start, promise.end),
    promise.indicator,
    outcome && now.text.slice(outcome.start, outcome.end),
    why.zh,
    why.en,
  ].join(' ')

/** Lines may be broken anywhere in a document. */
const plain = (words: string): string => words.replace(/\s/g, '').toLowerCase()

import { useMemo, useSyncExternalStore } from 'react'
import { type AccountFilters, wholeAccount } from '../systems/account/narrowing.ts'
import { standings } from '../systems/account/standing.ts'
import { type Filters, unfiltered } from './narrowing.ts'
import { useSettings, usualLanguage } from './settings.ts'
import { systems } from './systems.ts'

/** Every view has an address that can be sent: this is what it says. */
export interface Address extends Filters, Pick<AccountFilters, 'verdict' | 'sort'> {
  /** Said only where it is not the reader's usual one. */
  lang: 'zh' | 'en'
  /**
   * `reports` lists what is open; `reading` reads one; `account` says what became of the promises of the year before
   * it; `series` follows the indicators of one government through its years; a system's name shows its pages.
   */
  view: string
  report: string | null
  /** Last year's report, for the rules that compare years; '' compares none, null the one that was paired by itself. */
  last: string | null
  /**
   * What is selected: c12 a commitment, f33 a figure, n4 a finding, by their numbers in the text; p120-180 a passage of
   * it; i7 an item of the account.
   */
  at: string | null
  tab: 'commitments' | 'figures' | 'findings'
  /** On narrow screens list, contents and detail lie over the sheet. */
  panel: 'none' | 'list' | 'contents'
  /** The page of a rule, e.g. GM001. */
  rule: string | null
  /** Of the series: whose, and which indicator is shown. */
  place: string | null
  indicator: string | null
  /** What belongs to the system that is shown: it alone knows what it means. */
  own: Readonly<Record<string, string>>
}

const choices = {
  tab: ['commitments', 'figures', 'findings'],
  target: ['any', 'with', 'without'],
  figures: ['any', 'reached', 'promised'],
  severity: ['any', 'error', 'warning', 'note'],
  panel: ['none', 'list', 'contents'],
  verdict: ['any', ...standings],
  sort: ['report', 'worst'],
} as const

const views: readonly string[] = ['reading', 'reports', 'account', 'series', ...systems.map(({ view }) => view)]

/** The list that a thing stands in. */
export function tabOf(at: string): Address['tab'] {
  return at.startsWith('f') ? 'figures' : at.startsWith('n') ? 'findings' : 'commitments'
}

/** Anything may stand in an address: what is not understood is left out. */
export function parseAddress(search: string): Address {
  const params = new URLSearchParams(search)
  const choose = <K extends keyof typeof choices>(name: K): (typeof choices)[K][number] => {
    const all: readonly string[] = choices[name]
    const said = params.get(name) ?? ''
    return (all.includes(said) ? said : all[0]) as (typeof choices)[K][number]
  }
  const lang = params.get('lang')
  const view = views.find(one => one === params.get('view')) ?? 'reading'
  const section = params.get('section')
  const due = params.get('due') ?? 'any'
  const said = params.get('at')
  const at = said && /^([cfni]\d+|p\d+-\d+)$/.test(said) ? said : null
  return {
    lang: lang === 'zh' || lang === 'en' ? lang : usualLanguage(),
    view,
    report: params.get('report'),
    last: params.get('last'),
    at,
    // What is selected stands in its own list, unless another is asked for.
    tab: at && !params.has('tab') ? tabOf(at) : choose('tab'),
    section: section && /^\d+$/.test(section) ? Number(section) : null,
    target: choose('target'),
    due: /^(with|without|\d{4}-\d\d-\d\d)$/.test(due) ? due : 'any',
    figures: choose('figures'),
    severity: choose('severity'),
    find: params.get('find') ?? '',
    panel: choose('panel'),
    rule: params.get('rule'),
    verdict: choose('verdict'),
    sort: choose('sort'),
    place: params.get('place'),
    indicator: params.get('indicator'),
    own: systems.some(system => system.view === view)
      ? Object.fromEntries([...params].filter(([key]) => !words.has(key)))
      : {},
  }
}

/** The words of an address that are the shell's. */
const words = new Set(
  'lang view report last at tab section target due figures severity find panel rule verdict sort place indicator'.split(
    ' ',
  ),
)

/** Only what differs from the plain view is said. */
export function formatAddress(address: Address): string {
  const plain = parseAddress('')
  const params = new URLSearchParams()
  for (const key of Object.keys(plain).filter(key => key !== 'own') as Exclude<keyof Address, 'own'>[]) {
    const value = address[key]
    const usual = key === 'tab' && address.at ? tabOf(address.at) : plain[key]
    if (value !== null && value !== usual) params.set(key, String(value))
  }
  for (const [key, value] of Object.entries(address.own)) params.set(key, value)
  const said = params.toString()
  return said ? `?${said}` : location.pathname
}

const listeners = new Set<() => void>()
const heard = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  addEventListener('popstate', heard)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', heard)
  }
}

/** Changes the address. Selecting and filtering replace it; opening a report or a panel is a step to come back from. */
export function go(change: Partial<Address>, step = false): void {
  const next = formatAddress({ ...parseAddress(location.search), ...change })
  if (step) history.pushState(null, '', next)
  else history.replaceState(history.state, '', next)
  heard()
}

/** Goes to another page of this one's, as a link does: a step to come back from. */
export function follow(href: string): void {
  history.pushState(null, '', href)
  heard()
  scrollTo(0, 0)
}

/** Changes what belongs to the system that is shown; null takes a word out. */
export function goOwn(change: Record<string, string | null>, step = false, view?: string): void {
  const { own } = parseAddress(location.search)
  const next = Object.entries({ ...own, ...change }).filter((entry): entry is [string, string] => entry[1] !== null)
  go({ ...(view && { ...elsewhere, view, report: null }), own: Object.fromEntries(next) }, step)
}

/** The address without what belongs to one report only. */
export const elsewhere = {
  last: null,
  at: null,
  ...unfiltered,
  ...wholeAccount,
  place: null,
  indicator: null,
  panel: 'none',
  rule: null,
  own: {},
} satisfies Partial<Address>

export function useAddress(): Address {
  const search = useSyncExternalStore(subscribe, () => location.search)
  const { language } = useSettings()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address without a language follows the reader's
  return useMemo(() => parseAddress(search), [search, language])
}

import type { Block, Row } from '../breakdown.ts'

/** What the sheet is narrowed to; it stands in the address. */
export interface Narrowing {
  only: 'all' | 'no-owner' | 'no-due' | 'proposals'
  block: Block | null
  unit: string | null
  words: string
}

const onlys = ['all', 'no-owner', 'no-due', 'proposals'] as const
const blocks = ['targets', 'work', 'livelihood'] as const

/** What an address says; anything may stand there, what is not understood is left out. */
export function narrowingOf(place: Readonly<Record<string, string>>): Narrowing {
  return {
    only: onlys.find(one => one === place.only) ?? 'all',
    block: blocks.find(one => one === place.block) ?? null,
    unit: place.unit ?? null,
    words: place.words ?? '',
  }
}

/** The address of everything. */
export const everything = { only: null, block: null, unit: null, words: null }

/** No unit leads it, nor all of its parts. */
export const lacksOwner = ({ owners, items }: Row): boolean =>
  owners.lead === null && (items.length === 0 || items.some(item => item.owners.lead === null))

/** Neither it nor any of its parts has a day. */
export const lacksDue = ({ due, items }: Row): boolean => due === null && items.every(item => item.due === null)

/** Whether something in it is only the program's proposal. */
export const isProposed = ({ proposed, items }: Row): boolean =>
  proposed.owners !== undefined || proposed.leaders !== undefined || items.some(item => item.proposed.owners)

const tests: Record<Narrowing['only'], (row: Row) => boolean> = {
  all: () => true,
  'no-owner': lacksOwner,
  'no-due': lacksDue,
  proposals: isProposed,
}

/** Every unit that a row names. */
export function unitsOf({ owners, items }: Row): string[] {
  return [owners, ...items.map(item => item.owners)].flatMap(({ lead, others }) => [...(lead ? [lead] : []), ...others])
}

/** Whether a row is among those that are shown. */
export function fits({ only, block, unit, words }: Narrowing): (row: Row) => boolean {
  const said = words.trim().toLowerCase()
  return row =>
    tests[only](row) &&
    (block === null || row.block === block) &&
    (unit === null || unitsOf(row).includes(unit)) &&
    (said === '' || wordsOf(row).includes(said))
}

const wordsOf = (row: Row): string =>
  [row.project, row.text, ...row.leaders, ...unitsOf(row), ...row.items.map(item => item.text), row.due?.text]
    .join('\n')
    .toLowerCase()

/** How many rows each list has that a count leads to. */
export function countsOf(rows: readonly Row[]): Record<Narrowing['only'], number> {
  const count = (only: Narrowing['only']) => rows.filter(tests[only]).length
  return { all: rows.length, 'no-owner': count('no-owner'), 'no-due': count('no-due'), proposals: count('proposals') }
}

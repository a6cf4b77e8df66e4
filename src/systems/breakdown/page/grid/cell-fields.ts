import { readDue } from '../../../../report/commitments/due.ts'
import { fold } from '../../../../report/fold.ts'
import type { Owners, Row, RowDue, RowFields, SubItem } from '../../breakdown.ts'
import type { Shown } from '../../layouts/layout.ts'

/** How a cell is edited: as words, as a list of units or posts, or not at all. */
export type Editing = 'words' | 'units' | null

/** How what a cell shows is edited; parts of a row have no theme and no leaders of their own. */
export function editingOf(shows: Shown, item: SubItem | null): Editing {
  switch (shows) {
    case 'text':
    case 'numbered-text':
    case 'due':
      return 'words'
    case 'owners':
    case 'lead':
    case 'others':
      return 'units'
    case 'project':
      return item ? null : 'words'
    case 'leaders':
      return item ? null : 'units'
    default:
      return null
  }
}

/** What an edit changes in a row. */
export type Edited = Partial<Omit<RowFields, 'position'>>

/** What a cell holds, as it is copied and edited: without the number that is printed before a task. */
export function wordsOf(shows: Shown, row: Row, item: SubItem | null): string {
  const { text, owners, due } = item ?? row
  switch (shows) {
    case 'text':
    case 'numbered-text':
      return text
    case 'due':
      return due?.text ?? ''
    case 'project':
      return row.project
    case 'leaders':
      return row.leaders.join('、')
    case 'owners':
      return sayOwners(owners)
    case 'lead':
      return owners.lead ?? ''
    case 'others':
      return owners.others.join('、')
    case 'source':
      return row.source.note
    default:
      return ''
  }
}

/** ★ the lead, then the others. */
export const ownerNames = ({ lead, others }: Owners): string[] => [...(lead ? [`★${lead}`] : []), ...others]

/** The same as cells have them. */
export const sayOwners = (owners: Owners): string => ownerNames(owners).join('、')

/** What words in a cell mean for its row; null where the cell takes none. `year` is the report's. */
export function fieldsOf(
  shows: Shown,
  words: string,
  { row, item, first, year }: { row: Row; item: SubItem | null; first: boolean; year: number | null },
): Edited | null {
  const said = words.replace(/\s+/g, ' ').trim()
  const { owners } = item ?? row
  switch (shows) {
    case 'text':
    case 'numbered-text': {
      const text = said.replace(item ? /^（\d+）/ : /^\d+(?:-\d+)?\.(?!\d)/, '')
      return text ? part(row, item, { text }) : null
    }
    case 'due':
      return part(row, item, { due: dueOf(said, year) })
    case 'project':
      return item ? null : { project: said }
    case 'leaders':
      return item ? null : { leaders: namesIn(said) }
    case 'owners':
      return part(row, item, { owners: ownersOf(said, first) })
    case 'lead':
      return part(row, item, { owners: { ...owners, lead: namesIn(said.replace(/^★/, ''))[0] ?? null } })
    case 'others':
      return part(row, item, { owners: { ...owners, others: namesIn(said) } })
    default:
      return null
  }
}

/** The same change on a part of a row, which is kept within the row. */
export function part(
  row: Row,
  item: SubItem | null,
  change: Partial<Pick<SubItem, 'text' | 'owners' | 'due'>>,
): Edited {
  if (!item) return change
  return { items: row.items.map(one => (one.id === item.id ? { ...one, ...change } : one)) }
}

/** Units in a cell, however they are parted; the one with a star leads, or the first where the layout has no stars. */
export function ownersOf(said: string, first: boolean): Owners {
  const names = namesIn(said)
  const starred = names.find(name => name.startsWith('★')) ?? (first ? names[0] : undefined)
  const others = names.filter(name => name !== starred).map(bare)
  return { lead: starred ? bare(starred) : null, others }
}

const bare = (name: string) => name.replace(/^[★*]\s*/, '')
const namesIn = (said: string): string[] =>
  said
    .replace(/★\s+/g, '★')
    .split(/[、，,；;\s]+/)
    .filter(Boolean)

/** A date as people write it (6月底前, 6-30, 2019-06-30): as written, and the last day that it can mean. */
export function dueOf(said: string, year: number | null): RowDue | null {
  if (!said) return null
  const day = /^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?前?$/.exec(said)
  const of = Number(day?.[1] ?? year)
  if (day && of) {
    const date = `${of}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}`
    const real = new Date(`${date}T00:00:00Z`)
    if (!Number.isNaN(real.getTime()) && real.toISOString().startsWith(date)) {
      const text = `${of === year ? '' : `${of}年`}${Number(day[2])}月${Number(day[3])}日前`
      return { text, date }
    }
  }
  const read = readDue(fold(said), { start: 0, end: said.length }, year)
  return { text: said, date: read?.date ?? null }
}

import type { Row, RowFields, SubItem } from '../breakdown.ts'
import type { Command, Held, Refused } from '../commands.ts'
import { inOrder } from '../order.ts'
import { cleanOwners } from './clean.ts'
import { type Decided, onRow } from './decided.ts'
import { isRefused, refuse, seenRows } from './refuse.ts'

/**
 * Makes one row of several (合并). The first in the paper's order stays: it takes in the others' words, or has them as
 * sub-items, each with its own lead. Their units join its own; nobody's part is lost.
 */
export function merge(command: Extract<Command, { do: 'merge' }>, held: Held): Decided[] | Refused {
  const seen = seenRows(held, command.seen)
  if (isRefused(seen)) return seen
  const [first, ...others] = seen.sort(inOrder)
  if (!first || others.length === 0) return refuse('too_few')
  const fields = command.as === 'items' ? asItems(first, others) : asWords(first, others)
  return [onRow(first, 'row.set', { fields }), ...others.map(row => onRow(row, 'row.removed', {}))]
}

function asWords(first: Row, others: Row[]): Partial<RowFields> {
  const rows = [first, ...others]
  const units = rows.flatMap(({ owners }) => [owners.lead ?? [], owners.others]).flat()
  return {
    text: rows
      .map(row => row.text.replace(/[。；;，,\s]+$/, ''))
      .join('；')
      .concat('。'),
    source: sources(first, others),
    owners: cleanOwners({ lead: first.owners.lead, others: units }),
    leaders: [...new Set(rows.flatMap(row => row.leaders))],
    due: first.due ?? others.find(row => row.due)?.due ?? null,
    items: withOwnIds(rows.flatMap(row => row.items)),
    proposed: together(rows),
  }
}

function asItems(first: Row, others: Row[]): Partial<RowFields> {
  const items = others.flatMap((row): SubItem[] => {
    const { owners } = row.proposed
    return [
      { id: row.id, text: row.text, owners: row.owners, due: row.due, proposed: owners ? { owners } : {} },
      ...row.items,
    ]
  })
  return { source: sources(first, others), items: withOwnIds([...first.items, ...items]) }
}

/** A row that was merged, came back and is merged again makes parts once more: those get ids of their own. */
function withOwnIds(items: SubItem[]): SubItem[] {
  const taken = new Set<string>()
  return items.map(item => {
    let { id } = item
    for (let n = 2; taken.has(id); n++) id = `${item.id}-${n}`
    taken.add(id)
    return { ...item, id }
  })
}

const sources = (first: Row, others: Row[]): RowFields['source'] => {
  const spans = [first, ...others].flatMap(row => row.source.spans).sort((a, b) => a.start - b.start || a.end - b.end)
  const once = spans.filter(
    (span, n) => n === 0 || span.start !== spans[n - 1]?.start || span.end !== spans[n - 1]?.end,
  )
  return { ...first.source, spans: once }
}

/** What was proposed for any of the rows is a proposal still. */
function together(rows: Row[]): RowFields['proposed'] {
  const owners = rows.flatMap(row => row.proposed.owners ?? [])
  const leaders = rows.flatMap(row => row.proposed.leaders ?? [])
  return {
    ...(rows.some(row => row.proposed.owners) && { owners }),
    ...(rows.some(row => row.proposed.leaders) && { leaders }),
  }
}

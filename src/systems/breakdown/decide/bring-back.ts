import type { Row } from '../breakdown.ts'
import type { Held } from '../commands.ts'
import { insertedNumber } from '../inserted-number.ts'
import { inOrder } from '../order.ts'
import { type Decided, onRow } from './decided.ts'

/** Removed rows come back where they stood; what the issue passed by has no number yet, and gets one as a new row does. */
export function bringBack(rows: readonly Pick<Row, 'id' | 'version'>[], { breakdown, rows: all }: Held): Decided[] {
  if (!breakdown?.issued) return rows.map(row => onRow(row, 'row.restored', {}))
  const numbers = new Map([...all].sort(inOrder).map(row => [row.id, row.number]))
  const taken = new Set([...numbers.values()].flatMap(number => number ?? []))
  return rows.map(row => {
    if (numbers.get(row.id) !== null) return onRow(row, 'row.restored', {})
    const number = insertedNumber(neighbour(numbers, row.id), taken)
    numbers.set(row.id, number)
    taken.add(number)
    return onRow(row, 'row.restored', { number })
  })
}

/** The number of the nearest row above that has one; where there is none, of the first below. */
function neighbour(numbers: ReadonlyMap<string, string | null>, row: string): string | null {
  const ids = [...numbers.keys()]
  const at = ids.indexOf(row)
  const near = [...ids.slice(0, at).reverse(), ...ids.slice(at + 1)]
  return numbers.get(near.find(id => numbers.get(id) !== null) ?? '') ?? null
}

import { readHidden } from '../../../office/sheet/hidden.ts'
import type { Sheet } from '../../../office/sheet/sheet.ts'
import type { Origin } from '../papers/origin.ts'

type Head = Omit<Origin, 'sheets'> & { sheets: Omit<Origin['sheets'][number], 'lines'>[] }
type Line = [table: number, id: string, version: number, ...cells: string[]]

/** What the hidden worksheet says of where the sheet came from; null where it is gone, was spoilt, or is of another kind. */
export function readOrigin(sheets: readonly Sheet[]): Origin | null {
  const [head, ...lines] = (readHidden(sheets) ?? []) as [Head?, ...Line[]]
  if (typeof head?.breakdown !== 'string' || !Array.isArray(head.sheets)) return null
  const origin: Origin = { ...head, sheets: head.sheets.map(one => ({ ...one, lines: [] })) }
  for (const [table, id, version, ...cells] of lines) origin.sheets[table]?.lines.push({ id, version, cells })
  return origin
}

import type { Sheet } from '../../../office/sheet/sheet.ts'
import { type Origin, originSheet } from '../papers/origin.ts'

/** What the hidden worksheet says of where the sheet came from; null where it is gone or was spoilt. */
export function readOrigin(sheets: readonly Sheet[]): Origin | null {
  const sheet = sheets.find(({ name }) => name === originSheet)
  if (!sheet) return null
  try {
    const [head, ...lines] = sheet.lines.map(({ cells }) => JSON.parse(cells.map(cell => cell.text).join('')))
    if (typeof head?.breakdown !== 'string' || !Array.isArray(head.sheets)) return null
    const origin = { ...head, sheets: head.sheets.map((one: object) => ({ ...one, lines: [] })) } as Origin
    for (const [table, id, version, ...cells] of lines) origin.sheets[table]?.lines.push({ id, version, cells })
    return origin
  } catch {
    return null
  }
}

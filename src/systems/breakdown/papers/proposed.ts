import type { Row, SubItem } from '../breakdown.ts'
import type { Shown } from '../layouts/layout.ts'

/** How a proposal that nobody has accepted is marked in a draft (推定). */
export const proposedMark = '（推定）'

/** Whether a cell shows what is still a proposal of the program. */
export function isProposed(shows: Shown, row: Row, item: SubItem | null): boolean {
  if (shows === 'leaders') return row.proposed.leaders !== undefined && row.leaders.length > 0
  const { proposed, owners } = item ?? row
  if (proposed.owners === undefined) return false
  switch (shows) {
    case 'owners':
      return owners.lead !== null || owners.others.length > 0
    case 'lead':
      return owners.lead !== null
    case 'others':
      return owners.others.length > 0
    default:
      return false
  }
}

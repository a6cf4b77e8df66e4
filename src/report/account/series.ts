import type { Report, Series } from './account.ts'

export function seriesOf(_reports: Report[]): Series[] {
  return []
}

import type { Breakdown } from './breakdown.ts'

/** A breakdown as it is listed. */
export interface Listed {
  id: string
  title: string
  report: Pick<Breakdown['report'], 'name' | 'place' | 'year'>
  rows: number
  issued: string | null
  changedAt: string
}

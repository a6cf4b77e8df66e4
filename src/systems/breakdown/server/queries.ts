import type { Sessions } from '../../../store/sessions.ts'
import type { Breakdown } from '../breakdown.ts'
import type { Listed } from '../listed.ts'

/** All breakdowns of a district, the last changed first. */
export async function listBreakdowns(sessions: Sessions, district: number): Promise<Listed[]> {
  const found = await sessions.query<Omit<Listed, 'report'> & { report: Breakdown['report'] }>(district, {
    name: 'list-breakdowns',
    text: `
      select b.id, b.title, b.report, b.issued, coalesce(r.n, 0) as rows, greatest(b.at, r.at) as "changedAt"
      from breakdown b
      left join lateral (
        select count(*) filter (where not removed) as n, max(at) as at from breakdown_row
        where district = b.district and breakdown = b.id
      ) r on true
      where b.district = $1
      order by greatest(b.at, r.at) desc, b.id`,
    values: [district],
  })
  return found.map(({ report: { name, place, year }, ...listed }) => ({ ...listed, report: { name, place, year } }))
}

/** Whether there is such a breakdown. */
export async function isKept(sessions: Sessions, district: number, breakdown: string): Promise<boolean> {
  const found = await sessions.query(district, {
    name: 'breakdown-is-kept',
    text: 'select from breakdown where district = $1 and id = $2',
    values: [district, breakdown],
  })
  return found.length > 0
}

/** Whether a subject is a breakdown, or one of its rows. */
export async function isOf(
  sessions: Sessions,
  district: number,
  breakdown: string,
  subject: string | undefined,
): Promise<boolean> {
  if (subject === undefined || subject === breakdown) return subject === breakdown
  const rows = await sessions.query(district, {
    name: 'row-of-breakdown',
    text: 'select from breakdown_row where district = $1 and id = $2 and breakdown = $3',
    values: [district, subject, breakdown],
  })
  return rows.length > 0
}

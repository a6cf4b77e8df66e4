import { holds } from './claims.ts'
import type { Duties, Post } from './duties.ts'

/** The posts that lead a unit's work on a day (牵头领导), by the division of work among the leaders (分工). */
export function postsOver(duties: Duties, asOf: string): (unit: string) => Post[] {
  const byUnit = new Map<string, Post[]>()
  for (const { id, name, from, until } of duties.units) {
    if (!holds({ from, until }, asOf)) continue
    byUnit.set(
      name,
      duties.posts.filter(post => holds(post, asOf) && post.leads.includes(id)),
    )
  }
  return unit => byUnit.get(unit) ?? []
}

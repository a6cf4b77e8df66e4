/**
 * Who does what in a district (职责目录): units, their duties, and the posts that lead them (分工), each with the days on
 * which it holds. Owners are proposed as of a day: a table of January 2019 names 经信委 and 环保局, one of June their
 * successors.
 */

/** From the first day on, up to and without `until`; null = always. YYYY-MM-DD. */
export interface Validity {
  from: string | null
  until: string | null
}

/** A field of work, and the words by which a task shows that it belongs to it. */
export interface Duty {
  /** 教育 */
  topic: string
  /** 学校, 新建改建学校, 学位 …: as they stand in reports. */
  words: string[]
  /** Takes part, but does not lead (统计局 for GDP). */
  joins?: boolean
}

export interface Unit extends Validity {
  id: string
  /** As it stands in papers: 区教育局. */
  name: string
  /** Other ways to write it: 教育局, 教体局. */
  aliases: string[]
  kind: 'department' | 'party' | 'vertical' | 'town' | 'other'
  duties: Duty[]
  /** Units that took over (机构改革), by id. */
  successors: string[]
}

/** A group name that tables use (各区镇, 各有关部门), and whom it means. */
export interface Group {
  name: string
  members: string[]
}

/** A leader's post (副区长（分管教育）) and the units it leads, by id. */
export interface Post extends Validity {
  name: string
  leads: string[]
}

export interface Duties {
  /** Whose: 清渚区. */
  place: string
  /** Where the facts come from. */
  source: string
  units: Unit[]
  groups: Group[]
  posts: Post[]
}

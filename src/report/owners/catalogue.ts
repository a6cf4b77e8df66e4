import type { Duties, Duty, Unit } from './duties.ts'

/** Names or words one behind the other, a blank between them: lists that people write by the hundred. */
type Names = string

/** A unit as a catalogue's file has it: its duties by the topics of the fields of work, which change hands. */
export interface UnitEntry extends Partial<Pick<Unit, 'name' | 'kind' | 'from' | 'until'>> {
  id: string
  aliases?: Names
  /** Topics of the fields in which it leads, and in which it takes part only. */
  leads?: Names
  joins?: Names
  successors?: Names
}

/**
 * A catalogue's file (districts/…/duties.json): fields of work with their words, apart from the units, since a reform
 * hands whole fields over. What it leaves out it has from the catalogue that it extends.
 */
export interface DutiesFile {
  place: string
  source: string
  extends?: string
  fields?: { topic: string; words: Names }[]
  units?: UnitEntry[]
  /** `kind` means all units of a kind. */
  groups?: { name: string; members?: Names; kind?: Unit['kind'] }[]
  posts?: { name: string; leads: Names; from?: string; until?: string }[]
}

/** Makes a district's duties of its own file and those it extends, the most general first. */
export function composeDuties(files: DutiesFile[]): Duties {
  const fields = new Map<string, string[]>()
  const entries = new Map<string, UnitEntry>()
  const groups = new Map<string, NonNullable<DutiesFile['groups']>[number]>()
  let posts: NonNullable<DutiesFile['posts']> = []
  for (const file of files) {
    for (const { topic, words } of file.fields ?? [])
      fields.set(topic, [...new Set([...(fields.get(topic) ?? []), ...list(words)])])
    for (const unit of file.units ?? []) entries.set(unit.id, { ...entries.get(unit.id), ...unit })
    for (const group of file.groups ?? []) groups.set(group.name, group)
    // Who leads what is one office's own division of work: it is taken whole or not at all.
    if (file.posts) posts = file.posts
  }
  const duty = (topic: string): Duty => ({ topic, words: fields.get(topic) ?? [] })
  const units = [...entries.values()].map(
    ({ id, name = id, aliases, kind = 'department', from = null, until = null, leads, joins, successors }): Unit => ({
      id,
      name,
      aliases: list(aliases),
      kind,
      from,
      until,
      duties: [...list(leads).map(duty), ...list(joins).map(topic => ({ ...duty(topic), joins: true }))],
      successors: list(successors),
    }),
  )
  return {
    place: files.at(-1)?.place ?? '',
    source: files.map(({ source }) => source).join('\n'),
    units,
    groups: [...groups.values()].map(({ name, members, kind }) => ({
      name,
      members: kind ? units.filter(unit => unit.kind === kind).map(({ id }) => id) : list(members),
    })),
    posts: posts.map(({ name, leads, from = null, until = null }) => ({ name, leads: list(leads), from, until })),
  }
}

const list = (names: Names = ''): string[] => names.split(/\s+/).filter(Boolean)

import { holds } from '../../../report/owners/claims.ts'
import type { Duties } from '../../../report/owners/duties.ts'

/** A name that may be chosen, with its other spellings, by which it is found too. */
export interface Choice {
  name: string
  aliases: string[]
}

/** Units of the day, and the groups that tables use. */
export function unitChoices(duties: Duties | null, asOf: string): Choice[] {
  if (!duties) return []
  const units = duties.units.filter(unit => holds(unit, asOf))
  return [...units, ...duties.groups.map(({ name }) => ({ name, aliases: [] }))].map(({ name, aliases }) => ({
    name,
    aliases,
  }))
}

/** Leaders' posts of the day. */
export const postChoices = (duties: Duties | null, asOf: string): Choice[] =>
  (duties?.posts ?? []).filter(post => holds(post, asOf)).map(({ name }) => ({ name, aliases: [] }))

/** The choices that words mean, the likeliest first: what begins so, what holds it, what holds its characters in order. */
export function found(
  choices: readonly Choice[],
  words: string,
  taken: readonly string[],
  first: string[] = [],
): Choice[] {
  const said = words.trim().toLowerCase()
  const free = choices.filter(choice => !taken.includes(choice.name))
  if (said === '') {
    const ahead = [...new Set(first)].flatMap(name => free.find(choice => choice.name === name) ?? [])
    return [...ahead, ...free.filter(choice => !ahead.includes(choice))]
  }
  const rank = ({ name, aliases }: Choice): number => {
    const names = [name, ...aliases].map(one => one.toLowerCase())
    if (names.includes(said)) return 0
    if (names.some(one => one.startsWith(said) || one.startsWith(`区${said}`))) return 1
    if (names.some(one => one.includes(said))) return 2
    return names.some(one => scattered(one, said)) ? 3 : 9
  }
  return free
    .map(choice => ({ choice, rank: rank(choice) }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice)
}

/** 发改 in 发展和改革委员会: its characters in their order. */
function scattered(name: string, said: string): boolean {
  let at = -1
  return [...said].every(character => {
    at = name.indexOf(character, at + 1)
    return at >= 0
  })
}

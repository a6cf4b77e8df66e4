import type { Commitment, Section, Span } from '../../reading.ts'
import type { Context, Said } from '../rule.ts'

/** Commitments of one section, those below it included. */
interface Group {
  section: Section | null
  all: number
  lacking: number
}

/** Notes are counted by sections of this level (（一）…); deeper ones count with theirs. */
const LEVEL = 2

/** One note for each section that has commitments lacking something, at its heading, in the order of the text. */
export function* lackingBySection(
  context: Context,
  lacks: (commitment: Commitment) => boolean,
  words: (all: number, lacking: number, heading: string | null) => Said['message'],
): Generator<Said> {
  const { sections, commitments } = context.reading
  const home = homes(sections)
  const groups = new Map<number | null, Group>()
  for (const commitment of commitments) {
    const at = commitment.section === null ? null : (home[commitment.section] ?? null)
    const group = groups.get(at) ?? { section: at === null ? null : (sections[at] ?? null), all: 0, lacking: 0 }
    group.all++
    if (lacks(commitment)) group.lacking++
    groups.set(at, group)
  }
  for (const { section, all, lacking } of groups.values()) {
    if (lacking === 0) continue
    yield { ...place(context, section), message: words(all, lacking, section?.heading ?? null) }
  }
}

/** For each section the one that its commitments are counted with. */
function homes(sections: Section[]): number[] {
  const order = sections
    .map((_, at) => at)
    .sort((a, b) => {
      const [first, second] = [sections[a] as Section, sections[b] as Section]
      return first.start - second.start || second.end - first.end
    })
  const home: number[] = []
  let above = -1
  for (const at of order) {
    const section = sections[at] as Section
    const inside = above >= 0 && section.level > LEVEL && section.start < (sections[above] as Section).end
    home[at] = inside ? above : at
    if (!inside && section.level <= LEVEL) above = at
  }
  return home
}

/** A section's heading, or the first words of one without a heading, or of a text without sections. */
function place({ text }: Context, section: Section | null): Span {
  const start = section?.start ?? 0
  const head = text.slice(start, Math.min(section?.end ?? text.length, start + 80))
  const found = (section?.heading ? /[^\r\n]+/ : /[^\r\n,:;。!?]+/).exec(head)
  return { start: start + (found?.index ?? 0), end: start + (found ? found.index + found[0].length : head.length) }
}

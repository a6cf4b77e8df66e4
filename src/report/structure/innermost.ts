import type { Part, Section, Span } from '../reading.ts'

/**
 * Finds the innermost section over an offset, as its place in the list; null where there is none. To be asked with
 * offsets that never fall, so that all questions together take linear time.
 */
export function innermost(sections: readonly Span[]): (offset: number) => number | null {
  const order = sections.map((_, at) => at)
  order.sort((a, b) => {
    const [one, other] = [sections[a] as Span, sections[b] as Span]
    return one.start - other.start || other.end - one.end
  })
  const open: number[] = []
  const leave = (offset: number) => {
    while (open.length > 0 && (sections[open.at(-1) as number] as Span).end <= offset) open.pop()
  }
  let next = 0
  return offset => {
    for (let at = order[next]; at !== undefined && (sections[at] as Span).start <= offset; at = order[++next]) {
      leave((sections[at] as Span).start)
      open.push(at)
    }
    leave(offset)
    return open.at(-1) ?? null
  }
}

/** The role of the innermost section over an offset; to be asked in the same way. */
export function roleAt(sections: readonly Section[]): (offset: number) => Part | null {
  const at = innermost(sections)
  return offset => sections[at(offset) ?? -1]?.role ?? null
}

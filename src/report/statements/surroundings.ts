import type { Section, Span } from '../reading.ts'

/** Whether an offset, asked in text order, stands in a plan before its first headed task. */
export function prefaceFinder(sections: Section[]): (offset: number) => boolean {
  const prefaces = sections
    .filter(s => s.level === 1 && s.role === 'plan')
    .map(({ start, end }) => ({
      start,
      end: sections.find(s => s.level > 1 && s.start > start && s.end <= end)?.start,
    }))
  let at = 0
  return offset => {
    while (at < prefaces.length && (prefaces[at]?.end ?? 0) <= offset) at++
    const preface = prefaces[at]
    return preface !== undefined && preface.start <= offset
  }
}

/** Whether a stretch, asked in text order, is no more than a section's heading: （一）深化改革。 */
export function headingFinder(sections: Section[]): (start: number, end: number) => boolean {
  const headed = sections.filter(({ heading }) => heading !== null).sort((a, b) => a.start - b.start)
  let at = 0
  return (start, end) => {
    while (at < headed.length && (headed[at] as Section).start < start) at++
    const section = headed[at]
    return section !== undefined && section.start === start && end - start <= (section.heading?.length ?? 0) + 1
  }
}

/**
 * Whether a paragraph, asked in text order with the one after it, stands right under a heading and only leads into the
 * section: few sentences, no figure, more paragraphs after.
 */
export function leadFinder(folded: string, sections: Section[]): (paragraph: Span[], next: Span[] | null) => boolean {
  const headed = sections.filter(({ level, heading }) => level >= 2 && heading !== null)
  headed.sort((a, b) => a.start - b.start)
  let at = 0
  return (paragraph, next) => {
    const [first, last] = [paragraph[0] as Span, paragraph.at(-1) as Span]
    let above: Section | null = null
    while (at < headed.length && (headed[at] as Section).start < first.start) above = headed[at++] as Section
    if (!above || paragraph.length > 2 || first.start >= above.end) return false
    const goesOn = next !== null && (next[0] as Span).start < above.end
    return goesOn && !/\d/.test(folded.slice(first.start, last.end))
  }
}

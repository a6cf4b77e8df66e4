import { countBefore } from '../../report/bisect.ts'
import type { Reading, Section, Span } from '../../report/reading.ts'
import { innermost } from '../../report/structure/innermost.ts'

/** How a paragraph of a report is set. */
export type Setting = 'before' | 'title' | 'under' | 'greeting' | 'heading' | 'text'

/** A paragraph (自然段) of the text without the blanks around it. */
export interface Paragraph extends Span {
  setting: Setting
  /** Level of the heading; 0 for anything else. */
  level: number
  /** Length of a heading that runs into its paragraph: （一）… followed by text on the same line. */
  runIn: number
  /** Index of the innermost section that it stands in, or begins. */
  section: number | null
}

/** The paragraphs of a report and how each is set. Every visible character of the text is in exactly one. */
export function outline(text: string, reading: Pick<Reading, 'sections' | 'title'>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const title = plain(reading.title ?? '')
  const sectionAt = innermost(reading.sections)
  let stage: 'before' | 'under' | 'text' = title ? 'before' : 'text'
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const lead = /^\s*/.exec(line[0])?.[0].length ?? 0
    const start = line.index + lead
    const end = line.index + line[0].trimEnd().length
    if (end <= start) continue
    const words = text.slice(start, end)
    const section = sectionAt(start)
    const begins = headingAt(reading.sections, start, end)
    let setting: Setting = 'text'
    let level = 0
    let runIn = 0
    if (begins) {
      stage = 'text'
      const rest = afterHeading(words, begins.heading ?? '')
      if (rest >= words.length - 1) {
        setting = 'heading'
        level = begins.level
      } else runIn = rest
    } else if (stage !== 'text') {
      if (stage === 'before' && isTitle(words, title)) {
        setting = 'title'
        stage = 'under'
      } else if (/^(各位|同志们).{0,8}[：:]$/.test(words)) {
        setting = 'greeting'
        stage = 'text'
      } else if (words.length > 60) {
        // Where the first long paragraph comes before the title, there is no head to set.
        stage = 'text'
      } else setting = stage
    } else if (/^(各位|同志们).{0,8}[：:]$/.test(words)) setting = 'greeting'
    paragraphs.push({ start, end, setting, level, runIn, section })
  }
  // A title that never came: nothing was "before" it.
  if (stage === 'before')
    for (const paragraph of paragraphs) if (paragraph.setting === 'before') paragraph.setting = 'text'
  return paragraphs
}

const plain = (words: string): string => words.replace(/\s/g, '')

/** The title's line, or its first line where it is broken over two. */
function isTitle(words: string, title: string): boolean {
  const bare = plain(words)
  return bare === title || (bare.length >= 6 && title.startsWith(bare))
}

/** The innermost section whose heading begins in this paragraph. */
function headingAt(sections: Section[], from: number, to: number): Section | null {
  // Sections come in the order of their starts.
  for (let at = countBefore(sections, ({ start }) => start < to) - 1; at >= 0; at--) {
    const section = sections[at] as Section
    // A section may begin with the blanks before its heading.
    if (section.end <= from) return null
    if (section.start < from - 40) return null
    if (section.heading && section.start <= to && section.start >= from - 40) return section
  }
  return null
}

/** Where a heading's words end in its line; 0 where they are not there. */
function afterHeading(line: string, heading: string): number {
  const bare = plain(heading)
  if (!bare) return 0
  let matched = 0
  for (let at = 0; at < line.length; at++) {
    if (/\s/.test(line[at] as string)) continue
    if (line[at] === bare[matched]) matched++
    else if (matched > 0) return 0
    else if (at > 8) return 0
    if (matched === bare.length) return /[。．：:]/.test(line[at + 1] ?? '') ? at + 2 : at + 1
  }
  return 0
}

/** The chain of sections from the outermost to the given one. */
export function pathOf(sections: Section[], section: number | null): number[] {
  if (section === null) return []
  const inner = sections[section]
  if (!inner) return []
  const path: number[] = []
  sections.forEach((outer, at) => {
    if (outer.start <= inner.start && outer.end >= inner.end && (outer.level < inner.level || at === section))
      path.push(at)
  })
  return path
}

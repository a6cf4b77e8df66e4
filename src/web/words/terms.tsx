import { Fragment, type ReactNode } from 'react'
import type { Reading, Section } from '../../report/reading.ts'
import type { Messages } from '../language.ts'

/** A document's words among the program's: in its own language and face. */
export function Voice({ children }: { children: ReactNode }) {
  return (
    <span className="voice" lang="zh-CN">
      {children}
    </span>
  )
}

/** A section's heading, or what its part is called where it has none. */
export function sectionName(section: Section | undefined, words: Messages): ReactNode {
  if (!section) return words.noSection
  return section.heading ? <Voice>{section.heading}</Voice> : words.parts[section.role]
}

/** The same as a plain string, for lists of choices. */
export const sectionWords = (section: Section, words: Messages): string => section.heading ?? words.parts[section.role]

/** What a report is called: its place and year, else its title, else its file. */
export function reportName(reading: Reading | null | undefined, name: string): string {
  return reading?.title?.replace(/\s+/g, '') ?? name
}

/** Items with a separator between them. */
export function Joined({ items, by }: { items: ReactNode[]; by: string }) {
  return items.map((item, at) => (
    // The items are of one kind and stay in their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={at}>
      {at > 0 && by}
      {item}
    </Fragment>
  ))
}

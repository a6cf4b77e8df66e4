import type { ReactNode } from 'react'
import type { Section } from '../../report/reading.ts'
import { Voice } from '../../ui/voice.tsx'
import { useWords } from '../language.ts'
import type { Messages } from '../messages/zh.ts'
import type { Head } from '../reports/pairing.ts'

/** A section's heading, or what its part is called where it has none. */
export function sectionName(section: Section | undefined, words: Messages): ReactNode {
  if (!section) return words.noSection
  return section.heading ? <Voice>{section.heading}</Voice> : words.parts[section.role]
}

/** What a report is called: its title, else its file. */
export function reportName(head: Pick<Head, 'title'> | null | undefined, name: string): string {
  return head?.title?.replace(/\s+/g, '') ?? name
}

/** The same in the document's voice, where it is the document that says so. */
export function ReportName({ head, name }: { head: Pick<Head, 'title'> | null | undefined; name: string }): ReactNode {
  const words = reportName(head, name)
  return head?.title ? <Voice>{words}</Voice> : words
}

/** Whose report it is and of which year, where its name leaves that open. */
export function Whose({ head, label }: { head: Head | null; label: string }): ReactNode {
  const words = useWords()
  const place = head?.place && !label.includes(head.place.slice(-3)) ? head.place : null
  const year = head?.year && !label.includes(String(head.year)) ? words.year(head.year) : null
  return (
    <>
      {place && (
        <>
          <Voice>{place}</Voice>{' '}
        </>
      )}
      {year && `${year} `}
    </>
  )
}

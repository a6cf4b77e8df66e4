import type { ReactNode } from 'react'
import type { Section } from '../../report/reading.ts'
import { useLanguage, useWords } from '../language.ts'
import type { Messages } from '../messages/zh.ts'
import type { Head } from '../reports/pairing.ts'

/** A document's words among the program's: in its own language and face; `whole` are not parted at a line's end. */
export function Voice({ whole, children }: { whole?: boolean; children: ReactNode }) {
  return (
    <span className={whole ? 'voice whole' : 'voice'} lang="zh-CN">
      {children}
    </span>
  )
}

/** Chinese words and what hangs on them: 175亿元, GDP增幅, （一）…（六）. */
const quotation = /[\w.%（《]*\p{Script=Han}(?:[\p{Script=Han}\w%，、；：（）《》·—…]|\.(?=\d))*/gu

/** So few characters are a number with its unit or a name: 62件, （一）…（六）. */
const few = 8

/** A sentence of the program's. In English the document's words in it are Chinese: they are said and set as such. */
export function Said({ children }: { children: string }) {
  if (useLanguage() === 'zh') return children
  const parts: ReactNode[] = []
  let end = 0
  for (const { 0: words, index } of children.matchAll(quotation)) {
    parts.push(
      children.slice(end, index),
      <Voice key={index} whole={words.length <= few}>
        {words}
      </Voice>,
    )
    end = index + words.length
  }
  return [...parts, children.slice(end)]
}

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

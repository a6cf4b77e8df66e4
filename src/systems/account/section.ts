import type { Section } from '../../report/reading.ts'
import type { AccountWords } from './words/zh.ts'

/** A section's heading, or what its part is called where it has none. */
export const sectionWords = (section: Section | undefined, words: AccountWords): string =>
  section ? (section.heading ?? words.parts[section.role]) : words.noSection

import type { Section } from '../../report/reading.ts'
import type { Messages } from '../messages/zh.ts'

/** A section's heading, or what its part is called where it has none, as a plain string. */
export const sectionWords = (section: Section, words: Messages): string => section.heading ?? words.parts[section.role]

import type { Language } from './words.ts'

/** Where a command's answer goes. Tests give their own. */
export interface Terminal {
  language: Language
  /** To stdout. */
  write(text: string): void
  /** To stderr. */
  tell(text: string): void
  /** Whether a person watches stderr, so that progress is worth showing. */
  watched: boolean
}

/** A command gets the words after its name and answers with the exit code: 0 fine, 1 errors found, 2 could not. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>

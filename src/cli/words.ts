import type { Bilingual } from '../report/reading.ts'

/** The language that the program speaks (界面语言); report text is never translated. */
export type Language = keyof Bilingual

/** What the environment asks for: zh where LANG or LC_ALL begins with it, else en. */
export function environmentLanguage(env: NodeJS.ProcessEnv): Language {
  return (env.LC_ALL || env.LANG || '').startsWith('zh') ? 'zh' : 'en'
}

/** A mistake in how the program was called or in what it was given: told in words, without a stack, exit code 2. */
export class UsageError extends Error {
  readonly words: Bilingual
  constructor(words: Bilingual) {
    super(words.en)
    this.words = words
  }
}

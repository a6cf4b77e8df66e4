import type { Bilingual } from '../report/reading.ts'

/** The language that the program speaks (界面语言); report text is never translated. */
export type Language = keyof Bilingual

/** What `--lang` says, wherever it stands. */
export function askedLanguage(argv: string[]): string | undefined {
  const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='))
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? '')
}

/** `--lang`, else what the environment asks for: zh where LC_ALL or LANG begins with it, else en. */
export function chooseLanguage(argv: string[], env: NodeJS.ProcessEnv): Language {
  const asked = askedLanguage(argv) ?? (env.LC_ALL || env.LANG || '')
  return asked.startsWith('zh') ? 'zh' : 'en'
}

/** A mistake in how the program was called, or something it was given and cannot use: told in words, without a stack. */
export class UsageError extends Error {
  readonly words: Bilingual
  constructor(words: Bilingual) {
    super(words.en)
    this.words = words
  }
}

/** Whether an error brings words for its reader, as UsageError and the decoder's InputError do. */
export function hasWords(error: unknown): error is Error & { words: Bilingual } {
  return error instanceof Error && 'words' in error
}

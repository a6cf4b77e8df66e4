/** Something about the store that whoever started the program can mend: told in words, without a stack. */
export class StoreError extends Error {
  readonly code: string
  readonly words: { zh: string; en: string }
  constructor(code: string, words: { zh: string; en: string }) {
    super(words.en)
    this.code = code
    this.words = words
  }
}

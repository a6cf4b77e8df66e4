/** Something a request asked for that cannot be done (RFC 9457), with words for the person who asked. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly words: { zh: string; en: string }
  /** What the answer holds besides: `fields` that are wrong, what is `current`. */
  readonly more: Readonly<Record<string, unknown>>
  constructor(status: number, code: string, words: { zh: string; en: string }, more: Record<string, unknown> = {}) {
    super(words.en)
    this.status = status
    this.code = code
    this.words = words
    this.more = more
  }
}

export const notFound = new Problem(404, 'not-found', {
  zh: '没有这个内容。请检查地址，或回到首页。',
  en: 'There is nothing at this address. Check it, or go back to the first page.',
})

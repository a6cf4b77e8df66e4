import type { Bilingual, Reading } from '../../report/reading.ts'

/** A report as the server lists it. */
export interface Listed {
  id: string
  name: string
  title?: string | null
  place?: string | null
  year?: number | null
  sample?: boolean
}

/** A report with what was read in it. */
export interface Read {
  name: string
  text: string
  reading: Reading
  /** Last year's, where the server has it. */
  last?: { name?: string; text: string; reading: Reading } | null
}

/** The server answered that something cannot be done, in words for the reader. */
export class Refusal extends Error {
  readonly code: string
  readonly words: Bilingual
  constructor(code: string, words: Bilingual) {
    super(words.en)
    this.code = code
    this.words = words
  }
}

/** No server, or one that is not ours. Everything else works without it. */
export class Unreachable extends Refusal {
  constructor() {
    super('unreachable', {
      zh: '服务连不上，这份报告没有取到。请启动服务（npm start），再刷新页面。',
      en: 'The server does not answer, so this report was not fetched. Start the server (npm start), then reload this page.',
    })
  }
}

export const listReports = (): Promise<Listed[]> => ask<Listed[]>('api/reports')

export const getReport = (id: string): Promise<Read> => ask<Read>(`api/reports/${encodeURIComponent(id)}`)

export function postReport(bytes: Uint8Array<ArrayBuffer>, name: string, force: boolean): Promise<Read> {
  const query = new URLSearchParams({ name, ...(force && { force: '1' }) })
  return ask<Read>(`api/read?${query}`, {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(new URL(path, document.baseURI), init)
  } catch {
    throw new Unreachable()
  }
  const kind = response.headers.get('content-type') ?? ''
  if (response.ok && kind.includes('json')) return response.json()
  if (kind.includes('problem+json')) {
    const { code, words, detail, title } = await response.json()
    throw new Refusal(code ?? String(response.status), words ?? { zh: detail ?? title, en: detail ?? title })
  }
  throw new Unreachable()
}

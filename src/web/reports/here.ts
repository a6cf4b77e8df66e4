import type { Bilingual, Reading } from '../../report/reading.ts'
import { type Read, Refusal } from './remote.ts'

const notWorkReport: Bilingual = {
  zh: '这份文本不像政府工作报告：没有报告应有的部分。',
  en: 'This does not look like a government work report: its parts are missing.',
}

const unreachable: Bilingual = {
  zh: '没有网络，读报告的程序没有载入。有网络后再打开一次。',
  en: 'No network: the program that reads reports was not loaded. Open the file again once the network is back.',
}

const reader = () =>
  Promise.all([
    import('../../report/input/decode.ts'),
    import('../../report/read.ts'),
    import('../../report/recognise.ts'),
  ])

/** Loads the reader while nothing else is to do, so that the page reads on if the network goes away. */
export function prepareReader(): void {
  const load = () => void reader().catch(() => {}) // asked for again when it is needed
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 5000 })
  else setTimeout(load, 1000)
}

/** Reads a file in the browser itself, as the server would. */
export async function readHere(bytes: Uint8Array, name: string, force: boolean): Promise<Read> {
  const [{ decode }, { readReport }, { isWorkReport }] = await reader().catch(() => {
    throw new Refusal('unreachable', unreachable)
  })
  const { text } = await decode(bytes, name)
  const reading = readReport(text)
  if (!force && !isWorkReport(text, reading.sections)) throw new Refusal('not-a-work-report', notWorkReport)
  return { name, text, reading }
}

/** Reads a text again with last year's report at hand. */
export async function readWithLast(text: string, last: { text: string; reading: Reading }): Promise<Reading> {
  const { readReport } = await import('../../report/read.ts')
  return readReport(text, { last })
}
